"""One extractor a file: the analysed article becomes typed facts."""
