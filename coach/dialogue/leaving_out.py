"""Leaves questions and topics out, and goes back to those that were answered."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.correcting import levels
from coach.dialogue.pending import called_competency, named_competency
from coach.dialogue.result_cues import postpones, undoes
from coach.dialogue.say import Say, Turn
from coach.dialogue.several_topics import topics_left_out
from coach.dialogue.subjects import subjects
from coach.dialogue.topics import topic_at, topic_ruled_out, topic_wanted
from coach.dialogue.way_cues import keeps_old, refuses, rules_out_topic, skips_after, skips_everything, takes_back_skip
from coach.evidence.types import Reading
from coach.interview.agenda import is_settled
from coach.interview.interview import PREFERENCE, Interview
from coach.interview.questions import Question

# "Skip strategy" leaves out the whole topic, wherever in it.
_BARE_SKIP, _NAMED_SKIP = 2, 3
_ANY_ANSWER = re.compile(r"^\W*([a-z']+\W+){0,5}?(an|one|some|one of (my|the)|my) (earlier |other |of my )?answers?\W*(please)?\W*$", re.I)
_WHOLE_TOPIC = re.compile(
    r"\b(topic|section|area|everything (on|about)|all of (this|these|that)|whole (thing|part)|subject|stuff|questions (about|on|for))\b",
    re.I,
)
_UNDO_WORDS = 6
_SKIPPED_ONE = re.compile(r"\b(skipped|left out|passed on)\b", re.I)
_THIS_ONE = re.compile(
    r"\b(skip|pass( on)?|leave( out)?|drop) (this|that|it)( (one|question|out))*(?=\s*([,.;!?]|$|and\b|but\b|because\b|please\b|pls\b))",
    re.I,
)


def skip(interview: Interview, reading: Reading) -> Turn:
    """Leave the open question, or its whole topic, out; it counts as missing, never as zero."""
    question = interview.question
    if not interview.is_open or question is None:
        return Turn(interview, (Say("utter_nothing_to_skip"),))
    if skips_everything(reading.text):
        return Turn(interview.finish(), (Say("utter_all_skipped"),))
    if topics := topics_left_out(interview, reading.text):
        return _without_topics(interview, topics)
    if interview.state.levels_before is not None and keeps_old(reading.text):
        set_aside = bool(interview.state.shelved)
        kept = interview.restore() if set_aside else interview
        return Turn(kept.finish(), (Say("utter_kept" if set_aside else "utter_fine"),))
    if interview.state.shelved and not called_competency(interview, reading.text):
        return Turn(interview.restore(), (Say("utter_kept"),))
    if skips_after(reading.text):
        return Turn(interview.note(Reading(reading.text)).skip(), (Say("utter_skipped"),))
    leaves_this = not rules_out_topic(reading.text) and (_THIS_ONE.search(reading.text) or refuses(reading.text))
    words = len(reading.text.split())
    named = called_competency(interview, reading.text) if words >= _BARE_SKIP and not leaves_this else None
    if named and named != question.competency and is_settled(interview.state, named) and words <= _NAMED_SKIP:
        # There is nothing left to ask on it: what is open is meant.
        named = None
    told = tuple(piece for piece in reading.evidence if piece.rule != "faint" and piece.competency != named)
    if told:
        # What stands beside the wish is told all the same.
        interview = interview.note(replace(reading, evidence=told))
    if named and named != question.competency:
        topic = interview.role_model.competency(named).name.lower()
        return Turn(interview.skip_topic(named), (Say("utter_topic_skipped", {"topic": topic}),))
    if interview.state.shelved:
        return Turn(interview.restore(), (Say("utter_kept"),))
    if question.kind == "confirm" and not _WHOLE_TOPIC.search(reading.text):
        return Turn(interview.accept_volunteered(), (Say("utter_taken"),))
    if (
        named
        and (question.kind == "core" or _names_only(interview, reading.text) or rules_out_topic(reading.text))
        or _WHOLE_TOPIC.search(reading.text)
        and question.competency in interview.role_model.competency_ids
    ):
        topic = interview.role_model.competency(question.competency).name.lower()
        return Turn(interview.skip_topic(), (Say("utter_topic_skipped", {"topic": topic}),))
    return Turn(interview.skip(), (left_out(question),))


def _without_topics(interview: Interview, topics: tuple[str, ...]) -> Turn:
    """Leave out all of ``topics``; the open one last, so that the next question is of none of them."""
    at = interview.state.open.split(".")[0]
    for topic in sorted(topics, key=lambda name: name == at):
        interview = interview.skip_topic(topic)
    names = [interview.role_model.competency(topic).name.lower() for topic in topics]
    return Turn(interview, (Say("utter_topic_skipped", {"topic": " and ".join(names)}),))


def left_out(question: Question) -> Say:
    """The reply where ``question`` was left out: that it counts as missing, unless nothing of it is scored."""
    return Say("utter_fine" if question.kind == PREFERENCE else "utter_skipped")


def _names_only(interview: Interview, text: str) -> bool:
    """Whether a few words leave out the topic itself ("skip strategy"), not something in it ("skip the budget")."""
    return len(text.split()) <= _NAMED_SKIP and named_competency(interview, text) is not None


def back(interview: Interview, reading: Reading) -> Turn:
    """Reopen the named topic, or the last one answered; the rest is kept."""
    text, reopened, interview = reading.text, interview, interview.restore() if interview.state.shelved else interview
    skipped, later = interview.state.skipped, later_topic(interview, text)
    if later:
        return _opened(interview, later, "utter_topic_later")
    if interview.is_open and comes_later(interview, text):
        return Turn(interview, (Say("utter_comes_later"),))
    names_none = called_competency(interview, text) is None
    if skipped and (takes_back_skip(text) or undoes_skip(interview, text) or names_none and _SKIPPED_ONE.search(text)):
        return _opened(interview, skipped[-1].split(".")[0], "utter_reopened")
    wanted, unwanted = topic_wanted(interview, text), topic_ruled_out(interview, text)
    named = wanted or topic_at(interview, text) or called_competency(interview, text)
    if wanted and unwanted and unwanted != wanted and interview.is_open:
        interview = interview.skip_topic(unwanted)
    if interview.state.finished and not named and _ANY_ANSWER.search(text):
        names = tuple(competency.name for competency in interview.role_model.competencies)
        return Turn(interview.with_pending("topic"), (Say("utter_which_answer", {}, names),))
    target = named or _mentioned_competency(interview, text) or _one_before(reopened, interview) or interview.last_answered()
    if target is None or target == "preference":
        target = next((a.competency for a in reversed(interview.state.answers) if a.competency != "preference"), None)
    if target is None:
        return Turn(interview, (Say("utter_nothing_to_change"),))
    comes_first = interview.is_open and (wanted or named and not is_settled(interview.state, named))
    return _opened(interview, target, "utter_topic_first" if comes_first else "utter_reopened")


def undoes_skip(interview: Interview, text: str) -> bool:
    """Whether ``text`` undoes what was done last, which no correction was: then it is what was left out."""
    state = interview.state
    if not (state.skipped and interview.is_open and undoes(text)) or state.answers_before or "answer" in text.lower():
        return False
    # Nothing was told since: the question that was left out is the one asked before the open one, or its topic.
    asked = [question for question in state.asked if question != state.open]
    latest, ahead = asked[-1] if asked else "", {question.split(".")[0] for question in state.asked}
    last = state.skipped[-1]
    return len(text.split()) <= _UNDO_WORDS and (last in {latest, latest.split(".")[0]} or last.split(".")[0] not in ahead)


def later_topic(interview: Interview, text: str) -> str | None:
    """Where ``text`` wants the open question put later: the topic after it that was not spoken of yet; else None."""
    question, state = interview.question, interview.state
    if question is None or question.competency not in interview.role_model.competency_ids or state.shelved or not postpones(text):
        return None
    if not interview.is_open or called_competency(interview, text) not in {None, question.competency}:
        return None
    ids = interview.role_model.competency_ids
    left = (name for name in ids[ids.index(question.competency) + 1 :] if name not in state.skipped and not is_settled(state, name))
    return next(left, None)


def comes_later(interview: Interview, text: str) -> bool:
    """Whether ``text`` wants a topic put later that is still to come anyway."""
    named = called_competency(interview, text)
    if interview.is_open and named == interview.state.open.split(".")[0]:
        return False
    return postpones(text) and named is not None and not is_settled(interview.state, named) and named not in interview.state.skipped


def _one_before(reopened: Interview, interview: Interview) -> str | None:
    """Who goes back once more from a question that was reopened goes to the topic answered before it; who has answered nothing
    to what was left out last."""
    if not interview.state.answers and interview.state.skipped:
        return interview.state.skipped[-1].split(".")[0]
    if not reopened.state.shelved:
        return None
    at = reopened.state.open.split(".")[0]
    told = {answer.competency for answer in interview.state.answers}
    order = [name for name in interview.role_model.competency_ids if name in told]
    return order[max(0, order.index(at) - 1)] if at in order else None


def _opened(interview: Interview, target: str, response: str) -> Turn:
    reopened = interview.reopen(target)
    if interview.state.finished:
        reopened = reopened.updated(levels_before=levels(interview))
    return Turn(reopened, (Say(response, {"topic": interview.role_model.competency(target).name.lower()}),))


def _mentioned_competency(interview: Interview, text: str) -> str | None:
    """The topic of the latest answer that holds a word of ``text`` ("what I said about the budget"), or None."""
    words = subjects(text, _ABOUT_ANSWERS)
    for answer in reversed(interview.state.answers):
        if words & set(re.findall(r"[a-z]{4,}", answer.reading.text.lower())) and answer.competency != "preference":
            return answer.competency
    return None


_ABOUT_ANSWERS = frozenset(
    "change answer answers said previous earlier back question redo again want like last step correct edit fix wrong part told".split()
)
