"""Builds two ONNX graphs of a BERT sentence encoder (mean pooling, unit length) from its safetensors weights: the layers up
to the middle one, and those above, because some sentences need the first half only.

Sentences lie one behind the other in one row of tokens, without padding; ``bias`` keeps each from attending to the others
and ``pool`` takes the mean of each (``coach.language.packing``). onnxruntime starts the graphs in 0.3 s and embeds a short
message in about 5 ms, where the same weights in TensorFlow need 8 s and 13 ms (``make bench`` prints the present figures).
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

OPSET = 20
LOWER_FILE, UPPER_FILE = "encoder_lower.onnx", "encoder_upper.onnx"
# The layer whose mean states are given out besides the sentence embedding: it still holds the wording (who did what, to
# whom, negated or not) that the last layer gives up for the meaning.
MIDDLE_LAYER = 3


def lower_graph(weights: dict[str, np.ndarray], heads: int) -> Any:
    """The first ``MIDDLE_LAYER`` layers as an ``onnx.ModelProto``: int64 ``ids`` and ``places`` (tokens), ``bias`` and ``pool``
    -> ``states`` (tokens, hidden) and ``middle``, their means (sentences, hidden)."""
    graph = _Builder(weights, heads)
    x = _embeddings(graph)
    for number in range(min(MIDDLE_LAYER, graph.layers)):
        x = _layer(graph, number, x)
    graph.add("Identity", [x], output="states")
    graph.add("MatMul", [_POOL[0], x], output="middle")
    taken = [("ids", "INT64", ["tokens"]), ("places", "INT64", ["tokens"]), _BIAS, _POOL]
    return graph.model(taken, [("states", "FLOAT", ["tokens", graph.hidden]), ("middle", "FLOAT", ["sentences", graph.hidden])])


def upper_graph(weights: dict[str, np.ndarray], heads: int) -> Any:
    """The layers above as an ``onnx.ModelProto``: ``states``, ``bias`` and ``pool`` -> ``embedding``, the unit vectors of the
    sentences (sentences, hidden)."""
    graph, x = _Builder(weights, heads), "states"
    for number in range(min(MIDDLE_LAYER, graph.layers), graph.layers):
        x = _layer(graph, number, x)
    graph.add("LpNormalization", [graph.add("MatMul", [_POOL[0], x])], output="embedding", axis=1, p=2)
    taken = [("states", "FLOAT", ["tokens", graph.hidden]), _BIAS, _POOL]
    return graph.model(taken, [("embedding", "FLOAT", ["sentences", graph.hidden])])


def write_encoder(folder: Path, target: Path, heads: int) -> None:
    """Read ``folder``/model.safetensors and write both graphs into ``target``."""
    import onnx
    from safetensors.numpy import load_file

    weights = load_file(folder / "model.safetensors")
    onnx.save(lower_graph(weights, heads), str(target / LOWER_FILE))
    onnx.save(upper_graph(weights, heads), str(target / UPPER_FILE))


_BIAS: tuple[str, str, list[Any]] = ("bias", "FLOAT", ["tokens", "tokens"])
_POOL: tuple[str, str, list[Any]] = ("pool", "FLOAT", ["sentences", "tokens"])
_EPSILON = 1e-12


class _Builder:
    """Collects nodes and constants, hands out unique names, and knows the weights."""

    def __init__(self, weights: dict[str, np.ndarray], heads: int) -> None:
        prefix = "" if "embeddings.word_embeddings.weight" in weights else "bert."
        self.weights = {name[len(prefix) :]: value for name, value in weights.items() if name.startswith(prefix)}
        self.heads, self.hidden = heads, self.weights["embeddings.word_embeddings.weight"].shape[1]
        self.layers = 1 + max(int(name.split(".")[2]) for name in self.weights if name.startswith("encoder.layer."))
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def add(self, operator: str, inputs: list[str], output: str = "", **attributes: Any) -> str:
        """Append a node; returns the name of its output."""
        name = output or f"t{len(self._nodes)}"
        self._append(operator, inputs, [name], attributes)
        return name

    def split(self, x: str, parts: int) -> list[str]:
        """``x`` cut into equal ``parts`` along its first axis."""
        names = [f"t{len(self._nodes)}_{part}" for part in range(parts)]
        self._append("Split", [x], names, {"axis": 0, "num_outputs": parts})
        return names

    def _append(self, operator: str, inputs: list[str], outputs: list[str], attributes: dict[str, Any]) -> None:
        from onnx import helper

        self._nodes.append(helper.make_node(operator, inputs, outputs, **attributes))

    def constant(self, value: np.ndarray) -> str:
        from onnx import numpy_helper

        name = f"c{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.ascontiguousarray(value), name))
        return name

    def floats(self, value: float) -> str:
        return self.constant(np.array(value, dtype=np.float32))

    def ints(self, values: list[int]) -> str:
        return self.constant(np.array(values, dtype=np.int64))

    def model(self, inputs: list[tuple[str, str, list[Any]]], outputs: list[tuple[str, str, list[Any]]]) -> Any:
        """The checked model with these inputs and outputs (name, type, shape)."""
        from onnx import TensorProto, checker, helper

        taken, given = (
            [helper.make_tensor_value_info(n, getattr(TensorProto, kind), shape) for n, kind, shape in ends] for ends in (inputs, outputs)
        )
        built = helper.make_graph(self._nodes, "sentence_encoder", taken, given, self._constants)
        model = helper.make_model(built, opset_imports=[helper.make_opsetid("", OPSET)], ir_version=9)
        checker.check_model(model)
        return model


def _embeddings(graph: _Builder) -> str:
    w = graph.weights
    words = graph.add("Gather", [graph.constant(w["embeddings.word_embeddings.weight"]), "ids"])
    # Position and the (single) token type are both added to every token, so they are one table.
    table = w["embeddings.position_embeddings.weight"] + w["embeddings.token_type_embeddings.weight"][0]
    places = graph.add("Gather", [graph.constant(table), "places"])
    return _normalise(graph, "embeddings.LayerNorm", graph.add("Add", [words, places]))


def _layer(graph: _Builder, number: int, x: str) -> str:
    name = f"encoder.layer.{number}"
    attended = _normalise(graph, f"{name}.attention.output.LayerNorm", graph.add("Add", [_attention(graph, name, x), x]))
    inner = graph.add("Gelu", [_linear(graph, [f"{name}.intermediate.dense"], attended)])
    return _normalise(graph, f"{name}.output.LayerNorm", graph.add("Add", [_linear(graph, [f"{name}.output.dense"], inner), attended]))


def _attention(graph: _Builder, name: str, x: str) -> str:
    heads, size = graph.heads, graph.hidden // graph.heads
    # One product for queries, keys and values; the queries carry the scale of the dot product.
    product = _linear(graph, [f"{name}.attention.self.{part}" for part in ("query", "key", "value")], x, [size**-0.5, 1, 1])
    shaped = graph.add("Reshape", [product, graph.ints([0, 3, heads, size])])
    query, key, value = graph.split(graph.add("Transpose", [shaped], perm=[1, 2, 0, 3]), 3)
    scores = graph.add("MatMul", [query, graph.add("Transpose", [key], perm=[0, 1, 3, 2])])
    attention = graph.add("Softmax", [graph.add("Add", [scores, _BIAS[0]])], axis=-1)
    mixed = graph.add("Transpose", [graph.add("MatMul", [attention, value])], perm=[2, 0, 1, 3])
    context = graph.add("Reshape", [mixed, graph.ints([0, graph.hidden])])
    return _linear(graph, [f"{name}.attention.output.dense"], context)


def _linear(graph: _Builder, names: list[str], x: str, scales: Sequence[float] = (1,)) -> str:
    """The layers ``names`` side by side, each times its scale."""
    scaled = [
        (graph.weights[f"{name}.weight"] * np.float32(s), graph.weights[f"{name}.bias"] * np.float32(s)) for name, s in zip(names, scales)
    ]
    weight, bias = (np.concatenate(parts) for parts in zip(*scaled))
    return graph.add("Gemm", [x, graph.constant(weight.T), graph.constant(bias)])


def _normalise(graph: _Builder, name: str, x: str) -> str:
    scale, shift = graph.constant(graph.weights[f"{name}.weight"]), graph.constant(graph.weights[f"{name}.bias"])
    return graph.add("LayerNormalization", [x, scale, shift], axis=-1, epsilon=_EPSILON)
