"""The role model as checked data. ``load_role_model`` is the only way in."""

from coach.role_model.coaching_schema import TeamRole
from coach.role_model.load import DEFAULT_FOLDER, RoleModelError, load_role_model
from coach.role_model.schema import Competency, FollowUp, Option, RoleModel
from coach.role_model.steps import Need, NextStep, Step

__all__ = [
    "DEFAULT_FOLDER",
    "Competency",
    "FollowUp",
    "Need",
    "NextStep",
    "Option",
    "RoleModel",
    "RoleModelError",
    "Step",
    "TeamRole",
    "load_role_model",
]
