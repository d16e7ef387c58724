"""Expressions: names, operators, literals, comprehensions and what they go over."""
