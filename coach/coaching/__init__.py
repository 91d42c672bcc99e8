"""Advice chosen by a person's profile."""
