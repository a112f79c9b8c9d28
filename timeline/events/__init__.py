"""What a text tells: clauses and their titles, which date they belong to, and who takes part.

Clauses know words and no dates; only `dating` knows the times that were read.
"""
