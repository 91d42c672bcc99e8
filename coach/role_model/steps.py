"""The shape of a next step: what to do to move up, what it takes for granted, and what is said in its place."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from coach.role_model.parts import Identifier, Part, Text

Need = Literal["budget", "people", "boss", "finance_team", "job"]


class Step(Part):
    """A project to take, a number to own, a person to shadow.

    ``needs`` is what somebody must have or be able to get for it; ``unless`` names signals of the competency: who told one of
    these does already what the step asks for.
    """

    project: Text
    own: Text
    shadow: Text
    needs: list[Need] = Field([], description="left out for who says that there is none of it")
    unless: list[Identifier] = Field([], description="signals of this competency that make the step needless")


class NextStep(Step):
    """A step, and others ``instead`` of it, of which the first that fits is given."""

    instead: list[Step] = []
