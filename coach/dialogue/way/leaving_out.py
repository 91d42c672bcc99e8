"""Leaves questions and topics out, and goes back to those that were answered."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.changing.rescoring import levels
from coach.dialogue.changing.restoring import leaves_as_it_was
from coach.dialogue.cues.refusal_cues import drops_the_rest
from coach.dialogue.cues.result_cues import postpones, undoes
from coach.dialogue.cues.vague_cues import keeps_open
from coach.dialogue.cues.way_back_cues import wants_to_add
from coach.dialogue.cues.way_cues import refuses, rules_out_topic, skips_after, skips_everything, takes_back_skip
from coach.dialogue.hearing.nothing_done import denies_plan
from coach.dialogue.outcome.results import AFTER_RESULT
from coach.dialogue.pending import called_competency, named_competency
from coach.dialogue.say import Say, Turn
from coach.dialogue.way.several_questions import go_to_last, goes_to_last, leave_out, questions_left_out, take_up, topics_taken_up
from coach.dialogue.way.several_topics import THIS, topics_left_out
from coach.dialogue.way.topics import topic_at, topic_ruled_out, topic_wanted
from coach.dialogue.way.way_back import answer_mentioned, asks_which, follow_up_named, question_before, steps, taken_up, trail
from coach.evidence.types import Reading
from coach.interview.agenda import is_settled
from coach.interview.interview import PREFERENCE, Interview
from coach.interview.questions import Question
from coach.report.headline import listed

# "Skip strategy" leaves out the whole topic, wherever in it.
_BARE_SKIP, _NAMED_SKIP = 2, 3
_WHOLE_TOPIC = re.compile(
    r"\b(topic|section|area|everything (on|about)|all of (this|these|that)|whole (thing|part)|subject|stuff|questions (about|on|for))\b",
    re.I,
)
_UNDO_WORDS, _SKIP_WORDS = 6, 12
_NOT_THAT_ONE = re.compile(
    r"\b(skip(ped)?|leave out|left out|pass on)\b.{0,25}?\W(not|instead of|rather than) (the |my )?(?P<kept>[\w& ]{2,25})\W*$", re.I
)
_SKIPPED_ONE = re.compile(r"\b(skipped|left out|passed on)\b", re.I)
_THIS_ONE = re.compile(
    r"\b(skip|pass( on)?|leave( out)?|drop) (this|that|it)( (one|question|out))*(?=\s*([,.;!?]|$|and\b|but\b|because\b|please\b|pls\b))",
    re.I,
)


def skip(interview: Interview, reading: Reading) -> Turn:
    """Leave the open question, or its whole topic, out; it counts as missing, never as zero."""
    question = interview.question
    if not interview.is_open or question is None:
        return Turn(interview, (_nothing_to_skip(interview),))
    if skips_everything(reading.text) or drops_the_rest(reading.text):
        return Turn(interview.restore().finish(), (Say("utter_all_skipped"),))
    if topics := topics_left_out(interview, reading.text):
        return _without_topics(interview, topics)
    if goes_to_last(reading.text):
        return go_to_last(interview)
    if count := questions_left_out(reading.text):
        return leave_out(interview, count)
    if leaves_as_it_was(interview, reading.text):
        return _as_it_was(interview)
    if interview.state.revisits and not called_competency(interview, reading.text):
        return _as_it_was(interview)
    if skips_after(reading.text):
        return Turn(interview.note(Reading(reading.text)).skip(), (Say("utter_skipped"),))
    if denies_plan(interview, reading.text):
        return Turn(interview.skip_topic(), (Say("utter_no_plan"),))
    leaves_this = not rules_out_topic(reading.text) and (_THIS_ONE.search(reading.text) or refuses(reading.text))
    words = len(reading.text.split())
    named = called_competency(interview, reading.text) if words >= _BARE_SKIP and not leaves_this else None
    if named and named != question.competency and is_settled(interview.state, named):
        if named == named_competency(interview, reading.text):
            topic = interview.role_model.competency(named).name.lower()
            return Turn(interview, (Say("utter_topic_is_told", {"topic": topic}),))
        # There is nothing left to ask on it, and the words may well be about the open question.
        named = None if words <= _NAMED_SKIP else named
    told = tuple(piece for piece in reading.evidence if piece.rule != "faint" and piece.competency != named)
    if told:
        # What stands beside the wish is told all the same.
        interview = interview.note(replace(reading, evidence=told))
    if named and named != question.competency:
        topic = interview.role_model.competency(named).name.lower()
        return Turn(interview.skip_topic(named), (Say("utter_topic_skipped", {"topic": topic}),))
    if interview.state.revisits:
        return _as_it_was(interview)
    if question.kind == "confirm" and not _WHOLE_TOPIC.search(reading.text):
        return Turn(interview.leave_at_told(), (Say("utter_left_at_told"),))
    if (
        named
        and (question.kind == "core" or _names_only(interview, reading.text) or rules_out_topic(reading.text))
        or _WHOLE_TOPIC.search(reading.text)
        and question.competency in interview.role_model.competency_ids
    ):
        topic = interview.role_model.competency(question.competency).name.lower()
        return Turn(interview.skip_topic(), (Say("utter_topic_skipped", {"topic": topic}),))
    return Turn(interview.skip(), (left_out(question),))


def _as_it_was(interview: Interview) -> Turn:
    """What was reopened stays as it was, and the question that was left for it is open again."""
    return Turn(interview.restore(), (Say("utter_kept" if interview.state.revisits else "utter_back_where_left"),))


def _nothing_to_skip(interview: Interview) -> Say:
    """What can be done instead, where no question is open."""
    if interview.state.finished:
        return Say("utter_nothing_left_to_skip", {}, AFTER_RESULT)
    if interview.state.started:
        return Say("utter_still_paused", {}, ("Resume",))
    return Say("utter_nothing_to_skip_yet", {}, ("Start", "What are the two tracks?"))


def _without_topics(interview: Interview, topics: tuple[str, ...]) -> Turn:
    """Leave out all of ``topics``; the open one last, so that the next question is of none of them."""
    at, question = interview.state.open.split(".")[0], interview.question
    if THIS in topics and question is not None and question.kind != "follow_up":
        topics = tuple(dict.fromkeys(at if topic == THIS else topic for topic in topics))
    named = [topic for topic in topics if topic != THIS]
    for topic in sorted(named, key=lambda name: name == at):
        interview = interview.skip_topic(topic)
    if THIS in topics and at not in named:
        interview = interview.skip()
    names = listed([interview.role_model.competency(topic).name.lower() for topic in named])
    return Turn(interview, (Say("utter_topic_skipped", {"topic": names}),))


def left_out(question: Question) -> Say:
    """The reply where ``question`` was left out: that it counts as missing, unless nothing of it is scored."""
    return Say("utter_fine" if question.kind == PREFERENCE else "utter_skipped")


def _names_only(interview: Interview, text: str) -> bool:
    """Whether a few words leave out the topic itself ("skip strategy"), not something in it ("skip the budget")."""
    return len(text.split()) <= _NAMED_SKIP and named_competency(interview, text) is not None


def back(interview: Interview, reading: Reading) -> Turn:
    """Open the question that is meant again: the named one, else the one asked before; the rest is kept."""
    text, before = reading.text, interview
    interview = interview.restore() if interview.state.left is not None else interview
    later = later_topic(before, text)
    if later:
        return _opened(interview, later, "utter_topic_later")
    if before.is_open and comes_later(before, text):
        return Turn(before, (Say("utter_comes_later"),))
    if topics := topics_taken_up(interview, text):
        return take_up(interview, topics)
    target = _skipped_wanted(interview, text)
    if target:
        return _opened(interview, target, "utter_reopened")
    wanted, unwanted = topic_wanted(interview, text) or taken_up(interview, text), topic_ruled_out(interview, text)
    named = wanted or topic_at(interview, text) or called_competency(interview, text)
    if wanted and unwanted and unwanted != wanted and interview.is_open:
        interview = interview.skip_topic(unwanted)
    target = (None if wanted else follow_up_named(interview, text)) or named
    if target is None and steps(text) is None:
        target = answer_mentioned(interview, text)
    if target is None and asks_which(interview, text):
        return _which(interview)
    target = target or question_before(before, steps(text) or 1)
    if target is None:
        return Turn(before, (Say("utter_nothing_before" if before.state.revisits else "utter_nothing_to_change"),))
    if before.state.left is not None and interview.is_open and target == interview.state.open:
        return _as_it_was(before)
    comes_first = interview.is_open and (wanted or named and target == named) and not is_settled(interview.state, target)
    return _opened(interview, target, "utter_topic_first" if comes_first else "utter_reopened", wants_to_add(text))


def back_behind(before: Interview, turn: Turn, asked: Reading) -> Turn:
    """``turn``, in which an answer was taken, and then back as ``asked`` behind it: steps count from the question answered, which was
    open ``before``."""
    taken, text = turn.interview, asked.text
    named = follow_up_named(before, text) or topic_at(before, text) or called_competency(before, text)
    target = named or question_before(before, steps(text) or 1)
    if target is None or not taken.is_open or taken.state.pending:
        return turn
    opened = _opened(taken, target, "utter_reopened")
    return Turn(opened.interview, (*turn.says, *opened.says))


def _which(interview: Interview) -> Turn:
    """Asks which of the answers shall be changed."""
    told = {question.split(".")[0] for question in trail(interview)}
    names = tuple(c.name for c in interview.role_model.competencies if c.id in told or interview.state.finished)
    return Turn(interview.with_pending("topic"), (Say("utter_which_answer", {}, names),))


def _skipped_wanted(interview: Interview, text: str) -> str | None:
    """What was left out last, where ``text`` wants that after all."""
    skipped = interview.state.skipped
    if meant := kept_after_all(interview, text):
        return meant
    if not skipped or called_competency(interview, text) is not None and not takes_back_skip(text):
        return None
    if takes_back_skip(text) or keeps_open(text) or undoes_skip(interview, text) or _SKIPPED_ONE.search(text):
        return skipped[-1]
    return None


def kept_after_all(interview: Interview, text: str) -> str | None:
    """The topic left out that was not the one meant ("I said skip team, not strategy"), or None."""
    topic = _not_meant(interview, text)
    return topic if topic in interview.state.skipped else None


def keeps_open_one(interview: Interview, text: str) -> bool:
    """Whether ``text`` says that the open question was not the one to leave out."""
    topic = _not_meant(interview, text) if interview.is_open else None
    return topic is not None and topic == interview.state.open.split(".")[0]


def _not_meant(interview: Interview, text: str) -> str | None:
    found = _NOT_THAT_ONE.search(text) if len(text.split()) <= _SKIP_WORDS else None
    return called_competency(interview, found["kept"]) if found else None


def undoes_skip(interview: Interview, text: str) -> bool:
    """Whether ``text`` undoes what was done last, which no correction was: then it is what was left out."""
    state = interview.state
    if not (state.skipped and interview.is_open and undoes(text)) or state.answers_before or "answer" in text.lower():
        return False
    ahead = {question.split(".")[0] for question in state.asked}
    return len(text.split()) <= _UNDO_WORDS and (skipped_last(interview) or state.skipped[-1].split(".")[0] not in ahead)


def skipped_last(interview: Interview) -> bool:
    """Whether nothing was told since the last question was left out: it is the one asked before the open one, or its topic."""
    state = interview.state
    asked = [question for question in state.asked if question != state.open]
    return bool(asked and state.skipped) and state.skipped[-1] in {asked[-1], asked[-1].split(".")[0]}


def later_topic(interview: Interview, text: str) -> str | None:
    """Where ``text`` wants the open question put later: the topic after it that was not spoken of yet; else None."""
    question, state = interview.question, interview.state
    if question is None or question.competency not in interview.role_model.competency_ids or state.revisits or not postpones(text):
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


def _opened(interview: Interview, target: str, response: str, adds: bool = False) -> Turn:
    reopened = interview.reopen(target, adds)
    if interview.state.finished:
        reopened = reopened.updated(levels_before=levels(interview))
    if reopened.state.revisits == "beside":
        return Turn(reopened, (Say("utter_reopened_to_add"),))
    if target not in interview.role_model.competency_ids:
        return Turn(reopened, (Say("utter_reopened_one"),))
    if target in interview.state.skipped and not reopened.state.revisits:
        response = "utter_taken_up"
    return Turn(reopened, (Say(response, {"topic": interview.role_model.competency(target).name.lower()}),))
