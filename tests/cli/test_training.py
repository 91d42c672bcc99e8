"""Training again where nothing that is learned has changed takes the trained parts from Rasa's cache."""

from __future__ import annotations

from components.understanding import CoachUnderstanding


def test_a_part_restored_from_the_cache_needs_no_role_model() -> None:
    assert CoachUnderstanding.fingerprint_addon({"output": object()}) is None


def test_another_role_model_is_another_fingerprint() -> None:
    ours = CoachUnderstanding.fingerprint_addon({"role_model": "role_models/ecommerce", "encoder": None})
    other = CoachUnderstanding.fingerprint_addon({"role_model": "role_models/ecommerce/competencies", "encoder": None})
    assert ours and other and ours != other
