"""What the user saves: documents, every edit in a log that only grows, and the table that follows from both; without Streamlit.

`typed` reads dates as people type them, `edits` are what a person can do, `replay` makes the state of the project from the log alone,
`project` keeps it in a SQLite file, and `state_table` makes frames of it.
"""
