"""The table as a picture: which lane an event stands in, where its mark and its label stand, what the marks claim; knows no plotly."""
