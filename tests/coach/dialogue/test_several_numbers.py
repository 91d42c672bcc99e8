"""A better number behind several takes the place of the one that counts the same."""

from __future__ import annotations

import pytest

from coach.dialogue.changing.several_numbers import right_number_among


@pytest.mark.parametrize(
    ("text", "becomes"),
    [
        ("team of 6, I split two squads. Sorry, 7 with the working student", "team of 7 with the working student, I split two squads"),
        ("I run a crew of 9 and dropped three agencies. oops, 10 with the temp", "I run a crew of 10 and dropped three agencies"),
        ("I look after 8 across 2 shops. Sorry, 9 since May", "I look after 9 across 2 shops"),
        ("I supervise 11 people, 3 of them remote. oops 12", "I supervise 12 people, 3 of them remote"),
        ("I lead four in design. that's six with freelancers, sorry", "I lead six with freelancers in design"),
        ("I supervise 9 agents in two halls. Oops, 10, forgot the new girl", "I supervise 10 agents in two halls"),
        ("my budget was 300k and we met 8 of 9 goals, sorry 320k", "my budget was 320k and we met 8 of 9 goals"),
        ("the margin went from 18 to 24 in two years. sorry, 22", "the margin went from 18 to 22 in two years"),
        ("We are 4 in content for 12 countries, sorry, 5 including me", "We are 5 including me in content for 12 countries"),
        ("I run a team of eight across two sites, actually nine since May", "I run a team of nine across two sites"),
        ("I lead 7 copywriters and 2 designers. Sorry, 8 copywriters", "I lead 8 copywriters and 2 designers"),
        ("team of 6 in 3 countries (sorry, 7 since last week)", "team of 7 in 3 countries"),
        ("I have five in the team across four brands. sorry six with Anna", "I have six with Anna in the team across four brands"),
    ],
)
def test_the_number_of_the_same_kind_gives_way(text: str, becomes: str) -> None:
    assert right_number_among(text) == becomes


@pytest.mark.parametrize(
    "text",
    [
        "I run 3 shops in 2 cities, actually 5 people help me there",
        "we are 4 in content, no 5 was ever planned",
        "I lead 8 in two shops, that's 10 with the interns",
        "we had 12 shops and 4 markets and I said sorry, 10 is enough",
        "I run 5 campaigns, two per week. Oops",
        "I hired 3 people and trained 2. sorry, 4",
        "I manage 6 people across 4 countries, sorry, 5",
        "I wait for 3 approvals. wait, no, 5 in December",
        "team of 12 across 3 shops; I mean 30 orders a day each",
        "I lead 6 people and own 2m. sorry, 3m",
        "I told them sorry, 5 people have to go",
    ],
)
def test_the_nearest_and_what_takes_nothing_back_stay(text: str) -> None:
    assert right_number_among(text) == text
