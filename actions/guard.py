"""Keeps a failing action from leaving a person without a reply."""

from __future__ import annotations

import logging
import uuid
from collections.abc import Awaitable
from typing import TypeVar

from rasa_sdk.executor import CollectingDispatcher

logger = logging.getLogger(__name__)
Result = TypeVar("Result")


async def guarded(name: str, work: Awaitable[Result], dispatcher: CollectingDispatcher, otherwise: Result) -> Result:
    """The result of ``work``; if it fails, a plain apology in place of what it had said, and ``otherwise``.

    The failure is logged with an id and its type only: the traceback holds what people wrote.
    """
    said = len(dispatcher.messages)
    try:
        return await work
    except Exception as error:
        place = error.__traceback__
        while place and place.tb_next:
            place = place.tb_next
        where = f"{place.tb_frame.f_code.co_filename}:{place.tb_lineno}" if place else "?"
        logger.error("action.failed id=%s action=%s error=%s at=%s", uuid.uuid4().hex[:8], name, type(error).__name__, where)
        del dispatcher.messages[said:]
        dispatcher.utter_message(response="utter_internal_error")
        return otherwise
