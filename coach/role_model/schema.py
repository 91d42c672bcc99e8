"""The shape of a role model: what an HR person may edit, checked when it is loaded.

Every class mirrors a piece of the YAML under ``role_models/<id>/``. Unknown keys are refused, so that a
misspelt key is an error with a line number rather than a silent default.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field, conlist, constr, root_validator, validator

from coach.role_model.coaching_schema import NO_LEAN, Coaching
from coach.role_model.parts import Identifier, Part, Text
from coach.role_model.steps import NextStep


class Track(Part):
    """One of the two career tracks. ``side`` places it on the scale: high levels lean to ``upper``."""

    id: Identifier
    name: Text
    side: Literal["upper", "lower"]
    summary: Text
    craft: Text
    typical: dict[Identifier, float] = Field(..., description="usual level per competency, 1-5, for comparison")


class Example(Part):
    """A sentence that a person at this level might write, and the indicator it shows."""

    text: Text
    indicator: Identifier


class Level(Part):
    """A behavioural anchor: what a person at this level does, with example statements."""

    level: int = Field(..., ge=1, le=5)
    anchor: Text
    plain: Text
    examples: conlist(Example, min_items=3)


class Option(Part):
    """A button. ``means`` is the sentence it stands for, read like free text; ``level`` is the level that this reply
    alone supports (none for a button that shows nothing)."""

    label: constr(strip_whitespace=True, min_length=1, max_length=75)
    means: Text
    level: float | None = Field(None, ge=1, le=5)


class Condition(Part):
    """When a follow-up may be asked: signals that must be missing and signals that must be there; where it asks about something
    ``own``, not of what is only somebody else's."""

    missing: list[Identifier] = []
    present: list[Identifier] = []
    own: bool = False


class FollowUp(Part):
    """A question asked only when the evidence it names is missing."""

    id: Identifier
    text: Text
    short: Text
    again: list[Text] = Field([], description="further rewordings, for a question that comes back more than once")
    why: Text
    ask_if: Condition
    options: list[Option] = []
    multiple: bool = False
    frame: str = Field("", description="a sentence with {} that gives a bare reply its meaning")
    also_called: list[Text] = Field([], description="words by which people name the question when they want to go back to it")

    @validator("frame")
    def frame_has_a_gap(cls, value: str) -> str:
        if value and "{}" not in value:
            raise ValueError("a frame needs {} where the reply goes")
        return value


class CoreQuestion(Part):
    """The open question of a competency. ``short`` is the rewording used when it is asked again, ``situational`` the case for
    somebody who has nothing to tell."""

    text: Text
    short: conlist(Text, min_items=2)
    why: Text
    example: Text
    situational: Text
    situational_short: list[Text] = Field([], description="shorter forms of the situation, for asking again")


class QuantitySignal(Part):
    """A signal that a number shows: a quantity of this kind, at least this large."""

    kind: Literal["people", "leads", "money", "horizon", "change", "reach"]
    at_least: float = 0.0


class Competency(Part):
    """One scored competency with anchors, questions, signals and coaching."""

    id: Identifier
    name: Text
    short_name: constr(strip_whitespace=True, min_length=1, max_length=12)
    also_called: list[Text] = Field([], description="other words by which people name the topic")
    about: Text
    indicators: dict[Identifier, Text]
    levels: conlist(Level, min_items=5, max_items=5)
    denials: conlist(Example, min_items=3)
    heard: dict[Identifier, list[Text]] = Field({}, description="indicator -> word patterns that tell of it; changes no level")
    signals: dict[Identifier, list[Text]] = Field({}, description="signal name -> word patterns that show it")
    quantity_signals: dict[Identifier, QuantitySignal] = {}
    subjects: dict[Identifier, list[Text]] = Field(
        {}, description="signal name -> what the question asks for, as word patterns: an answer that begins by naming one shows the signal"
    )
    question: CoreQuestion
    follow_ups: list[FollowUp] = []
    next_steps: dict[Literal["1-3", "3-4", "4-5"], NextStep]
    tips: dict[str, Text] = {}

    @property
    def measured_in(self) -> set[str]:
        """The kinds of number that tell about this competency."""
        return {signal.kind for signal in self.quantity_signals.values()}

    def asked_kinds(self, follow_up: FollowUp) -> set[str]:
        """The kinds of number that ``follow_up`` is put for the lack of; empty where it asks for something else."""
        return {self.quantity_signals[name].kind for name in follow_up.ask_if.missing if name in self.quantity_signals}

    @validator("levels")
    def levels_are_one_to_five(cls, value: list[Level]) -> list[Level]:
        if [entry.level for entry in value] != [1, 2, 3, 4, 5]:
            raise ValueError("levels must be 1, 2, 3, 4, 5 in this order")
        return value

    @root_validator(skip_on_failure=True)
    def names_are_declared(cls, values: dict) -> dict:
        known = set(values["indicators"])
        examples = [e for level in values["levels"] for e in level.examples] + list(values["denials"])
        unknown = sorted(({e.indicator for e in examples} | set(values["heard"])) - known)
        if unknown:
            raise ValueError(f"indicator {unknown[0]!r} is used by an example or under 'heard' but not declared under 'indicators'")
        signals = {*values["signals"], *values["quantity_signals"]}
        for name, entry in values["next_steps"].items():
            for signal in (signal for step in (entry, *entry.instead) for signal in step.unless if signal not in signals):
                raise ValueError(f"next_steps {name!r} names {signal!r} under unless, which is no signal ({', '.join(sorted(signals))})")
        return values


class Scoring(Part):
    """Numbers of the scoring rule (role-model method, section 4.2)."""

    midpoint: float = 3.5
    threshold: float = Field(0.35, gt=0)
    quality_error: dict[Literal["strong", "moderate", "thin"], float]
    must_have: list[Identifier]
    must_have_one_of: list[Identifier]
    must_have_floor: float = 2.5
    craft_ceiling: list[Identifier]
    craft_ceiling_level: float = 3.0
    spiky_high: float = 4.5
    spiky_low: float = 2.5
    minimum_answered: int = Field(3, ge=1)
    undecided_if_all_missing: list[Identifier]
    tool_name_level: float = Field(2.0, ge=1, le=5, description="the most that naming tools alone can show")


class Preference(Part):
    """The closing question about taste. It is mentioned in words and never scored."""

    text: Text
    short: conlist(Text, min_items=2)
    why: Text
    options: conlist(Option, min_items=2)


class FaqEntry(Part):
    """An answer to a question about the roles or about this chat. ``act`` names it and, without ``counts_as``, is the dialogue
    act that asks it; ``short`` is one sentence or two. Without an ``answer`` it is said by ``response`` or by the act's move."""

    act: Identifier
    counts_as: Identifier = Field("", description="the dialogue act that its questions are")
    question: Text
    asked: list[Text] = Field([], description="ways to ask for it; the names of the two jobs do not matter in them")
    by_job: dict[str, Identifier] = Field({}, description="which entry answers where director, manager, both, or one twice is named")
    response: str = Field("", description="the response in data/responses.yml that answers it")
    short: str = ""
    answer: str = ""
    sources: list[Identifier] = []

    @property
    def kind(self) -> str:
        """The dialogue act that its questions are."""
        return self.counts_as or self.act

    @root_validator(skip_on_failure=True)
    def has_one_answer(cls, values: dict) -> dict:
        if bool(values["answer"]) != bool(values["short"]):
            raise ValueError(f"faq {values['act']!r} needs both 'answer' and 'short', or neither")
        if not set(values["by_job"]) <= {"director", "manager", "both", "twice"}:
            raise ValueError(f"faq {values['act']!r}: by_job knows director, manager, both and twice")
        if values["answer"] and values["response"]:
            raise ValueError(f"faq {values['act']!r} has an answer and a response; keep one")
        return values


class Term(Part):
    """A word of the trade: all ways to write it, lower case, and one plain sentence. With ``at`` it is a word of these questions."""

    names: conlist(Text, min_items=1)
    at: list[Text] = Field([], description="ids of the questions whose word it is; it is explained while one of their area is open")
    means: Text


class Source(Part):
    """Where a fact comes from."""

    title: Text
    url: str
    kind: Literal["posting", "template", "profile", "research", "law", "seed"]


class RoleModel(Part):
    """A whole role model: tracks, competencies in asking order, scoring, coaching, FAQ and sources."""

    id: Identifier
    version: constr(regex=r"^\d+\.\d+\.\d+$")
    name: Text
    minutes: int = Field(..., ge=1, le=60)
    tracks: conlist(Track, min_items=2, max_items=2)
    scoring: Scoring
    tools: list[Text] = Field([], description="names of tools and platforms; naming them alone shows little")
    preference: Preference
    competencies: conlist(Competency, min_items=1)
    coaching: Coaching
    faq: conlist(FaqEntry, min_items=1)
    glossary: list[Term] = Field([], description="words of the trade that people ask about")
    sources: dict[Identifier, Source]

    @root_validator(skip_on_failure=True)
    def references_hold(cls, values: dict) -> dict:
        ids = [c.id for c in values["competencies"]]
        if len(set(ids)) != len(ids):
            raise ValueError("two competencies have the same id")
        if {t.side for t in values["tracks"]} != {"upper", "lower"}:
            raise ValueError("one track must have side: upper and the other side: lower")
        rule = values["scoring"]
        for field in ("must_have", "must_have_one_of", "craft_ceiling", "undecided_if_all_missing"):
            for name in getattr(rule, field):
                if name not in ids:
                    raise ValueError(f"scoring.{field} names {name!r}, which is no competency ({', '.join(ids)})")
        coaching: Coaching = values["coaching"]
        tracks = [t.id for t in values["tracks"]]
        named = [
            *((f"growth.{name}", name) for name in coaching.growth),
            *((f"plan.{name}", name) for name in coaching.plan if name not in NO_LEAN),
            *(("team_roles.complements", name) for role in coaching.team_roles for name in role.complements),
            *(("employer_questions.about", name) for question in coaching.employer_questions for name in question.about),
        ]
        for field, name in named:
            if name not in (*ids, *tracks):
                raise ValueError(f"coaching.{field} names {name!r}, which is no competency or track ({', '.join((*ids, *tracks))})")
        for track in tracks:
            if track not in coaching.growth:
                raise ValueError(f"coaching.growth has nothing for the track {track!r}")
        for lean in (*tracks, *NO_LEAN):
            if lean not in coaching.plan:
                raise ValueError(f"coaching.plan has nothing for {lean!r}")
        entries = {entry.act for entry in values["faq"]}
        for entry in values["faq"]:
            for other in entry.by_job.values():
                if other not in entries:
                    raise ValueError(f"faq {entry.act!r} names {other!r} under by_job, which is no entry")
            for source in entry.sources:
                if source not in values["sources"]:
                    raise ValueError(f"faq {entry.act!r} cites {source!r}, which is not in sources.yml")
        return values

    def faq_entry(self, act: str) -> FaqEntry | None:
        """The FAQ entry with this name, None if there is none."""
        return next((entry for entry in self.faq if entry.act == act), None)

    def competency(self, competency_id: str) -> Competency:
        """The competency with this id; KeyError if there is none."""
        for entry in self.competencies:
            if entry.id == competency_id:
                return entry
        raise KeyError(competency_id)

    @property
    def competency_ids(self) -> tuple[str, ...]:
        """Ids in asking order."""
        return tuple(c.id for c in self.competencies)

    def track(self, side: str) -> Track:
        """The track on this side of the scale (``upper`` or ``lower``)."""
        return next(t for t in self.tracks if t.side == side)
