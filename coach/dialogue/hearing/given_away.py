"""What a message does where its form alone gives that away, before any model is asked."""

from __future__ import annotations

import re

from coach.dialogue.changing.restoring import leaves_as_it_was, wants_back
from coach.dialogue.cues import plain_cues
from coach.dialogue.cues.mood_cues import excuses_english
from coach.dialogue.cues.own_cues import asks_own_level, own_fact
from coach.dialogue.cues.pace_cues import asks_for_a_moment
from coach.dialogue.cues.recall_cues import asks_for_notes, asks_for_numbers, asks_what_was_skipped, refers_back
from coach.dialogue.cues.refusal_cues import declines, drops_the_rest, same_again, waves_off
from coach.dialogue.cues.result_cues import (
    asks_one_not_other,
    asks_pay,
    asks_to_explain,
    asks_verdict,
    asks_what_changed,
    asks_whether_counted,
    asks_whether_fair,
    asks_why_not_other,
    goes_to_topic,
    names_a_topic,
    objects,
    postpones,
    says_not_counted,
    wants_erased,
)
from coach.dialogue.cues.small_cues import small_act
from coach.dialogue.cues.stop_cues import IN_THE_CASE, breaks_off
from coach.dialogue.cues.vague_cues import keeps_open, points_vaguely
from coach.dialogue.cues.way_back_cues import wants_old_back
from coach.dialogue.cues.way_cues import (
    asks_about_replying,
    keeps_some,
    leaves_out,
    refuses,
    rules_out_topic,
    says_please,
    skips_after,
    skips_curtly,
    skips_everything,
    takes_back_skip,
    wants_less_talk,
    wants_restart,
)
from coach.dialogue.hearing.hesitating import is_unclear
from coach.dialogue.hearing.languages import asks_for_language, is_plainly_foreign
from coach.dialogue.hearing.pacing import pace_act
from coach.dialogue.hearing.weighing import picks_none
from coach.dialogue.memory.one_note import asks_on_note
from coach.dialogue.moves.about_chat import is_about_chat
from coach.dialogue.moves.clearing_topic import topic_to_clear
from coach.dialogue.moves.plain_questions import plain_question
from coach.dialogue.moves.rewording import wants_meaning
from coach.dialogue.moves.terms import asks_what_is_meant, explained_term, open_at
from coach.dialogue.outcome.about_result import asked_about, asks_how_to_rise
from coach.dialogue.outcome.asked_areas import area_asked, asks_why_not_asked
from coach.dialogue.outcome.result_questions import asks_how_accurate, asks_how_it_looks, asks_if_changed
from coach.dialogue.outcome.what_if import supposition, wants_both
from coach.dialogue.pending import called_competency
from coach.dialogue.way.leaving_out import comes_later, keeps_open_one, kept_after_all, later_topic, skipped_last, undoes_skip
from coach.dialogue.way.several_questions import goes_to_last, questions_left_out, topics_taken_up
from coach.dialogue.way.several_topics import names_another_thing, topics_left_out
from coach.dialogue.way.taking_back import takes_back_record
from coach.dialogue.way.topics import topic_at, topic_wanted
from coach.dialogue.way.way_back import goes_back
from coach.interview.interview import SITUATIONAL, Interview
from coach.language.gibberish import is_gibberish
from coach.language.normalise import is_english

# A question about the result that is asked inside the interview has at most this many words.
_SHORT_QUESTION = 8
# A request to leave a topic out has at most this many words; longer messages tell something.
_SKIP_WORDS = 16
_WORD_LETTERS = 3
# After so many digressions a break was offered, and "I'm good" declines it.
_BREAK_OFFERED = 3
# "Skip the middleman, that was my plan" leaves nothing out; how to speak of a weak point is no question about the result.
_TELLS = re.compile(r"\b(was|were) (my|our|the)\b|\b(we|i) \w{3,}ed\b|[:,] *(i|we) (lead|run|manage|own)\b", re.I)
_DID = re.compile(r"^\W*what (i|we) (did|do|built|led|made)\b", re.I)
_OF_INTERVIEWS = re.compile(r"\b(recruiter|interviewer|job interview|cv|cover letter)s?\b", re.I)
_OF_A_LEVEL = re.compile(r"\d|\blevels?\b", re.I)
_OBJECTING_WORDS, _HOW_IT_IS = (
    9,
    re.compile(
        r"\d|[,.;:] *(i|we|my|our|it|they)\b|\b(my|our|i) (team|budget|plan|boss|led|lead|ran"
        r"|run|own|hire|do|did|have|had)\b",
        re.I,
    ),
)


def given_away(interview: Interview, text: str, state: str, prepared: str) -> str:
    """The act that a message's form gives away, or "": it keeps the reopened answer, replies to what was volunteered,
    says that something was got wrong, wants a moment, starts or goes on with what is open, or holds no words at all."""
    if leaves_as_it_was(interview, text):
        return "skip"
    question = interview.question if interview.is_open else None
    if takes_back_record(interview, text):
        return "back"
    if question and keeps_open(text):
        return "back" if skipped_last(interview) else "pause"
    has_term = asks_what_is_meant(text) and explained_term(interview.role_model, text, open_at(interview))
    if wants_meaning(interview, text) and not has_term:
        return "repeat"
    off = breaks_off(interview, text) or small_act(text, interview.is_open) or pace_act(interview, text)
    # "Can I come back to that later" is about the question, not about the day.
    if off and not (off == "pause" and question and postpones(text)):
        return off
    if own_fact(text) or asks_on_note(interview, text):
        return "result"
    if interview.state.answers and asks_own_level(text) and called_competency(interview, text):
        return "result"
    if keeps_open_one(interview, text):
        return "resume"
    if (
        topics_taken_up(interview, text)
        or kept_after_all(interview, text)
        or topic_at(interview, text)
        or _names_another(interview, text)
        or (interview.state.skipped and takes_back_skip(text))
        or undoes_skip(interview, text)
        or (question and _wants_first(interview, text))
        or goes_back(interview, text)
    ):
        return "back"
    if (
        question
        and interview.state.digressions < _BREAK_OFFERED
        and refuses(text)
        and not any(refuses(option.label) for option in question.options)
    ):
        return "skip"
    in_the_case = question is not None and question.kind == SITUATIONAL and bool(IN_THE_CASE.match(text))
    drops = declines(text) or drops_the_rest(text) and not in_the_case or skips_curtly(text)
    if question and (drops or same_again(text) and skipped_last(interview)):
        return "skip"
    if question and question.kind not in {"confirm", "preference"} and (points_vaguely(text) or picks_none(question, text)):
        return "answer"
    if question and (asks_about_replying(text) or is_about_chat(interview, text)):
        return "why_ask"
    if question and question.kind == "confirm" and (plain_cues.is_yes(text) or plain_cues.is_no(text)):
        return "answer"
    if question and (topics_left_out(interview, text) or questions_left_out(text) or goes_to_last(text)):
        return "skip"
    if question and wants_less_talk(text):
        return "chitchat"
    if asks_for_a_moment(text) or interview.is_open and plain_cues.leaves(text):
        return "pause"
    if (plain_cues.is_asking(text) or asks_what_is_meant(text)) and explained_term(interview.role_model, text, open_at(interview)):
        return "why_ask"
    if plain := plain_question(interview, text):
        return plain.act
    if interview.state.paused and _BACK.match(text):
        return "resume"
    if interview.state.answers and (asks_what_changed(text) or asks_verdict(text) or asks_if_changed(text) or asks_how_it_looks(text)):
        return "result"
    if interview.state.finished and asks_how_accurate(text):
        return "explain_result"
    if interview.state.answers and keeps_some(text):
        return "restart"
    if topic_to_clear(interview, text):
        return "delete_data"
    if interview.state.started and wants_restart(text):
        return "restart"
    if interview.state.answers and wants_erased(text):
        return "delete_data"
    if interview.state.answers and wants_back(interview, text):
        return "back" if "answer" in text.lower() and not wants_old_back(text) else "correction"
    if interview.is_open and postpones(text):
        return "back" if later_topic(interview, text) or comes_later(interview, text) else "skip"
    if asks_pay(text) and _only_asks(text):
        return "oos"
    if interview.state.finished and (
        _only_objects(text) or len(text.split()) <= _SKIP_WORDS and (asks_whether_counted(text) or says_not_counted(text))
    ):
        return "explain_result"
    if interview.is_open and (_skips_topic(interview, text) or skips_after(text) or skips_everything(text)):
        return "skip"
    if plain_cues.asks_name(text):
        return "bot_challenge"
    if (
        plain_cues.asks_own_name(text)
        or interview.state.answers
        and (plain_cues.asks_recall(text) or asks_for_notes(text) or asks_for_numbers(text))
    ):
        return "result"
    if interview.state.started and asks_what_was_skipped(text) or interview.state.about == "what_if" and wants_both(text):
        return "result"
    if area_asked(interview, text) or interview.state.finished and asks_why_not_asked(text) and called_competency(interview, text):
        return "explain_result"
    if plain_cues.moves_on_alone(text):
        return "faq_director_role" if "director" in text.lower() else "faq_manager_role"
    if not interview.state.started and (plain_cues.asks_what_this_is(text) or plain_cues.wonders_what_fits(text)):
        return "greet"
    if plain_cues.asks_whether_it_counts(text):
        return "why_ask"
    if _only_asks(text) and asks_whether_fair(text) and not _OF_INTERVIEWS.search(text):
        return "explain_result"
    if plain_cues.asks_what_comes(text) or interview.is_open and plain_cues.asks_what_is_next(text):
        return "progress"
    if plain_cues.asks_which_is_better(text):
        return "faq_difference"
    if plain_cues.is_asking(text) and plain_cues.asks_whether_safe(text):
        return "privacy"
    if _only_asks(text) and asks_for_language(text):
        return "oos"
    if interview.state.started and is_plainly_foreign(text):
        return "oos"
    if excuses_english(text):
        return "chitchat"
    if plain_cues.asks_for_help(text) or plain_cues.wants_more(text) or (interview.state.more and plain_cues.wants_the_rest(text)):
        return "repeat"
    if question and (plain_cues.asks_why(text) or plain_cues.asks_whether_needed(text) or plain_cues.asks_for_example(text)):
        return "why_ask"
    if interview.is_open and plain_cues.starts(text):
        return "start"
    if interview.state.finished and asks_how_to_rise(text):
        return "next_steps"
    if interview.state.finished and (plain_cues.asks_why_so(text) or asks_to_explain(text)):
        return "explain_result"
    if _asks_about_result(interview, text) or interview.state.answers and (asks_why_not_other(text) or asks_one_not_other(text)):
        return "explain_result"
    if interview.state.started and (
        plain_cues.goes_on(text, interview.state.paused or interview.state.finished) or plain_cues.comes_back(text)
    ):
        return "resume"
    if interview.state.answers and plain_cues.says_wrong(text):
        return "answer" if question and question.kind == "confirm" else "correction"
    if question and (refers_back(text) or question.kind != "confirm" and (plain_cues.is_shrug(text) or is_unclear(text))):
        return "answer"
    if any(ch.isalnum() for ch in prepared) and (not is_gibberish(text) or _drawn_out(text)):
        return ""
    sign = plain_cues.sign_act(text)
    if state.startswith("answering") and sign in {"affirm", "deny"}:
        return "answer"
    if sign and (sign != "chitchat" or interview.state.introduced and not state.startswith("answering")):
        return sign
    # Question marks once more, after the question was put in other words, get no answer by that.
    return "answer" if state.startswith("answering") and ("?" not in text or interview.state.misses) else "repeat"


# After a break "back" says who is there; only later does it ask to go back.
_BACK = re.compile(r"\W*((i'?m|im|ok(ay)?|and|so) )*back\W*$", re.I)


def _drawn_out(text: str) -> bool:
    """Whether ``text`` is a plain word with a letter held down ("skippp")."""
    short = re.sub(r"([a-z])\1{2,}", r"\1", text.strip(" .!?").lower())
    return len(short) >= _WORD_LETTERS and short != text.strip(" .!?").lower() and is_english(short)


def _only_asks(text: str) -> bool:
    """Whether a message is a short question in which nothing is told."""
    return len(text.split()) <= _SKIP_WORDS and plain_cues.is_asking(text) and not (_TELLS.search(text) or _DID.match(text))


def _names_another(interview: Interview, text: str) -> bool:
    """Whether a short message names the topic to go to: after a result, where it was settled, or instead of the reopened one."""
    topic = called_competency(interview, text)
    if topic is None or (interview.is_open and interview.state.open.split(".")[0] == topic):
        return False
    told = any(answer.competency == topic for answer in interview.state.answers) or topic in interview.state.skipped
    reopened = interview.is_open and interview.state.left is not None
    return (goes_to_topic(text) and (interview.state.finished or told)) or (names_a_topic(text) and told and reopened)


def _wants_first(interview: Interview, text: str) -> bool:
    """Whether a short message asks for a topic that is still to come before the open one."""
    topic = topic_wanted(interview, text)
    return topic is not None and topic != interview.state.open.split(".")[0]


def _only_objects(text: str) -> bool:
    """Whether a few words disagree with the result and do not say how it really is."""
    return len(text.split()) <= _OBJECTING_WORDS and objects(text) and not _HOW_IT_IS.search(text)


def _skips_topic(interview: Interview, text: str) -> bool:
    """Whether a short message asks to leave out a topic that it names."""
    if _TELLS.search(text):
        return False
    topic = called_competency(interview, text) if len(text.split()) <= _SKIP_WORDS else None
    if topic is None or topic != interview.state.open.split(".")[0] and names_another_thing(interview, text, topic):
        return False
    return leaves_out(text) or waves_off(text) or rules_out_topic(text) and says_please(text)


def _asks_about_result(interview: Interview, text: str) -> bool:
    """Whether the words alone ask about the result; while a question is open only if they could hardly answer it."""
    asked = asked_about(text)
    if not interview.state.answers or not asked or _OF_INTERVIEWS.search(text) or supposition(text, interview.is_open):
        return False
    if not interview.is_open or asked == "both":
        return True
    fits = {"needed": plain_cues.names_track(text), "how_long": False, "scale": bool(_OF_A_LEVEL.search(text))}.get(asked, True)
    # "Sure?" may be about what was just said.
    return fits and plain_cues.is_asking(text) and 1 < len(text.split()) <= _SHORT_QUESTION
