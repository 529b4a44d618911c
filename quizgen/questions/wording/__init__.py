"""How questions and answers are worded: answers and their other forms, question words, gaps, what a prompt shows."""
