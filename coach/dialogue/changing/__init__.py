"""Corrections: finding what somebody means to change, replacing it, taking it out, putting it back."""
