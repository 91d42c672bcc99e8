"""The way through the interview: skipping, going back, another topic, and what is offered when it stalls."""
