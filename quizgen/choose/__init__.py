"""Features, the ranker's weights and the choice of a set."""
