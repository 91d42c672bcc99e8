"""Networks learn what is shown to them and come back from a file as they were."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from coach.language.network import Network, Recipe

KINDS = {"side": "classes", "marks": "labels", "size": "values"}


def test_every_kind_of_head_is_learnt_and_kept(tmp_path: Path) -> None:
    features = np.random.default_rng(1).normal(size=(600, 4)).astype(np.float32)
    right = features[:, 0] > 0
    size = np.where(right, 4.0, 2.0).astype(np.float32)[:, None]
    size[::7] = np.nan
    targets = {"side": np.stack([right, ~right], axis=1).astype(np.float32), "marks": right[:, None].astype(np.float32), "size": size}
    recipe = Recipe(hidden=16, epochs=40, input_dropout=0.0, dropout=0.1, learning_rate=1e-2)
    network = Network.fit(features, targets, KINDS, recipe)
    found = network.predict(features)
    assert found["side"].shape == (600, 2) and found["marks"].shape == found["size"].shape == (600, 1)
    assert np.allclose(found["side"].sum(axis=1), 1, atol=1e-5)
    plain = np.abs(features[:, 0]) > 0.5
    assert ((found["side"].argmax(axis=1) == 0) == right)[plain].mean() > 0.98
    assert ((found["marks"][:, 0] > 0.5) == right)[plain].mean() > 0.98
    assert np.abs(found["size"][plain, 0] - np.where(right, 4.0, 2.0)[plain]).mean() < 0.3
    network.save(tmp_path / "network.npz")
    again = Network.load(tmp_path / "network.npz").predict(features)
    assert all(np.array_equal(again[name], found[name]) for name in KINDS)
