"""A table of ours that comes back: a file → its rows (`files`) → documents with events (`excerpts`) → edits of a timeline (`changes`).

The inverse of `exports` and of `frame.record`. What a row says is taken as it is, and what does not fit itself is named and left out.
"""
