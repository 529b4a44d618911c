"""One source of wrong options a file."""
