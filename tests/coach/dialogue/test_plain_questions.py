"""Questions with one plain answer are met with it, however they are put, and answers that sound alike are left alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from says import given_away_turn

from coach.dialogue.asking import ask, word_for_word
from coach.dialogue.conductor import respond
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.moves.plain_questions import plain_question
from coach.evidence.types import Reading
from coach.interview.interview import Interview
from coach.interview.questions import question_by_id
from coach.role_model import RoleModel

ASKED = {
    "faq_reports": [
        "who is above them",
        "Do they have a boss?",
        "so who do directors and managers report to?",
        "who manages them",
        "to whom would they answer",
    ],
    "faq_reports_director": [
        "who does a director answer to",
        "And whom is a director accountable to?",
        "who's the boss of a director",
        "does a director of ecommerce report straight to the ceo",
        "who sits above an ecommerce director",
        "who would be my superior as a director?",
        "who would my boss be in that role if I were a director",
        "who would I report to as a director",
        "whom do i report to if i become director",
    ],
    "faq_reports_manager": [
        "who is a manager reporting to",
        "do managers have a boss in marketing",
        "under whom would a manager work",
        "who leads a manager?",
    ],
    "faq_become": [
        "how do people become directors",
        "what's the usual path to director",
        "How could somebody like me move up to a director job?",
        "what must one bring for that job",
        "is it hard to become a director",
    ],
    "faq_become_manager": ["how would I get to be an ecommerce manager", "how does one become a manager in this"],
    "faq_way_in": [
        "is SEO a decent start for a director",
        "can I become a director coming from customer service",
        "would retail be a good background for director",
        "can agency people become directors",
    ],
    "faq_way_in_manager": [
        "is paid search the right path to manager",
        "can I become a marketing manager coming from retail",
        "is customer service a good start for an ecommerce manager",
    ],
    "utter_no_pay": [
        "what's the pay like",
        "the salary, how is it",
        "is it well paid",
        "how well are directors paid",
        "how much would I make as a manager",
        "does it pay well?",
        "what money does a director get",
        "how much does a director take home in a year",
        "what can i expect to earn there",
        "is the pay any good for a manager",
    ],
    "faq_numbers": ["which kpis does a manager watch", "what figures would a director care about", "how are directors measured"],
    "faq_hands_on": ["would a director write code", "is it a desk job", "how technical is a director", "are managers more hands-on?"],
    "faq_team_size": [
        "is six people a lot",
        "how big is a director's team usually",
        "how many people does a manager lead",
        "is 3 small for a manager",
    ],
    "faq_titles": [
        "what would you call my role",
        "is a trading manager the same as a director",
        "is a head of online nearer to director",
        "what's the right title for what I do",
    ],
    "utter_not_too_late": ["am I too old for this?", "is it too late to switch", "i'm 25, am i too young"],
    "utter_complaint_nocontact": [
        "where can I complain",
        "I'd like to file a complaint",
        "how do I report a bug",
        "who can i complain to about my result",
        "I want to report an issue with this chat",
        "is there a feedback form",
    ],
    "utter_human_nocontact": ["is there a phone number for support", "give me the email of your team", "do you have a contact for someone"],
    "utter_not_for_hiring": [
        "can we use this to screen applicants",
        "is this meant for hiring",
        "I'd like to use it for my team to rank candidates",
        "could a company use this for recruiting",
    ],
    "utter_who_sees": [
        "will my boss see this",
        "does an employer get my answers",
        "can hr read it?",
        "are recruiters able to see my result",
    ],
    "utter_trust": ["why should I trust you", "i can't trust this thing", "can i trust a bot?", "I don't really believe in bots"],
    "utter_made_from": ["who wrote these questions?", "where do the levels come from", "who decided on those areas"],
    "utter_oos": ["what's for dinner", "what time is it now", "how's the weather", "whats the date today"],
    "utter_topics": ["what will you ask me", "which topics are we going to cover", "what areas are there", "which questions are coming"],
    "utter_no_certificate": ["will I get a certificate at the end", "is there a badge for this", "do you give any diploma"],
    "utter_saved": ["can you save my answers", "is it saved", "save this for later please", "are my answers stored automatically?"],
    "utter_thanks": ["it was nice talking to you", "good chat, thanks", "lovely conversation", "I enjoyed our talk"],
}
TOLD = [
    "I report to the CMO and three people report to me",
    "The team leads answer to me, and I answer to the owner",
    "My boss is the head of marketing, he signs off the plan",
    "who had the last word was my director",
    "I became a director after four years in paid search",
    "How much we make on each order is what I look at",
    "We pay 40k a year for ads and I moved half of it to email",
    "I asked what numbers a director would want and built that report",
    "I don't trust the attribution model, so we ran a holdout",
    "We trust no single number, I check margin and returns",
    "I screened applicants and hired two of them for my team",
    "I handled complaints and reported faults to the shop developers",
    "It was too late to change the campaign, so I cut the budget",
    "We saved 40k on the agency and put it into search",
    "I emailed the results to the board each month",
    "The recruiters sent me ten candidates and I picked three",
    "They got a certificate from Google because I pushed for training",
    "who do I report to? the director, as head of the web shop",
    "three people, that is small for us",
    "I do the pay reviews for my five people",
    "I ran the test again with a larger group",
]


def said(interview: Interview, text: str) -> list[str]:
    """Responses and FAQ entries of the turn that ``text`` leads to where its form gives it away."""
    return [say.values.get("entry", say.response) for say in given_away_turn(interview, text).says]


@pytest.mark.parametrize(("wanted", "text"), [(wanted, text) for wanted, texts in ASKED.items() for text in texts])
def test_what_is_asked_plainly_gets_its_own_answer(wanted: str, text: str, started: Interview) -> None:
    assert wanted in said(started, text)


@pytest.mark.parametrize("text", TOLD)
def test_what_is_told_is_no_plain_question(text: str, started: Interview, finished: Callable) -> None:
    assert plain_question(started, text) is None and plain_question(finished(), text) is None


def after(interview: Interview, text: str) -> Interview:
    """The interview behind the reply to ``text``."""
    return respond(given_away(interview, text, interview.place, text) or "faq_director_role", interview, Reading(text)).interview


@pytest.mark.parametrize("text", ["and the manager?", "what about the other one", "and a manager, more or less", "how about both"])
def test_a_short_question_leans_on_pay(text: str, started: Interview) -> None:
    assert "utter_no_pay_either" in said(after(started, "how well paid are directors"), text)


def test_a_short_question_turns_to_the_other_job(started: Interview) -> None:
    above = after(started, "who does a director report to")
    assert said(above, "and the manager") == ["faq_reports_manager"] == said(above, "and the other one?")
    assert said(after(started, "what would a director do all day"), "and the other one")[0] == "faq_manager_role"
    assert not said(started, "and the other one") and not said(after(started, "is it saved"), "and the other")


def test_areas_are_named_as_done_and_to_come(started: Interview, full_answer: Callable) -> None:
    assert "utter_areas_none_done" in said(started, "which areas did we do already")
    behind = started.take(full_answer("leading_teams"))
    turn = respond("progress", behind, Reading("which topics are left"))
    assert turn.says[0].response == "utter_areas_done"
    assert "leading teams" in turn.says[0].values["done"] and "generating value" in turn.says[0].values["left"]


@pytest.mark.parametrize("text", ["was that everything?", "is that it now", "are we done"])
def test_whether_it_is_over(text: str, finished: Callable) -> None:
    assert said(finished(), text) == ["utter_progress_done"]


@pytest.mark.parametrize("text", ["mail me the result please", "could you email it to me", "send me the pdf by mail"])
def test_mail_is_not_sent_but_the_report_is_there(text: str, finished: Callable) -> None:
    assert said(finished(), text) == ["utter_no_mail", "utter_report"]


@pytest.mark.parametrize(
    "text", ["can I do the test again", "I want to take the interview once more", "let me redo the whole thing", "can i retake it"]
)
def test_the_interview_again(text: str, finished: Callable) -> None:
    assert said(finished(), text) == ["utter_confirm_restart_result"]


def test_a_person_is_named_for_complaints_where_there_is_one(started: Interview, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COACH_CONTACT", "help@example.org")
    turn = respond("human", started, Reading("where can i complain"))
    assert turn.says[0].response == "utter_complaint" and turn.says[0].values["contact"] == "help@example.org"


def test_no_marks_are_given_on_the_way(started: Interview, full_answer: Callable) -> None:
    behind = started.take(full_answer("leading_teams"))
    for text in ("was that good or bad", "is my answer ok so far", "am I doing well", "did I answer that right"):
        assert "utter_no_marks" in said(behind, text), text


@pytest.mark.parametrize(
    "text",
    [
        "can you word that another way",
        "ask me in simpler words",
        "please rephrase it",
        "could you explain it more clearly",
        "make that a bit easier",
    ],
)
def test_the_question_in_other_words(text: str, started: Interview) -> None:
    assert given_away(started, text, started.place, text) == "repeat"
    assert not word_for_word(("repeat",), text)


@pytest.mark.parametrize(
    "text", ["I put the offers in simpler words", "we made the checkout easier", "I ask people in plain terms what they want"]
)
def test_work_on_words_is_no_wish_for_others(text: str, started: Interview) -> None:
    assert given_away(started, text, started.place, text) == ""


def test_every_question_has_three_short_forms(role_model: RoleModel) -> None:
    ids = [f"{c.id}.{part}" for c in role_model.competencies for part in ("situational", *(entry.id for entry in c.follow_ups))]
    for name in (*ids, *role_model.competency_ids, "preference"):
        assert len(set(question_by_id(role_model, name).short)) >= 3, name


def test_a_confirmation_comes_back_in_other_words(started: Interview, piece: Callable) -> None:
    told = piece("strategy", 4, quote="I wrote the plan for next year", strength="strong")
    behind = started.take(Reading("I wrote the plan for next year", (told,))).updated(open="strategy.confirm")
    assert [ask(behind, times)[0].response for times in range(3)] == ["utter_confirm_just", "utter_confirm_again", "utter_confirm_again"]


@pytest.mark.parametrize(
    "text",
    [
        "I like to interview candidates",
        "my boss is going to use it for my team",
        "I want to complain less and lead more",
        "i have to complain to suppliers every week",
        "do they report to me? yes all five",
        "I'm too young for a team",
        "keep it",
    ],
)
def test_what_sounds_like_a_plain_question_and_tells(text: str, started: Interview) -> None:
    assert plain_question(started, text) is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("can I use this to screen my team", "utter_not_for_hiring"),
        ("I recruit people, may I send this to applicants", "utter_not_for_hiring"),
        ("feel like im too old for all of this", "utter_not_too_late"),
        ("I have a complaint about you", "utter_complaint_nocontact"),
        ("I'm too old for this", "utter_not_too_late"),
        ("will a recruiter get my answers", "utter_who_sees"),
    ],
)
def test_what_is_asked_beside_it_still_has_its_answer(text: str, wanted: str, started: Interview) -> None:
    assert wanted in said(started, text)


def test_changing_late_is_no_worry_about_age_and_the_end_is_no_later_place(started: Interview, full_answer: Callable) -> None:
    behind = started.take(full_answer("leading_teams"))
    assert "utter_not_too_late" not in said(behind, "is it too late to alter one of my answers")
    assert given_away(behind, "do i get a pdf at the end", behind.place, "do i get a pdf at the end") != "back"
