"""Surface cues: patterns by which short messages show what they are, without a model."""
