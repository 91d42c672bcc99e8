"""Reads one message: splits it, screens out neutral clauses, labels the rest and keeps what each piece rests on."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from coach.evidence.bare_change import is_of_something_else
from coach.evidence.clause_model import RELEVANT, ClauseModel, ClausePrediction
from coach.evidence.facts import facts_of
from coach.evidence.handed import handed
from coach.evidence.head_count import only_counts_heads
from coach.evidence.not_own import DENIAL, denied, nothing_own, told_of_others
from coach.evidence.replies import ShortReply, interpret_short_reply, none_option, without_reason
from coach.evidence.signal_model import SignalModel
from coach.evidence.signals import pattern_signals
from coach.evidence.strength import strength_of
from coach.evidence.tool_names import only_names_tools
from coach.evidence.training_data import window_text
from coach.evidence.types import Evidence, Reading
from coach.evidence.units import Unit, units_of
from coach.language.clauses import Clause, split_clauses
from coach.language.encoder import DIMENSIONS, Encoder
from coach.language.normalise import preamble_end
from coach.language.quantities import find_quantities
from coach.language.self_repair import resolve_self_repairs
from coach.role_model import RoleModel

WISH, FAINT = 0.5, 0.3
# Words about a competency that was not asked about need to be plainer to count where nothing else was said on it.
FAINT_ELSEWHERE = 0.4
# The most that faint evidence shows: plain evidence at director level that takes its place must not lower a level.
FAINT_LEVEL = 4.0
# The most that a proposal shows which was turned down: a plan, and none that was carried.
_REFUSED_LEVEL = 3.0
_LONG_TEXT_CLAUSES = 400
# One odd word is no story, however faintly it sounds like one.
_FAINT_WORDS = 2
_LETTERS = re.compile(r"[^\W\d_]{2,}")
# Words for not knowing are no thin story, and a bare yes or no says nothing beside what it answers.
_UNSURE = re.compile(
    r"\b((hard|difficult|tricky) to (say|tell)|not sure|no idea|dunno|don'?t (really )?know|can'?t (really )?say|who knows)\b", re.I
)
_BARE = re.compile(r"^\W*(yes|yeah|yep|yup|no|nope|nah|ok|okay|sure)\W*$", re.I)


@dataclass(frozen=True)
class _Encoded:
    """Units with their prepared sentences, the vectors of these, and what the clause model sees of each by itself."""

    units: list[Unit]
    sentences: list[str]
    vectors: np.ndarray
    features: np.ndarray
    asked: int


class EvidenceReader:
    """Turns text into ``Reading``s with a trained clause model and the role model's own examples."""

    def __init__(self, role_model: RoleModel, model: ClauseModel, signals: SignalModel, encoder: Encoder, prepare: Callable[[str], str]):
        self._role_model, self._model, self._signals, self._encoder, self._prepare = role_model, model, signals, encoder, prepare
        self._examples = [
            [(e.indicator, e.text) for level in c.levels for e in level.examples] + [(d.indicator, d.text) for d in c.denials]
            for c in role_model.competencies
        ]
        self._example_vectors: list[np.ndarray] = []
        self._follow_ups = {"situational", *(f.id for c in role_model.competencies for f in c.follow_ups)}

    def read(self, text: str, question_id: str = "", before: Sequence[str] = ()) -> Reading:
        """Read ``text`` as said while ``question_id`` was open ("" if none): evidence for every competency.

        ``before`` quotes the evidence given earlier on the same competency, oldest first: a message is read as its sequel.
        """
        competency_id = question_id.partition(".")[0]
        opened = self._index(competency_id)
        said, clauses = _said(text)
        quote, replies = self._short_reply(said.strip(), clauses, question_id) if opened >= 0 else ("", [])
        units = [Unit(quote, r.sentence, r.rule, r.level) for r in replies] or units_of(clauses)
        units = self._own(units, said.strip(), question_id)
        # A short reply is read as the sentence it stands for; its own words alone would say too little.
        read_as = resolve_self_repairs(" ".join(r.sentence for r in replies) or text)
        quantities = find_quantities(read_as)
        read = self._encoded(units, opened if opened >= 0 else self._likeliest(units))
        evidence = self._evidence(read, opened, [self._prepare(quote) for quote in before])
        if not evidence and opened >= 0 and "." not in question_id:
            evidence = nothing_own([unit.whose for unit in units], competency_id, said.strip())
        signals = pattern_signals(self._role_model, f"{read_as}\n{text}", quantities, competency_id)
        signals.update(*(pattern_signals(self._role_model, e.quote, find_quantities(e.quote), e.competency) for e in evidence))
        if not all(unit.only_settles for unit in units):
            signals |= self._signals.find(read.features, [unit.sentence for unit in units], competency_id)
        return Reading(
            text=text,
            evidence=tuple(evidence),
            signals=tuple(sorted(signals)),
            facts=tuple(facts_of(read_as, quantities, [u.quote for u in units if u.whose != "own"])),
            question_tail=_question_at_end(clauses),
        )

    def _index(self, competency_id: str) -> int:
        ids = self._role_model.competency_ids
        return ids.index(competency_id) if competency_id in ids else -1

    def _short_reply(self, said: str, clauses: list[Clause], question_id: str) -> tuple[str, list[ShortReply]]:
        """The short reply that ``said`` is, or holds among sentences that tell nothing: its words and what they mean."""
        competency_id = question_id.partition(".")[0]
        found: dict[str, tuple[list[ShortReply], list[str]]] = {}
        for text, others in _replies_and_rest(said, clauses):
            meanings = interpret_short_reply(self._role_model, competency_id, text, question_id)
            if meanings:
                found.setdefault(text, (meanings, others))
        if said in found or not found:
            return (said, found[said][0]) if found else ("", [])
        text, (meanings, others) = next(iter(found.items()))
        if len(found) > 1 or not others or self._tell(others, self._index(competency_id)):
            return "", []
        return text, meanings

    def _own(self, units: list[Unit], said: str, question_id: str) -> list[Unit]:
        """``units`` with what others did marked only where the speaker's own doing was asked for ("who acted on it?" is not); told of
        others alone to a follow-up with "None", it is that."""
        competency_id, _, part = question_id.partition(".")
        none = none_option(self._role_model, competency_id, part)
        asks_who_acted = part in self._follow_ups and none is None
        if asks_who_acted:
            units = [replace(unit, whose="own") if unit.whose == "theirs" else unit for unit in units]
        if part == "situational" or not asks_who_acted:
            units = self._without_handed(units, competency_id)
        if none and units and all(unit.whose == "theirs" for unit in units):
            return [Unit(said, none.means, "option", none.level)]
        return units

    def _without_handed(self, units: list[Unit], competency_id: str) -> list[Unit]:
        """``units`` with the plans that others made marked as theirs where a plan was asked for."""
        if competency_id not in self._role_model.competency_ids or "horizon" not in self._role_model.competency(competency_id).measured_in:
            return units
        by_others = handed([unit.quote if unit.rule == "clause" else "" for unit in units])
        return [replace(unit, whose="theirs") if i in by_others and unit.whose == "own" else unit for i, unit in enumerate(units)]

    def _tell(self, sentences: list[str], opened: int) -> bool:
        """Whether any of ``sentences``, read by itself, may be evidence."""
        read = self._encoded([Unit(sentence, sentence) for sentence in sentences], opened)
        return any(label.relevance.max() >= FAINT for label in self._model.label(read.features))

    def _likeliest(self, units: list[Unit]) -> int:
        """What was most likely asked about where nothing was: the competency that ``units`` would tell most about if it had been;
        -1 where they tell nothing. Every clause that the model learnt from was an answer to some question."""
        told = [self._model.label(self._encoded(units, k).features) for k in range(len(self._role_model.competencies))]
        sums = [sum(float(label.relevance[k]) for label in labels if label.relevance[k] >= FAINT) for k, labels in enumerate(told)]
        return int(np.argmax(sums)) if any(sums) else -1

    def _encoded(self, units: list[Unit], opened: int) -> _Encoded:
        sentences = [self._prepare(u.sentence) for u in units]
        vectors = self._encoder.encode(sentences)
        features = self._model.features(sentences, vectors, sentences, vectors[:, DIMENSIONS:], [opened] * len(sentences))
        return _Encoded(units, sentences, vectors, features, opened)

    def _evidence(self, read: _Encoded, opened: int, earlier: list[str]) -> list[Evidence]:
        units, sentences, alone = read.units, read.sentences, self._model.label(read.features)
        read_alone = [i for i, u in enumerate(units) if u.level is not None or not _BARE.match(u.quote)]
        keep = [i for i in read_alone if alone[i].relevance.max() >= FAINT or units[i].level is not None]
        spared = set() if earlier else self._spared(units, alone, opened)
        keep = sorted({*keep, *spared})
        telling = [i for i in keep if alone[i].relevance.max() >= RELEVANT or units[i].level is not None]
        own = [j for j in telling if units[j].whose != "theirs" or not self._is_feat(alone[j])]
        windows = {i: window_text([*earlier, *(sentences[j] for j in own if j < i)], sentences[i]) for i in keep}
        labels = self._in_context(read, windows, alone)
        rules = {i: "faint" if i in spared else units[i].rule if i in telling else "sequel" for i in keep}
        return [piece for i in keep for piece in self._pieces(units[i], labels[i], read.vectors[i], opened, rules[i])]

    def _is_feat(self, label: ClausePrediction) -> bool:
        """Whether a clause tells something great, which is no beginning of the story of whoever stood by; "the boss decides" is."""
        k = int(np.argmax(label.relevance))
        return bool(label.denial[k] < DENIAL and label.level[k] > self._role_model.scoring.midpoint)

    def _in_context(self, read: _Encoded, windows: dict[int, str], alone: list[ClausePrediction]) -> dict[int, ClausePrediction]:
        """Labels of the clauses that have a window, read after what was said before them.

        Where nothing was, a clause is its own window and its first reading stands; what is plain evidence by itself stays so
        after a change of subject.
        """
        sequels = [i for i, window in windows.items() if window != read.sentences[i]]
        labels = {i: alone[i] for i in windows}
        shown, texts = [windows[i] for i in sequels], [read.sentences[i] for i in sequels]
        middle = self._encoder.encode_middle(shown)
        found = self._model.label(self._model.features(texts, read.vectors[sequels], shown, middle, [read.asked] * len(texts)))
        for i, label in zip(sequels, found):
            plain = np.where(alone[i].relevance >= RELEVANT, alone[i].relevance, 0)
            labels[i] = replace(label, relevance=np.maximum(label.relevance, plain))
        return labels

    @staticmethod
    def _spared(units: list[Unit], alone: list[ClausePrediction], opened: int) -> set[int]:
        """Where no clause plainly answers the open question: the most telling one, which is still thin evidence."""
        if opened < 0 or any(label.relevance[opened] >= RELEVANT or unit.level is not None for unit, label in zip(units, alone)):
            return set()
        told = [i for i, u in enumerate(units) if len(_LETTERS.findall(u.sentence)) >= _FAINT_WORDS and not _UNSURE.search(u.quote)]
        best = max(told, key=lambda i: alone[i].relevance[opened], default=None)
        return {best} if best is not None and alone[best].relevance[opened] >= FAINT else set()

    def _pieces(self, unit: Unit, label: ClausePrediction, vector: np.ndarray, opened: int, rule: str) -> list[Evidence]:
        made: list[Evidence] = []
        if unit.only_settles:
            return made
        for k, name in enumerate(self._role_model.competency_ids):
            chosen = unit.level is not None and k == opened
            is_faint = rule == "faint" if k == opened else FAINT_ELSEWHERE <= label.relevance[k] < RELEVANT
            if label.relevance[k] < RELEVANT and not chosen and not is_faint:
                continue
            if k != opened and is_of_something_else(unit.sentence, self._role_model.competencies[k]):
                continue
            if k != opened and "people" in self._role_model.competencies[k].measured_in and only_counts_heads(unit.sentence):
                continue
            indicator, similarity = self._nearest(k, vector)
            piece = Evidence(
                competency=name,
                level=round(float(label.level[k]), 2),
                quote=unit.quote,
                strength=strength_of(unit.sentence, float(label.relevance[k])),
                indicator=indicator,
                rule=unit.rule if rule == "faint" else rule,
                similarity=similarity,
                weight=round(float(label.relevance[k]), 2),
            )
            ceiling = self._role_model.scoring.tool_name_level
            if piece.level > ceiling and only_names_tools(unit.sentence, self._role_model.tools):
                piece = replace(piece, level=ceiling, rule="tool_names")
            if unit.refused:
                piece = replace(piece, level=min(piece.level, _REFUSED_LEVEL), strength="thin")
            if unit.whose == "theirs":
                made += told_of_others(piece, k == opened, label.denial[k], label.cap[k])
                continue
            if is_faint:
                piece = replace(piece, strength="thin", rule="faint", level=min(piece.level, FAINT_LEVEL))
            if chosen:
                made.append(replace(piece, level=float(unit.level or 1), weight=1.0, strength="moderate"))
            elif label.wish >= WISH or unit.whose == "unreal":
                made.append(replace(piece, effect="wish", rule="unreal" if unit.whose == "unreal" else "wish"))
            else:
                made += denied(piece, label.denial[k], label.cap[k])
        return made

    def example_vectors(self, stored: np.ndarray | None = None) -> list[np.ndarray]:
        """Embeddings of the role model's example statements per competency; ``stored`` (all rows stacked) spares
        embedding them at start-up."""
        if not self._example_vectors:
            lengths = [len(rows) for rows in self._examples]
            if stored is None or len(stored) != sum(lengths):
                stored = self._encoder.encode([self._prepare(text) for rows in self._examples for _, text in rows])
            self._example_vectors = np.split(stored, np.cumsum(lengths)[:-1])
        return self._example_vectors

    def _nearest(self, k: int, vector: np.ndarray) -> tuple[str, float]:
        """Indicator of the example statement nearest to ``vector``, and its cosine similarity."""
        similarities = self.example_vectors()[k][:, :DIMENSIONS] @ vector[:DIMENSIONS]
        best = int(np.argmax(similarities))
        return self._examples[k][best][0], round(float(similarities[best]), 3)


def question_tail(text: str) -> str:
    """The question at the end of ``text``, or an empty string, without reading the rest of it."""
    return _question_at_end(_said(text)[1])


def _replies_and_rest(said: str, clauses: list[Clause]) -> Iterator[tuple[str, list[str]]]:
    """What may be a short reply, each with the sentences beside it: all of ``said``, a clause of it, and the word in front of a
    reason in a clause."""
    yield said, []
    for clause in clauses:
        beside = [other.text for other in clauses if other is not clause and not other.is_question]
        if len(clauses) > 1:
            yield clause.text, beside
        head, reason = without_reason(clause.text)
        if reason:
            yield head, [reason, *beside]


def _said(text: str) -> tuple[str, list[Clause]]:
    """``text`` behind its greetings and fillers, and the clauses of that which are read."""
    said = text[preamble_end(text) :]
    return said, split_clauses(said)[:_LONG_TEXT_CLAUSES]


def _question_at_end(clauses: list[Clause]) -> str:
    """The question at the end of a message, or an empty string."""
    tail: list[Any] = []
    for clause in reversed(clauses):
        if not clause.is_question:
            break
        tail.insert(0, clause.text)
    return " ".join(tail)
