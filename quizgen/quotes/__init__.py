"""The analysed article's quotations with their speakers."""
