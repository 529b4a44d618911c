"""The English that facts and rules share; the only loader of the spaCy pipeline."""
