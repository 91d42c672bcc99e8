"""A small neural network, one hidden layer, with several heads: learnt with Keras, kept as arrays, run with numpy.

Running it with numpy spares TensorFlow's start and its milliseconds a call; a file of arrays can hold no code.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import Any, Literal

import numpy as np

# "classes": one of several, as probabilities; "labels": each yes or no, as probabilities; "values": numbers, NaN in
# the training targets where there is none.
HeadKind = Literal["classes", "labels", "values"]
_SEED, _BATCH = 20261124, 256
# Keras draws from one random state per process: two fits at a time would not be the same twice.
_FITTING = Lock()


@dataclass(frozen=True)
class Recipe:
    """How to learn: units of the hidden layer, dropout of inputs and units (0-1), passes over the data, first learning
    rate, weight decay, and how much a class's target is smoothed (0-1)."""

    hidden: int
    epochs: int
    input_dropout: float = 0.2
    dropout: float = 0.5
    learning_rate: float = 3e-3
    weight_decay: float = 3e-4
    smoothing: float = 0.0


class Network:
    """The trained network. Build with ``fit`` or ``load``."""

    def __init__(self, arrays: Mapping[str, np.ndarray], kinds: Mapping[str, HeadKind]) -> None:
        self._arrays, self._kinds = dict(arrays), dict(kinds)

    @classmethod
    def fit(cls, features: np.ndarray, targets: Mapping[str, np.ndarray], kinds: Mapping[str, HeadKind], recipe: Recipe) -> Network:
        """Learn ``targets`` (head name -> float array of one row per row of ``features``) with one shared hidden layer.

        The same data give the same network on the same machine.
        """
        with _FITTING:
            return cls._fit(features, targets, kinds, recipe)

    @classmethod
    def _fit(cls, features: np.ndarray, targets: Mapping[str, np.ndarray], kinds: Mapping[str, HeadKind], recipe: Recipe) -> Network:
        import tensorflow as tf

        tf.keras.utils.set_random_seed(_SEED)
        layers, centres = tf.keras.layers, {name: _centre(targets[name], kind) for name, kind in kinds.items()}
        inputs = tf.keras.Input(features.shape[1])
        dropped = layers.Dropout(recipe.input_dropout)(inputs)
        hidden = layers.Dropout(recipe.dropout)(layers.Dense(recipe.hidden, activation="relu", name="hidden")(dropped))
        outputs = {name: layers.Dense(targets[name].shape[1], name=name)(hidden) for name in kinds}
        model = tf.keras.Model(inputs, outputs)
        steps = recipe.epochs * (len(features) // _BATCH + 1)
        rate = tf.keras.optimizers.schedules.CosineDecay(recipe.learning_rate, steps)
        optimizer = tf.keras.optimizers.AdamW(rate, weight_decay=recipe.weight_decay)
        losses = {name: _loss(tf, kind, recipe.smoothing) for name, kind in kinds.items()}
        model.compile(optimizer, losses)
        shown = {name: (targets[name] - centres[name]).astype(np.float32) for name in kinds}
        model.fit(features, shown, batch_size=_BATCH, epochs=recipe.epochs, verbose=0)
        arrays = {"hidden/w": model.get_layer("hidden").get_weights()[0], "hidden/b": model.get_layer("hidden").get_weights()[1]}
        for name in kinds:
            weights, bias = model.get_layer(name).get_weights()
            arrays |= {f"{name}/w": weights, f"{name}/b": bias + centres[name]}
        tf.keras.backend.clear_session()
        return cls(arrays, kinds)

    def predict(self, features: np.ndarray) -> dict[str, np.ndarray]:
        """Head name -> array of one row per row of ``features``: probabilities (0-1), or values."""
        hidden = np.maximum(features @ self._arrays["hidden/w"] + self._arrays["hidden/b"], 0.0)
        raw = {name: hidden @ self._arrays[f"{name}/w"] + self._arrays[f"{name}/b"] for name in self._kinds}
        return {name: _ACTIVATIONS[kind](raw[name]) for name, kind in self._kinds.items()}

    def save(self, path: Path) -> None:
        """Write everything to ``path`` (.npz)."""
        path.parent.mkdir(parents=True, exist_ok=True)
        np.savez(path, **{f"array/{k}": v for k, v in self._arrays.items()}, **{f"kind/{k}": np.array(v) for k, v in self._kinds.items()})

    @classmethod
    def load(cls, path: Path) -> Network:
        """Read what ``save`` wrote."""
        with np.load(path, allow_pickle=False) as file:
            arrays = {k.removeprefix("array/"): file[k] for k in file.files if k.startswith("array/")}
            kinds: dict[str, Any] = {k.removeprefix("kind/"): str(file[k]) for k in file.files if k.startswith("kind/")}
        return cls(arrays, kinds)


def _centre(target: np.ndarray, kind: HeadKind) -> float:
    """What values are learnt around, so that the network need not learn their mean."""
    return float(np.nanmean(target)) if kind == "values" and not np.isnan(target).all() else 0.0


def _loss(tf: Any, kind: HeadKind, smoothing: float) -> Any:
    """Keras loss of a head; several labels or values weigh as the sum over them."""

    def labels(truth: Any, raw: Any) -> Any:
        return tf.reduce_sum(tf.nn.sigmoid_cross_entropy_with_logits(truth, raw), axis=-1)

    def values(truth: Any, raw: Any) -> Any:
        known = tf.math.is_finite(truth)
        squared = tf.where(known, tf.square(tf.where(known, truth, 0.0) - raw), 0.0)
        return tf.reduce_sum(squared) / (tf.reduce_sum(tf.cast(known, tf.float32)) + 1.0)

    if kind == "classes":
        return tf.keras.losses.CategoricalCrossentropy(from_logits=True, label_smoothing=smoothing)
    return labels if kind == "labels" else values


def _softmax(raw: np.ndarray) -> np.ndarray:
    powers = np.exp(raw - raw.max(axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


_ACTIVATIONS = {"classes": _softmax, "labels": lambda raw: 1 / (1 + np.exp(-np.clip(raw, -60, 60))), "values": lambda raw: raw}
