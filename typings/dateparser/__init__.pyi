"""The types of dateparser 1.5, of what is used here. It has annotations of its own, but type checkers carry the stubs of an older one."""
