"""The parts of the page, one module each; `dashboard.py` puts them together. Only these modules import Streamlit.

`marks` turns text from articles into safe HTML and safe labels, `desk` is what lies on the table (articles and what was read in
them), and `filters`, `adding`, `articles`, `board` and `views` are the areas of the page in the order in which people meet them.
"""
