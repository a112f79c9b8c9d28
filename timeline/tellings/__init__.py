"""Events → happenings: `put_together` is where to begin; `telling_words` is what it asks of a language."""
