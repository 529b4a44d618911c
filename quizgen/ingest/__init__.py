"""One reader a format: a file becomes an Article."""
