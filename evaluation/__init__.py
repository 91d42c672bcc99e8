"""Measures how well the coach understands people: on kept-out sets, by cross-validation across writers, and against baselines.

Kept-out texts are read by the model and never shown: what leaves this package about them is figures.
"""
