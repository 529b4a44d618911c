"""Whether a question has one right answer: what makes it MULTI."""
