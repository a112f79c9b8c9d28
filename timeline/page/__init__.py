"""The parts of the page, one module each; `dashboard.py` puts them together. Only these modules import Streamlit.

`escaping` turns text from articles into safe HTML and safe labels, `session` is what lies on the table (articles and what was read in
them), and `filters`, `adding`, `articles`, `chart_view`, `views` and `analysis_views` are the areas of the page in the order in which
people meet them.
"""
