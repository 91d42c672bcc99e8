"""Builds two ONNX graphs of a BERT sentence encoder (mean pooling, unit length) from its safetensors weights: the layers up
to the middle one, and those above, because some sentences need the first half only.

Sentences share rows of tokens; ``bias`` keeps each from attending to the others and ``pool`` takes the mean of each
(``coach.language.packing``). Its layers are computed in whole numbers (``coach.language.quantise``). onnxruntime starts the
graphs in 0.3 s and embeds a short message in some 3 ms, where the same weights in TensorFlow need 8 s and 13 ms
(``make bench`` prints the present figures).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from coach.language.graph_builder import OF_RUNTIME, End, GraphBuilder
from coach.language.packing import Packed
from coach.language.quantise import InputScale, Span

LOWER_FILE, UPPER_FILE = "encoder_lower.onnx", "encoder_upper.onnx"
# The layer whose mean states are given out besides the sentence embedding: it still holds the wording (who did what, to
# whom, negated or not) that the last layer gives up for the meaning.
MIDDLE_LAYER = 3
# Channels that stay floats in the two products of a feed-forward layer, where a few are ten times as wide as the rest.
_APART_BEFORE, _APART_WITHIN = 8, 16
_EPSILON = 1e-12
_IDS: End = ("ids", "INT64", ["rows", "tokens"])
_PLACES: End = ("places", "INT64", ["rows", "tokens"])
_BIAS: End = ("bias", "FLOAT", ["rows", 1, "tokens", "tokens"])
_POOL: End = ("pool", "FLOAT", ["sentences", "all"])


class Weights:
    """The weights of a BERT by name, and its shape."""

    def __init__(self, arrays: dict[str, np.ndarray], heads: int) -> None:
        prefix = "" if "embeddings.word_embeddings.weight" in arrays else "bert."
        self._arrays = {name[len(prefix) :]: value for name, value in arrays.items() if name.startswith(prefix)}
        self.heads, self.hidden = heads, self["embeddings.word_embeddings.weight"].shape[1]
        self.layers = 1 + max(int(name.split(".")[2]) for name in self._arrays if name.startswith("encoder.layer."))
        self.middle = min(MIDDLE_LAYER, self.layers)

    def __getitem__(self, name: str) -> np.ndarray:
        return self._arrays[name]

    def linear(self, name: str) -> tuple[np.ndarray, np.ndarray]:
        """Weight (channels, outputs) and bias of a layer."""
        return self[f"{name}.weight"].T, self[f"{name}.bias"]


def write_encoder(folder: Path, target: Path, heads: int, sample: Sequence[Packed]) -> None:
    """Read ``folder``/model.safetensors and write both graphs into ``target``, scaled on ``sample``."""
    import onnx
    from safetensors.numpy import load_file

    weights = Weights(load_file(folder / "model.safetensors"), heads)
    spans = _spans(weights, sample)
    onnx.save(_lower_graph(weights, spans), str(target / LOWER_FILE))
    onnx.save(_upper_graph(weights, spans), str(target / UPPER_FILE))


def _lower_graph(weights: Weights, spans: dict[str, Span]) -> Any:
    """The layers up to the middle: ids, places, bias, pool -> ``states`` (rows, tokens, hidden) and ``middle``, their means
    (sentences, hidden)."""
    graph = _Layers(weights, spans)
    graph.add("Identity", [graph.through(range(weights.middle), graph.embeddings())], output="states")
    graph.pooled("states", output="middle")
    states: End = ("states", "FLOAT", ["rows", "tokens", weights.hidden])
    return graph.model([_IDS, _PLACES, _BIAS, _POOL], [states, ("middle", "FLOAT", ["sentences", weights.hidden])])


def _upper_graph(weights: Weights, spans: dict[str, Span]) -> Any:
    """The layers above: states, bias, pool -> ``embedding``, the unit vectors of the sentences (sentences, hidden)."""
    graph = _Layers(weights, spans)
    mean = graph.pooled(graph.through(range(weights.middle, weights.layers), "states"))
    graph.add("LpNormalization", [mean], output="embedding", axis=1, p=2)
    states: End = ("states", "FLOAT", ["rows", "tokens", weights.hidden])
    return graph.model([states, _BIAS, _POOL], [("embedding", "FLOAT", ["sentences", weights.hidden])])


def _spans(weights: Weights, sample: Sequence[Packed]) -> dict[str, Span]:
    """What goes into each layer, in floats, over ``sample``."""
    import onnxruntime

    graph = _Layers(weights, None)
    graph.through(range(weights.layers), graph.embeddings())
    ends: list[End] = [(tensor, "FLOAT", ["rows", "tokens", "channels"]) for tensor in graph.taken.values()]
    model = graph.model([_IDS, _PLACES, _BIAS], list({end[0]: end for end in ends}.values()))
    session = onnxruntime.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])
    spans: dict[str, Span] = {}
    for part in sample:
        values = session.run(list(graph.taken.values()), {"ids": part.ids, "places": part.places, "bias": part.bias})
        for name, value in zip(graph.taken, values):
            span = Span.of(value[part.real])
            spans[name] = spans[name] | span if name in spans else span
    return spans


class _Layers(GraphBuilder):
    """The layers of a BERT: in whole numbers where ``spans`` says how wide their inputs are, else in floats.

    ``taken`` tells which tensor went into which layer.
    """

    def __init__(self, weights: Weights, spans: dict[str, Span] | None) -> None:
        super().__init__()
        self._weights, self._spans = weights, spans
        self.taken: dict[str, str] = {}

    def embeddings(self) -> str:
        words = self.add("Gather", [self.constant(self._weights["embeddings.word_embeddings.weight"]), "ids"])
        # Position and the (single) token type are both added to every token, so they are one table.
        table = self._weights["embeddings.position_embeddings.weight"] + self._weights["embeddings.token_type_embeddings.weight"][0]
        places = self.add("Gather", [self.constant(table), "places"])
        return self._normalise("embeddings.LayerNorm", self.add("Add", [words, places]))

    def through(self, numbers: range, x: str) -> str:
        """``x`` after the layers ``numbers``."""
        for number in numbers:
            name = f"encoder.layer.{number}"
            attended = self._normalise(f"{name}.attention.output.LayerNorm", self.add("Add", [self._attention(name, x), x]))
            inner = self.add("Gelu", self._linear([f"{name}.intermediate.dense"], attended, _APART_BEFORE))
            (outer,) = self._linear([f"{name}.output.dense"], inner, _APART_WITHIN)
            x = self._normalise(f"{name}.output.LayerNorm", self.add("Add", [outer, attended]))
        return x

    def pooled(self, x: str, output: str = "") -> str:
        """The mean of ``x`` over each sentence."""
        flat = self.add("Reshape", [x, self.constant([-1, self._weights.hidden], np.int64)])
        return self.add("MatMul", [_POOL[0], flat], output=output)

    def _attention(self, name: str, x: str) -> str:
        sides = self._linear([f"{name}.attention.self.{side}" for side in ("query", "key", "value")], x)
        mixed = self.add("MultiHeadAttention", [*sides, "", "", _BIAS[0]], domain=OF_RUNTIME, num_heads=self._weights.heads)
        return self._linear([f"{name}.attention.output.dense"], mixed)[0]

    def _linear(self, names: list[str], x: str, apart: int = 0) -> list[str]:
        """The layers ``names``, each applied to ``x``, of which ``apart`` channels stay floats."""
        layers = [self._weights.linear(name) for name in names]
        self.taken[names[0]] = x
        if self._spans is None:
            return [self.add("Add", [self.add("MatMul", [x, self.constant(weight)]), self.constant(bias)]) for weight, bias in layers]
        scale = InputScale.fit(self._spans[names[0]], np.hstack([weight for weight, _ in layers]), apart)
        step, zero = self.constant(scale.step), self.constant(scale.zero, np.uint8)
        scaled = x if scale.factors is None else self.add("Mul", [x, self.constant(scale.factors)])
        whole = [self.add("QuantizeLinear", [scaled, step, zero]), step, zero]
        return [self._with_apart(self._product(whole, scale, *layer), x, scale, layer[0]) for layer in layers]

    def _product(self, whole: list[str], scale: InputScale, weight: np.ndarray, bias: np.ndarray) -> str:
        values, step, zero = whole
        weights, steps = scale.whole_weights(weight)
        inputs = [values, self.constant(weights, np.int8), step, self.constant(steps), zero, "", self.constant(bias)]
        return self.add("MatMulIntegerToFloat", inputs, domain=OF_RUNTIME)

    def _with_apart(self, product: str, x: str, scale: InputScale, weight: np.ndarray) -> str:
        if not len(scale.apart):
            return product
        channels = self.add("Gather", [x, self.constant(scale.apart, np.int64)], axis=-1)
        return self.add("Add", [product, self.add("MatMul", [channels, self.constant(weight[scale.apart])])])

    def _normalise(self, name: str, x: str) -> str:
        scale, shift = (self.constant(self._weights[f"{name}.{part}"]) for part in ("weight", "bias"))
        return self.add("LayerNormalization", [x, scale, shift], axis=-1, epsilon=_EPSILON)
