"""How often one address may ask for sessions and try transfer codes."""

from __future__ import annotations

from limits import parse
from limits.storage import storage_from_string
from limits.strategies import MovingWindowRateLimiter

_RATES = {
    "session": parse("60/minute"),
    "transfer": parse("10/10minutes"),
    "redeem": parse("8/minute"),
    # Over all addresses: a thousand tries while a code lives, among 27**8 codes, is a chance of 4 in a billion.
    "redeem_all": parse("100/minute"),
}


class Pace:
    """Counts in the process, or in Redis for several workers."""

    def __init__(self, redis_url: str = "") -> None:
        # The limiter itself holds its storage weakly.
        self._storage = storage_from_string(redis_url or "memory://")
        self._limiter = MovingWindowRateLimiter(self._storage)

    def allows(self, what: str, who: str) -> bool:
        """Whether ``who`` may do ``what`` once more now."""
        return bool(self._limiter.hit(_RATES[what], what, who))
