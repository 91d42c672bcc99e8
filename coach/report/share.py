"""A result as a short code for sharing: levels only, no words of the person's, nothing stored anywhere."""

from __future__ import annotations

from collections.abc import Iterable

from coach.report.view import Row
from coach.role_model import RoleModel


def share_code(role_model: RoleModel, rows: Iterable[Row]) -> str:
    """For example "ecommerce-1.1.0:5,4.5,-,3,2.5", levels in asking order, "-" where not covered. It goes after the
    ``#`` of a link to the result page, which browsers never send to a server."""
    levels = ",".join("-" if row.level is None else f"{row.level:g}" for row in rows)
    return f"{role_model.id}-{role_model.version}:{levels}"
