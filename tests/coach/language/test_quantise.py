"""Products in whole numbers stay near those in floats, whatever the widths of the channels."""

from __future__ import annotations

import numpy as np
import pytest

from coach.language.quantise import InputScale, Span


def product(values: np.ndarray, weight: np.ndarray, scale: InputScale) -> np.ndarray:
    """What the graph computes: whole numbers times whole weights, and the channels apart in floats."""
    scaled = values if scale.factors is None else values * scale.factors
    whole = np.clip(np.round(scaled / scale.step) + scale.zero, 0, 255) - scale.zero
    weights, steps = scale.whole_weights(weight)
    return (whole @ weights.astype(np.float64)) * scale.step * steps + values[:, scale.apart] @ weight[scale.apart]


@pytest.fixture
def layer() -> tuple[np.ndarray, np.ndarray]:
    """Inputs of 64 channels, two of which are thirty times as wide, and weights for 32 outputs."""
    random = np.random.default_rng(5)
    values, weight = random.normal(size=(200, 64)), random.normal(size=(64, 32)) / 8
    values[:, [3, 40]] *= 30
    return values, weight


def error(apart: int, layer: tuple[np.ndarray, np.ndarray]) -> float:
    """Mean error of the product, in spreads of the right one."""
    values, weight = layer
    scale = InputScale.fit(Span.of(values), weight, apart)
    right = values @ weight
    return float(np.abs(product(values, weight, scale) - right).mean() / right.std())


@pytest.mark.parametrize("apart", [0, 2])
def test_products_are_near(apart: int, layer: tuple[np.ndarray, np.ndarray]) -> None:
    assert error(apart, layer) < 0.05


def test_wide_channels_are_worth_keeping_apart(layer: tuple[np.ndarray, np.ndarray]) -> None:
    values, weight = layer
    assert sorted(InputScale.fit(Span.of(values), weight, 2).apart) == [3, 40]
    assert error(2, layer) < error(0, layer) / 2


def test_weights_keep_to_seven_bits_and_zero_stays_zero(layer: tuple[np.ndarray, np.ndarray]) -> None:
    values, weight = layer
    for apart in (0, 2):
        scale = InputScale.fit(Span.of(values), weight, apart)
        assert np.abs(scale.whole_weights(weight)[0]).max() <= 63
        assert np.abs(product(np.zeros((1, 64)), weight, scale)).max() == 0


def test_spans_join() -> None:
    one, other = Span.of(np.array([[1.0, -2.0]])), Span.of(np.array([[-3.0, 5.0]]))
    joined = one | other
    assert joined.low.tolist() == [-3, -2] and joined.high.tolist() == [1, 5]
