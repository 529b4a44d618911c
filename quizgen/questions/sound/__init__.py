"""Whether a statement says what its sentence says: nothing cut off that changes it, nothing misspelt, nothing that cannot be."""
