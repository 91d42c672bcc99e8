"""``rasa test core`` on the stories: rules and stories tell the same journeys.

By hand: ``rasa test core --stories data/stories.yml --model models/coach.tar.gz``.
"""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
from rasa.core.test import test as core_test

STORIES = Path(__file__).resolve().parents[2] / "data" / "stories.yml"
core_test.__test__ = False  # type: ignore[attr-defined]


@pytest.mark.filterwarnings("ignore")
def test_stories_are_predicted_without_an_error(agent: Any, loop: asyncio.AbstractEventLoop, tmp_path: Path) -> None:
    run = core_test(str(STORIES), agent, out_directory=str(tmp_path), fail_on_prediction_errors=True, disable_plotting=True)
    report = loop.run_until_complete(run)["report"]
    assert report["conversation_accuracy"]["total"] >= 10
    assert report["conversation_accuracy"]["accuracy"] == 1.0
