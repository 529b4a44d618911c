"""Printed worksheets."""
