"""Speed and memory of the running coach, against the same interview run the stock way."""
