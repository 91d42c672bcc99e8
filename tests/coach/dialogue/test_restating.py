"""A number told again with another value takes the place of the first; what tells anything new does not."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.restating import restated
from coach.dialogue.changing.revision import Revision
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.role_model import RoleModel

TOLD = {
    "leading_teams": "I lead 12 florists and two leads, and absences fell by a third",
    "data": "I tested a new basket and abandonment went from 74 to 66, bounce fell 12%",
    "ecommerce": "I moved us to Shopware, the project cost 250k and took 7 months",
}


def _interview(role_model: RoleModel, open_at: str) -> Interview:
    interview = Interview.new(role_model).start()
    while interview.state.open != open_at:
        told = TOLD.get(interview.state.open)
        interview = interview.take(Reading(told)) if told else interview.skip_topic()
        if interview.question and interview.question.kind == "follow_up" and interview.state.open != open_at:
            interview = interview.skip_topic()
    return interview


@pytest.fixture(scope="module")
def told(role_model: RoleModel) -> Interview:
    """Team, numbers and craft told; the question about money is open."""
    return _interview(role_model, "value")


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("it was fourteen florists by the way", "I lead fourteen florists"),
        ("oh, the florists, it's 11 of them", "I lead 11 florists"),
        ("we're fifteen florists, I counted them again", "I lead fifteen florists"),
        ("abandonment ended at 68", "from 74 to 68"),
        ("hm the abandonment only came down to 69", "from 74 to 69"),
        ("abandonment started at 71", "from 71 to 66"),
        ("the bounce fell 21%, i swap digits", "bounce fell 21%"),
        ("bounce fell by 9 percent, just looked it up", "bounce fell 9 percent"),
        ("absences fell by a quarter, I checked", "fell by a quarter"),
        ("the absences only fell by half", "fell by half"),
        ("the project took 9 months", "took 9 months"),
        ("the two leads are three by now", "three leads"),
        ("my 12 florists are 10 these days", "I lead 10 florists"),
        ("i think it was 9 percent for the bounce", "bounce fell 9 percent"),
        ("I think abandonment stood at 63", "from 74 to 63"),
    ],
)
def test_another_value_takes_its_place(told: Interview, text: str, becomes: str) -> None:
    found = restated(told, text)
    assert isinstance(found, Revision), found
    assert becomes in found.applied(told.state.answers)


@pytest.mark.parametrize(
    "text",
    [
        "I own 300k of media money",
        "the project cost 300k in the end",
        "we were 5 florists when I started",
        "two florists lead others",
        "the abandonment of our app was 80",
        "abandonment used to be 79",
        "my boss wants abandonment at 60",
        "the florists took 3 courses",
        "we tested 3 baskets",
        "the two I lead are still there",
        "I talk to 12 florists every week and drew up the rota with them",
        "is abandonment at 66 good?",
        "three of the florists are apprentices",
        "the next project cost 90k",
        "if abandonment were 50 I'd be happy",
        "nobody leads 30 florists these days",
        "bounce fell 12%",
        "and then abandonment rose to 70 again after christmas",
        "the target for abandonment was 60",
        "never led one before this job",
        "you gave me a low one for abandonment",
    ],
)
def test_what_tells_more_or_answers_does_not(told: Interview, text: str) -> None:
    assert restated(told, text) is None


def test_a_sum_of_money_is_put_right_where_no_money_is_asked_for(role_model: RoleModel, told: Interview) -> None:
    found = restated(told.finish(), "the project cost 300k")
    assert isinstance(found, Revision) and "cost 300k" in found.applied(told.state.answers)


def test_of_two_budgets_neither_is_guessed(role_model: RoleModel) -> None:
    interview = Interview.new(role_model).start().take(Reading("I run a launch with a budget of 200k")).note(Reading("my budget is 60k"))
    assert not isinstance(restated(interview.finish(), "my budget is 120k"), Revision)
