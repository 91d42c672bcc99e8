"""Finds an assessment in the stored conversations by its id."""

from __future__ import annotations

import json
import re
from typing import Any

from coach.interview.interview import Interview
from coach.role_model import RoleModel
from server.tracker_store import CoachTrackerStore

_ID = re.compile(r"[0-9a-f]{32}")


def find_assessment(store: CoachTrackerStore, role_model: RoleModel, assessment_id: str) -> Interview:
    """The latest state of the assessment with this id (its first 8 or more digits are enough).

    Raises ValueError if the id is malformed, unknown or not unique.
    """
    wanted = assessment_id.strip().lower()
    if not re.fullmatch(r"[0-9a-f]{8,32}", wanted):
        raise ValueError(f"{assessment_id!r} is no assessment id; it is the 32 digits and letters a-f that the chat shows with a result")
    found: dict[str, dict[str, Any]] = {}
    with store.session_scope() as session:
        event = store.SQLEvent
        rows = session.query(event.data).filter(event.type_name == "slot", event.data.contains(f'"assessment_id": "{wanted}'))
        for (data,) in rows.order_by(event.id):
            value = json.loads(data).get("value")
            if isinstance(value, dict) and _ID.fullmatch(str(value.get("assessment_id"))) and value["assessment_id"].startswith(wanted):
                found[value["assessment_id"]] = value
    if not found:
        raise ValueError(f"there is no assessment {wanted} in {store.engine.url.database}; check the id and --data-dir")
    if len(found) > 1:
        raise ValueError(f"{len(found)} assessments begin with {wanted}; give more of the id")
    return Interview.from_json(role_model, next(iter(found.values())))
