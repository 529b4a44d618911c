"""Whether a question is understood without the article: what makes it VAGUE, and the frame that helps."""
