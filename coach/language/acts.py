"""Decides what a message is doing (its dialogue act), given the place in the conversation where it arrives.

One small network over the meaning, words and character pieces, a few surface cues and the place. Its hidden layer sees
the place beside the words, because the same words can be an answer here and an interruption there.
"""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np

from coach.language.encoder import Encoder
from coach.language.lexical import Lexical, Terms
from coach.language.network import Network, Recipe
from coach.language.normalise import Speller, normalise, without_greeting

ANSWER = "answer"
PLACES = ("idle", "answering", "after_result")
_FIRST_PERSON = re.compile(r"\b(i|i'm|i've|i'd|im|ive|we|we've|my|our|me|us|mine)\b")
_PAST = re.compile(r"\b\w{3,}ed\b|\b(ran|led|built|was|were|had|did|grew|cut|set|made|got|went|took|kept|won|sold|chose|brought)\b")
_ASKS = re.compile(r"^\W*(what|why|how|who|which|when|where|whats|hows|do|does|is|are|can|could|should|would|will|am|did)\b")
_REQUEST = re.compile(r"\b(please|pls|plz|can you|could you|let's|lets|i want|i need|give me|show me|tell me|i'd like)\b")
_TO_BOT = re.compile(r"\b(you|your|u|ur|bot|chat|question)\b")
_ROLE = re.compile(r"\b(directors?|managers?|roles?|tracks?)\b")
_CORRECTS = re.compile(
    r"\b(sorry|actually|no wait|wait|oops|correction|i meant|meant|not \S+$|make that|scratch that|typo|wrong|mistake)\b"
)
_TERMS = (Terms("word", (1, 2), 2), Terms("char_wb", (3, 5), 4))
# Block weights bring all features to about the same spread; the recipe was chosen by cross-validation across writers.
_MEANING, _LEXICAL, _LEXICAL_DIMENSIONS = 5.0, 2.4, 600
# In an interview about every second message while a question is open is an answer; the training messages hold more
# interruptions than that, because those are what has to be told apart.
_ANSWER_SHARE = 0.5
# Words of a long message that are read: what is told in its middle costs time and does not change its act.
_HEAD, _TAIL = 26, 14
# Enough for one message and its parts.
_KEPT_DECISIONS = 24
_RECIPE = Recipe(hidden=512, input_dropout=0.3, dropout=0.6, epochs=16, smoothing=0.05)


@dataclass(frozen=True)
class ActDecision:
    """The act, how probable it is, and the runners-up as (act, probability), best first."""

    act: str
    confidence: float
    ranking: tuple[tuple[str, float], ...]


@dataclass(frozen=True)
class ActExample:
    """A training message: text, act, and the state it arrives in ("idle", "answering:<competency>", "after_result")."""

    text: str
    act: str
    state: str


class ActModel:
    """The trained decision. Build with ``train`` or ``load``."""

    def __init__(
        self, network: Network, lexical: Lexical, acts: Sequence[str], answer_odds: float, encoder: Encoder, speller: Speller
    ) -> None:
        self._network, self._lexical, self._acts, self._answer_odds = network, lexical, list(acts), answer_odds
        self._encoder, self._speller = encoder, speller
        # The hearing asks about one message from several sides.
        self._decided = lru_cache(maxsize=_KEPT_DECISIONS)(self._decide)

    @classmethod
    def train(cls, examples: Sequence[ActExample], encoder: Encoder, speller: Speller) -> ActModel:
        """Fit on ``examples``."""
        texts = [prepare_message(e.text, speller) for e in examples]
        acts = sorted({e.act for e in examples})
        lexical = Lexical.fit(texts, _TERMS, _LEXICAL_DIMENSIONS)
        features = _features(texts, [e.state for e in examples], encoder, lexical)
        chosen = np.array([[float(e.act == act) for act in acts] for e in examples], dtype=np.float32)
        network = Network.fit(features, {"act": chosen}, {"act": "classes"}, _RECIPE)
        return cls(network, lexical, acts, _answer_odds(examples), encoder, speller)

    def decide(self, text: str, state: str) -> ActDecision:
        """The act of ``text`` arriving in ``state``. While a question is open, affirm and deny are answers."""
        return self._decided(text, state)

    def _decide(self, text: str, state: str) -> ActDecision:
        features = _features([self.prepared(text)], [state], self._encoder, self._lexical)
        scores = dict(zip(self._acts, self._network.predict(features)["act"][0]))
        if state.startswith("answering"):
            scores[ANSWER] = (scores.get(ANSWER, 0.0) + scores.pop("affirm", 0.0) + scores.pop("deny", 0.0)) * self._answer_odds
            total = sum(scores.values())
            scores = {act: score / total for act, score in scores.items()}
        ranking = sorted(((act, float(p)) for act, p in scores.items()), key=lambda pair: (-pair[1], pair[0]))
        return ActDecision(ranking[0][0], round(ranking[0][1], 4), tuple(ranking[:4]))

    def prepared(self, text: str) -> str:
        """The form of ``text`` that is embedded, so that a caller can embed it in one batch with other sentences."""
        return prepare_message(text, self._speller)

    def save(self, folder: Path) -> None:
        """Write the trained parts into ``folder``."""
        self._lexical.save(folder)
        self._network.save(folder / "network.npz")
        kept = {"acts": self._acts, "answer_odds": self._answer_odds}
        (folder / "acts.json").write_text(json.dumps(kept), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, encoder: Encoder, speller: Speller) -> ActModel:
        """Read what ``save`` wrote."""
        kept = json.loads((folder / "acts.json").read_text(encoding="utf-8"))
        return cls(Network.load(folder / "network.npz"), Lexical.load(folder), kept["acts"], kept["answer_odds"], encoder, speller)


def _answer_odds(examples: Sequence[ActExample]) -> float:
    """How many times likelier an answer is in an interview than among the ``examples`` with an open question."""
    asked = [e.act in {ANSWER, "affirm", "deny"} for e in examples if e.state.startswith("answering")]
    share = sum(asked) / len(asked) if asked else _ANSWER_SHARE
    return _ANSWER_SHARE / (1 - _ANSWER_SHARE) * (1 - share) / share if 0 < share < 1 else 1.0


def _features(texts: list[str], states: Sequence[str], encoder: Encoder, lexical: Lexical) -> np.ndarray:
    """Feature rows, float32: meaning, words and pieces, cues and the place."""
    places = np.array([[float(s.startswith(p)) for p in PLACES] for s in states], dtype=np.float32)
    cues = np.array([_cues(t) for t in texts], dtype=np.float32)
    return np.hstack([encoder.encode(texts) * _MEANING, lexical.transform(texts) * _LEXICAL, cues, places])


def prepare_message(text: str, speller: Speller) -> str:
    """The normalised form of a message that the act model reads. Of a long one the begin and the end show what it does."""
    words = without_greeting(speller.correct(normalise(text))).split()
    return " ".join(words if len(words) <= _HEAD + _TAIL else words[:_HEAD] + words[-_TAIL:])


def _cues(text: str) -> list[float]:
    words = text.split()
    return [
        float(text.endswith("?")),
        float("?" in text),
        float(bool(_ASKS.match(text))),
        float(bool(_FIRST_PERSON.search(text))),
        min(3, len(_PAST.findall(text))) / 3,
        float(np.log1p(len(words))) / 4,
        float(len(words) <= 2),
        float(len(words) <= 5),
        float(len(words) > 12),
        float(any(ch.isdigit() for ch in text)),
        float(bool(_TO_BOT.search(text))),
        float(bool(_REQUEST.search(text))),
        float(bool(_ROLE.search(text))),
        float(bool(_CORRECTS.search(text))),
    ]
