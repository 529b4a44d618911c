"""What articles tell in ways that more than one rule asks about: events, roles, voices, quotations, prizes."""
