"""The whole understanding of messages as one trained unit: encoder, dialogue acts and evidence."""

from __future__ import annotations

import logging
import re
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np

from coach.evidence.asked import Asked
from coach.evidence.clause_model import ClauseModel
from coach.evidence.reader import EvidenceReader
from coach.evidence.signal_data import signal_examples
from coach.evidence.signal_model import SignalModel
from coach.evidence.training_data import Person, clause_examples
from coach.language.acts import ActExample, ActModel
from coach.language.encoder import DIMENSIONS, Encoder, build_encoder, is_built
from coach.language.masking import mask
from coach.language.normalise import Speller, normalise, whole_amounts, without_greeting
from coach.role_model import RoleModel
from coach.role_model.schema import FaqEntry

logger = logging.getLogger(__name__)
_WORD = re.compile(r"[a-z]{6,}")
# Large enough to hold every training sentence, so that none is embedded twice.
_TRAINING_CACHE = 50_000


class Understanding:
    """Everything learned: ``acts`` decides what a message does, ``reader`` finds the evidence in it."""

    def __init__(
        self, role_model: RoleModel, encoder: Encoder, speller: Speller, acts: ActModel, clauses: ClauseModel, signals: SignalModel
    ) -> None:
        self.acts, self._clauses, self._signals = acts, clauses, signals
        self._encoder, self._speller, self._words = encoder, speller, speller.domain_words
        self.reader = EvidenceReader(role_model, clauses, signals, encoder, lambda text: prepare_clause(text, speller))
        self._asked = Asked(role_model, encoder, lambda text: prepare_clause(text, speller))

    @classmethod
    def train(
        cls,
        role_model: RoleModel,
        role_model_folder: Path,
        act_examples: Sequence[ActExample],
        encoder_folder: Path,
        people: list[Person] | None = None,
        source: Path | None = None,
    ) -> Understanding:
        """Train on the role model's labelled clauses and on ``act_examples``, building the encoder in ``encoder_folder``.

        ``people`` replaces the training people, ``source`` the bundled encoder weights.
        """
        if not is_built(encoder_folder):
            build_encoder(encoder_folder, [e.text for e in act_examples], source)
        encoder = Encoder(encoder_folder, cache_size=_TRAINING_CACHE)
        return cls.fit(role_model, role_model_folder, act_examples, encoder, people, new_scale=True)

    @classmethod
    def fit(
        cls,
        role_model: RoleModel,
        role_model_folder: Path,
        act_examples: Sequence[ActExample],
        encoder: Encoder,
        people: list[Person] | None = None,
        new_scale: bool = False,
    ) -> Understanding:
        """Train with an ``encoder`` that is there already; its scale is learnt anew only for ``new_scale``."""
        started = time.monotonic()
        speller = Speller(domain_words(role_model, [e.text for e in act_examples]))

        def prepare(text: str) -> str:
            return prepare_clause(text, speller)

        examples = clause_examples(role_model, role_model_folder, prepare, people)
        if new_scale:
            encoder.fit_scale([e.text for e in examples])
        # Fitting a network keeps one core busy, embedding both: clauses are embedded while the acts are learnt.
        with ThreadPoolExecutor(max_workers=1) as aside:
            learning = aside.submit(ActModel.train, act_examples, encoder, speller)
            clauses = ClauseModel.train(examples, encoder, len(role_model.competencies))
            signals = SignalModel.train(role_model, signal_examples(role_model, role_model_folder), clauses, encoder, prepare)
            acts = learning.result()
        taken = time.monotonic() - started
        logger.info("understanding.trained messages=%d clauses=%d seconds=%.0f", len(act_examples), len(examples), taken)
        return cls(role_model, encoder, speller, acts, clauses, signals)

    def similarity(self, text: str, sentences: Sequence[str]) -> float:
        """Cosine of ``text`` to the nearest of ``sentences`` (0 if there are none)."""
        if not sentences:
            return 0.0
        vectors = self._encoder.encode([prepare_clause(sentence, self._speller) for sentence in (text, *sentences)])
        return float((vectors[1:, :DIMENSIONS] @ vectors[0, :DIMENSIONS]).max())

    def asked_for(self, text: str) -> tuple[FaqEntry | None, float]:
        """The FAQ entry that the question ``text`` is nearest to in meaning, and how near (at most 1)."""
        return self._asked.nearest(text)

    def save(self, folder: Path) -> None:
        """Write everything but the encoder, which is already in its own folder."""
        self.acts.save(folder / "acts")
        self._clauses.save(folder / "clauses")
        self._signals.save(folder / "signals")
        np.save(folder / "examples.npy", np.vstack(self.reader.example_vectors()))
        np.save(folder / "asked.npy", self._asked.rows())
        (folder / "words.txt").write_text("\n".join(self._words), encoding="utf-8")

    @classmethod
    def load(cls, folder: Path, encoder_folder: Path, role_model: RoleModel) -> Understanding:
        """Read what ``save`` wrote."""
        encoder = Encoder(encoder_folder)
        speller = Speller((folder / "words.txt").read_text(encoding="utf-8").split())
        acts = ActModel.load(folder / "acts", encoder, speller)
        clauses = ClauseModel.load(folder / "clauses", len(role_model.competencies))
        loaded = cls(role_model, encoder, speller, acts, clauses, SignalModel.load(folder / "signals", role_model))
        loaded.reader.example_vectors(np.load(folder / "examples.npy"))
        if (folder / "asked.npy").is_file():
            loaded._asked.rows(np.load(folder / "asked.npy"))
        return loaded


def prepare_clause(text: str, speller: Speller) -> str:
    """The form of a clause that is embedded: protected attributes masked, then normalised and spelt, amounts whole, without a
    greeting in front and the stop behind it."""
    return without_greeting(speller.correct(whole_amounts(normalise(mask(text))))).rstrip(" .,;:!…")


def domain_words(role_model: RoleModel, texts: Sequence[str]) -> list[str]:
    """Long words of the role model and of the training texts (where seen twice): never spelling mistakes."""
    counts: dict[str, int] = {}
    for text in texts:
        for word in set(_WORD.findall(text.lower())):
            counts[word] = counts.get(word, 0) + 1
    own = set(_WORD.findall(role_model.json().lower()))
    return sorted(own | {word for word, count in counts.items() if count >= 2})
