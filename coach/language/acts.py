"""Decides what a message is doing (its dialogue act), given the place in the conversation where it arrives.

One multinomial logistic regression over the sentence embedding, words and character pieces (reduced to a few hundred
dimensions, which trains ten times faster at the same accuracy), a few surface cues and the place. The place
multiplies the embedding, because the same words can be an answer here and an interruption there.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import scipy.sparse as sparse
from sklearn.decomposition import TruncatedSVD
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression

from coach.language.encoder import Encoder
from coach.language.normalise import Speller, normalise, without_greeting
from coach.language.store import load_parts, save_parts

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
# Weights of the feature blocks, chosen by cross-validation across writers (evaluation/README.md).
_PLACE_EMBEDDING, _LEXICAL, _CUES, _PLACE = 0.8, 0.8, 0.4, 0.7
_LEXICAL_DIMENSIONS = 600


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

    def __init__(self, parts: dict[str, Any], encoder: Encoder, speller: Speller) -> None:
        self._classifier: LogisticRegression = parts["classifier"]
        self._words: TfidfVectorizer = parts["words"]
        self._pieces: TfidfVectorizer = parts["pieces"]
        self._reduction: TruncatedSVD = parts["reduction"]
        self._components: np.ndarray | None = None
        self._encoder, self._speller = encoder, speller

    @classmethod
    def train(cls, examples: Sequence[ActExample], encoder: Encoder, speller: Speller) -> ActModel:
        """Fit on ``examples``; deterministic."""
        texts = [prepare_message(e.text, speller) for e in examples]
        words = TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True, token_pattern=r"[\w']+|[?!]", dtype=np.float32)
        pieces = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), min_df=4, sublinear_tf=True, dtype=np.float32)
        words.fit(texts)
        pieces.fit(texts)
        reduction = TruncatedSVD(_LEXICAL_DIMENSIONS, n_iter=2, random_state=0)
        classifier = LogisticRegression(C=12.0, max_iter=200, tol=1e-3)
        parts = {"classifier": classifier, "words": words, "pieces": pieces, "reduction": reduction}
        model = cls(parts, encoder, speller)
        reduction.fit(model._lexical(texts))
        classifier.fit(model._features(texts, [e.state for e in examples]), [e.act for e in examples])
        return model

    def decide(self, text: str, state: str) -> ActDecision:
        """The act of ``text`` arriving in ``state``. While a question is open, affirm and deny are answers."""
        prepared = prepare_message(text, self._speller)
        probabilities = self._classifier.predict_proba(self._features([prepared], [state]))[0]
        scores = dict(zip(self._classifier.classes_, probabilities))
        if state.startswith("answering"):
            scores[ANSWER] = scores.get(ANSWER, 0.0) + scores.pop("affirm", 0.0) + scores.pop("deny", 0.0)
        ranking = sorted(((act, float(p)) for act, p in scores.items()), key=lambda pair: (-pair[1], pair[0]))
        return ActDecision(ranking[0][0], round(ranking[0][1], 4), tuple(ranking[:4]))

    def prepared(self, text: str) -> str:
        """The form of ``text`` that is embedded, so that a caller can embed it in one batch with other sentences."""
        return prepare_message(text, self._speller)

    def save(self, folder: Path) -> None:
        """Write the trained parts into ``folder``."""
        parts = {"classifier": self._classifier, "words": self._words, "pieces": self._pieces, "reduction": self._reduction}
        save_parts(folder, parts)

    @classmethod
    def load(cls, folder: Path, encoder: Encoder, speller: Speller) -> ActModel:
        """Read what ``save`` wrote."""
        return cls(load_parts(folder, ("classifier", "words", "pieces", "reduction")), encoder, speller)

    def _lexical(self, texts: list[str]) -> sparse.csr_matrix:
        return sparse.hstack([self._words.transform(texts), self._pieces.transform(texts)]).tocsr() * _LEXICAL

    def _reduced(self, lexical: sparse.csr_matrix) -> np.ndarray:
        """Project each row with only the components of its own few terms: a full product copies 60 MB a message."""
        if self._components is None:
            self._components = np.ascontiguousarray(self._reduction.components_.T, dtype=np.float32)
        rows = [self._components[row.indices].T @ row.data for row in lexical]
        return np.array(rows, dtype=np.float32).reshape(lexical.shape[0], -1)

    def _features(self, texts: list[str], states: Sequence[str]) -> np.ndarray:
        """Feature rows, float32. What depends on the place stands twice: plain, and only while a question is open."""
        places = np.array([[float(s.startswith(p)) for p in PLACES] for s in states], dtype=np.float32)
        inside = places[:, 1:2]
        embedded = self._encoder.encode(texts)
        lexical = self._reduced(self._lexical(texts))
        cues = np.array([_cues(t) for t in texts], dtype=np.float32) * _CUES
        return np.hstack(
            [embedded, embedded * inside * _PLACE_EMBEDDING, places * _PLACE, cues, cues * inside, lexical, lexical * inside * 0.5]
        )


def prepare_message(text: str, speller: Speller) -> str:
    """The normalised form of a message that the act model reads: at most its first and last 60 words."""
    words = without_greeting(speller.correct(normalise(text))).split()
    return " ".join(words if len(words) <= 120 else words[:60] + words[-60:])


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
