"""Whether anybody would want it tested: what makes a question TRIVIAL."""
