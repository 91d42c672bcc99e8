"""The logger that Slack's libraries get: it says where in them something went wrong, never what was being said."""

from __future__ import annotations

import logging


class _Discreet(logging.Filter):
    """Their messages hold payloads, addresses with tickets, and replies of Slack; only the place is kept."""

    def filter(self, record: logging.LogRecord) -> bool:
        error = record.exc_info[0].__name__ if record.exc_info and record.exc_info[0] else ""
        record.msg, record.args = "slack.library at=%s:%d error=%s", (record.filename, record.lineno, error)
        record.exc_info = record.exc_text = None
        return True


library_logger = logging.getLogger("channels.slack.library")
library_logger.setLevel(logging.WARNING)
library_logger.addFilter(_Discreet())
