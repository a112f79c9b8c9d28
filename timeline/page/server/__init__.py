"""What `streamlit run` is given: alone in its folder, which Streamlit puts in front of the path."""
