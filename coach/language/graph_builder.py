"""Collects the nodes and constants of an ONNX graph."""

from __future__ import annotations

from typing import Any

import numpy as np

OPSET = 20
# Name, type and shape of what a graph takes or gives.
End = tuple[str, str, list[Any]]
# Operators that onnxruntime has beside the standard ones.
OF_RUNTIME = "com.microsoft"


class GraphBuilder:
    """Takes nodes and constants and hands out unique names for them."""

    def __init__(self) -> None:
        self._nodes: list[Any] = []
        self._constants: list[Any] = []

    def add(self, operator: str, inputs: list[str], output: str = "", **attributes: Any) -> str:
        """Append a node; returns the name of its output."""
        from onnx import helper

        name = output or f"t{len(self._nodes)}"
        self._nodes.append(helper.make_node(operator, inputs, [name], **attributes))
        return name

    def constant(self, value: Any, kind: Any = np.float32) -> str:
        """Append a constant (an array, a list or a number) of this numpy type; returns its name."""
        from onnx import numpy_helper

        name = f"c{len(self._constants)}"
        self._constants.append(numpy_helper.from_array(np.array(value, dtype=kind, order="C"), name))
        return name

    def model(self, inputs: list[End], outputs: list[End]) -> Any:
        """The checked ``onnx.ModelProto`` with these ends."""
        from onnx import TensorProto, checker, helper

        def described(ends: list[End]) -> list[Any]:
            return [helper.make_tensor_value_info(name, getattr(TensorProto, kind), shape) for name, kind, shape in ends]

        built = helper.make_graph(self._nodes, "sentence_encoder", described(inputs), described(outputs), self._constants)
        imports = [helper.make_opsetid("", OPSET), helper.make_opsetid(OF_RUNTIME, 1)]
        model = helper.make_model(built, opset_imports=imports, ir_version=9)
        checker.check_model(model)
        return model
