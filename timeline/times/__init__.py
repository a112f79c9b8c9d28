"""Time expressions: rules find them, readers say what they mean, the anchor graph says when that is."""
