"""What a message is: its act, its reading and what else it holds, at the place where it arrives."""
