"""What the reading of a message yields: pieces of evidence, signals and quantities."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from typing import Any, Literal

Strength = Literal["strong", "moderate", "thin"]
Effect = Literal["shows", "caps", "wish"]


@dataclass(frozen=True)
class Evidence:
    """One piece of evidence, traceable to the person's words.

    ``effect`` says what it does: "shows" supports ``level``; "caps" denies ownership, so that the competency's level
    cannot exceed ``level``; "wish" is recorded but never counts. ``rule`` names what took it, ``similarity`` is the
    cosine to the nearest example statement of the role model (``indicator``), ``weight`` in 0-1 how much it counts.
    Rules: "clause" is plain by itself, "sequel" only after what was said before it, "faint" is barely evidence; "option",
    "frame" and "none" are short replies; "theirs" is what others did; "tool_names" names tools and nothing else; "unreal" is
    a wish by its grammar; "denial", "wish" and "hypothetical" name themselves.
    """

    competency: str
    level: float
    quote: str
    effect: Effect = "shows"
    strength: Strength = "moderate"
    indicator: str = ""
    rule: str = "clause"
    similarity: float = 0.0
    weight: float = 1.0

    @property
    def stands_in(self) -> bool:
        """Whether it counts only where nothing plainer was said: a bare "none", what others did, or words that are barely evidence."""
        return self.rule in {"faint", "none", "theirs"}

    def to_json(self) -> dict[str, Any]:
        """Plain dict that ``from_json`` reads back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Evidence:
        return cls(**data)


@dataclass(frozen=True)
class Fact:
    """A quantity said back to the person: what kind, its value, and their own words for it."""

    kind: str
    value: float
    words: str
    owner: str = "own"


@dataclass(frozen=True)
class Reading:
    """Everything read from one message. ``signals`` are the role model's signal names that the text shows."""

    text: str
    evidence: tuple[Evidence, ...] = ()
    signals: tuple[str, ...] = ()
    facts: tuple[Fact, ...] = ()
    question_tail: str = field(default="")

    def to_json(self) -> dict[str, Any]:
        """Plain dict that ``from_json`` reads back."""
        return asdict(self)

    @classmethod
    def from_json(cls, data: dict[str, Any]) -> Reading:
        return cls(
            text=data["text"],
            evidence=tuple(Evidence.from_json(e) for e in data["evidence"]),
            signals=tuple(data["signals"]),
            facts=tuple(Fact(**f) for f in data["facts"]),
            question_tail=data.get("question_tail", ""),
        )


def quotes(reading: Reading) -> list[str]:
    """The words that are evidence by themselves, each once, in the order they were said; wishes do not count."""
    telling = (p for p in reading.evidence if p.effect != "wish" and p.rule not in {"faint", "sequel", "theirs"})
    return list(dict.fromkeys(piece.quote for piece in telling))
