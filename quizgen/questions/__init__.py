"""One rule a file: a fact becomes questions."""
