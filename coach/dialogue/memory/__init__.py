"""Saying back what was told: names, numbers, deeds and the notes of it all."""
