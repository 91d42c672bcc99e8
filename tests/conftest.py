"""For all tests: hypothesis draws the same examples on every run, so that a change is judged by itself; soak draws anew."""

from __future__ import annotations

import os

from hypothesis import settings

settings.register_profile("repeatable", derandomize=True, deadline=None)
settings.register_profile("soak", deadline=None)
settings.load_profile("soak" if os.environ.get("COACH_SOAK") else "repeatable")
