"""YAML in and out, schema, merge with a person's edits, check."""
