"""One package or module a format: a bank becomes bytes."""
