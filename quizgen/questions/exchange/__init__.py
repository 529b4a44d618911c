"""What is exchanged to make a true statement false: plausible, fair and surely wrong."""
