"""What every piece of a role model is made of: strict, immutable, with texts and identifiers that are never empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic import BaseModel, Extra, constr

if TYPE_CHECKING:
    Text = str
    Identifier = str
else:
    Text = constr(strip_whitespace=True, min_length=1)
    Identifier = constr(regex=r"^[a-z][a-z0-9_]*$")


class Part(BaseModel):
    """Base of every piece: immutable, and strict about unknown keys."""

    class Config:
        extra = Extra.forbid
        allow_mutation = False
