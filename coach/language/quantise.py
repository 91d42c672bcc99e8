"""Layers in whole numbers of eight bits, which a processor multiplies two to five times as fast as floats.

What goes into a layer is brought to one scale for all messages, learnt from a sample, so that a sentence means the same beside
any other. A few channels are far wider than the rest and would take the resolution of all. Where they are extreme they stay
floats (LLM.int8, arXiv 2208.07339), else part of their width moves into the weights (SmoothQuant, arXiv 2211.10438).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

# Share of a channel's width that moves into the weights: of 0.3 to 1 it kept embeddings nearest to those of floats.
_INTO_WEIGHTS = 0.8
# Weights keep to seven bits: with eight, processors without VNNI overflow when they add two products.
_WEIGHT_MAX = 63
_INPUT_MAX = 255
_TINY = 1e-6


@dataclass(frozen=True)
class Span:
    """Smallest and largest value that a sample showed in each channel."""

    low: np.ndarray
    high: np.ndarray

    @classmethod
    def of(cls, values: np.ndarray) -> Span:
        """The span of ``values``; the last axis holds the channels."""
        flat = values.reshape(-1, values.shape[-1])
        return cls(flat.min(axis=0), flat.max(axis=0))

    def __or__(self, other: Span) -> Span:
        return Span(np.minimum(self.low, other.low), np.maximum(self.high, other.high))


@dataclass(frozen=True)
class InputScale:
    """How an input becomes whole numbers: times ``factors`` (a number per channel, or None for 1), over ``step``, plus ``zero``.

    The channels ``apart`` stay floats beside them.
    """

    factors: np.ndarray | None
    step: np.float32
    zero: np.uint8
    apart: np.ndarray

    @classmethod
    def fit(cls, span: Span, weight: np.ndarray, apart: int = 0) -> InputScale:
        """For inputs of this ``span`` that meet ``weight`` (channels, outputs): the widest ``apart`` channels stay floats, or
        without such, width moves into the weights."""
        width = np.maximum(np.abs(span.low), np.abs(span.high)) + _TINY
        if apart:
            chosen = np.sort(np.argsort(-width)[:apart])
            return cls(None, *_step(np.delete(span.low, chosen), np.delete(span.high, chosen)), chosen)
        moved = width**_INTO_WEIGHTS / (np.abs(weight).max(axis=1) + _TINY) ** (1 - _INTO_WEIGHTS)
        factors = (np.exp(np.log(moved).mean()) / moved).astype(np.float32)
        return cls(factors, *_step(span.low * factors, span.high * factors), np.array([], dtype=np.int64))

    def whole_weights(self, weight: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """``weight`` (channels, outputs) in int8 for the whole numbers, and what each output is to be multiplied by."""
        stretched = weight.copy() if self.factors is None else weight / self.factors[:, None]
        stretched[self.apart] = 0
        step = (np.abs(stretched).max(axis=0) + _TINY) / _WEIGHT_MAX
        return np.round(stretched / step).astype(np.int8), step.astype(np.float32)


def _step(low: np.ndarray, high: np.ndarray) -> tuple[np.float32, np.uint8]:
    """Size of a step and the whole number of 0, so that all channels fit."""
    least, most = min(0.0, float(low.min())), max(0.0, float(high.max()))
    step = np.float32((most - least) / _INPUT_MAX)
    return step, np.uint8(np.clip(round(-least / step), 0, _INPUT_MAX))
