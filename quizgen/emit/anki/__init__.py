"""Anki decks."""
