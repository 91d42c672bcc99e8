"""What the coach does with an act: one function for each, interview and message in, turn out."""
