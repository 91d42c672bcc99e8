"""Logging: INFO and above, no message text at any level that a server runs at."""

from __future__ import annotations

import logging

from rasa.utils.log_utils import configure_structlog

_NOISY = ("rasa", "rasa_sdk", "matplotlib", "tensorflow", "apscheduler", "sanic.root", "asyncio")


def configure_logs(level: int = logging.INFO) -> None:
    """Configure Rasa's structured logger and keep libraries to warnings."""
    logging.basicConfig(level=level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    configure_structlog(max(level, logging.INFO))
    for name in _NOISY:
        logging.getLogger(name).setLevel(logging.WARNING)
