"""How many: all of it in the long runs (COACH_SOAK=1), a tenth otherwise."""

from __future__ import annotations

import os


def many(full: int) -> int:
    """``full``, or a tenth of it."""
    return full if os.environ.get("COACH_SOAK") else full // 10
