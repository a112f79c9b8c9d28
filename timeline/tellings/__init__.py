"""Events → happenings: `put_together` is where to begin; `story_words` is what it asks of a language."""
