"""Understands an answer with a question in front of it or behind it: the answer is taken, and the question is replied to."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.acts import ANSWERED_TOO
from coach.dialogue.changing.revising import revise
from coach.dialogue.changing.revision import Revision
from coach.dialogue.cues.plain_cues import asks_why, is_no, is_shrug, is_yes
from coach.dialogue.cues.recall_cues import refers_back
from coach.dialogue.cues.result_cues import asks_pay, requests_work, told_behind_objection
from coach.dialogue.cues.role_cues import asks_whether_too_late
from coach.dialogue.hearing.deciding import REMARKS
from coach.dialogue.hearing.languages import asks_for_language
from coach.dialogue.hearing.nothing_done import has_nothing, read_reply
from coach.dialogue.hearing.option_picks import picked
from coach.dialogue.hearing.parting import asked_then_told, plainly_asks, told_then_asked
from coach.dialogue.hearing.several import is_small_talk, questions_in, tail_acts
from coach.dialogue.hearing.understood import Understood
from coach.dialogue.moves.about_chat import about_chat
from coach.dialogue.moves.plain_questions import plain_question
from coach.dialogue.moves.terms import explained_term, open_at
from coach.dialogue.outcome.taste import names_taste
from coach.dialogue.outcome.what_if import supposition
from coach.evidence.replies import interpret_short_reply
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.questions import Question

_MOST_WORDS, _CASE_WORDS, _REPLY_WORDS, _ASIDE_WORDS = 60, 4, 2, 4
_FIRM, _SURE, _LIKELY, _PLAIN_WEIGHT = 0.85, 0.6, 0.35, 0.9
# What is neither about oneself nor about what comes out asks for no result ("what got better? They found things").
_OF_THE_RESULT = re.compile(r"\b(i|me|my|results?|scor\w+|levels?|lean|so far|directors?|managers?)\b", re.I)
_OWN = re.compile(r"\b(i|i'?m|i'?ve|id|i'?d|my|me|we|our|us)\b|\d", re.I)
_THANKS = re.compile(r"^\W*(ok(ay)?\W+|great\W+|cool\W+)*(thanks?|thank you|thx|ty|cheers|merci)(\W+\w+){0,3}\W*$", re.I)
_WHY_YOU_ASK = re.compile(
    r"^\W*(?:but |and |so )*(?:why|what for|how come)(?: do| would| are| should| did)?(?: you| u| ya)?(?: even| still| then)?"
    r" (?:ask|asking|need|want|wanna|care|know)\b",
    re.I,
)
# Who asks the coach, or about the jobs, wants a reply even where there is none; "so what?" does not.
_ADDRESSED = re.compile(
    r"\b(do|does|can|could|will|would|are|have|did) (you|u|a|the|most)\b|\b(director|manager|job|role|track|career)s?\b|\b(is"
    r"|are) there\b",
    re.I,
)
# "What did I do? I moved the budget" asks nobody, "do I need a degree? I have none" does.
OF_ONESELF = re.compile(r"\b(i|we|happened)\b(?! (get|see|learn|expect|need|have to|become)\b)", re.I)
OF_THE_JOBS = re.compile(r"\b(directors?|managers?|jobs?|roles?|tracks?|you|later)\b", re.I)

# What somebody would do in a case often sounds like a wish to the coach ("I'd phone him").
_IN_SUCH_A_CASE = re.compile(
    r"^\W*((well|ok(ay)?|hm+|so|maybe|probably|first|then)\W+)*(i'?d|i would|i'?ll|id|we'?d)\W+(?!(like|rather|prefer)\b)\w+\W+\w+", re.I
)


_OF_THE_CHAT = re.compile(r"\b(questions?|topics?|answers?|area|one)\b", re.I)
# "Talk to him, find out what is wrong" is a first step; "talk to a person" may be a wish.
_FIRST_STEP = re.compile(
    r"^\W*((and|then|first|well|maybe|probably|i guess|just|also|next|so|to|let'?s|simply|quickly)\W+)*(talk|speak|sit|meet|chat|call"
    r"|ring|phone|ask|find out|listen|look|check|write|help|offer|explain|remind|warn|discuss|understand|invite|contact|email"
    r"|have a (chat|talk|word))\b\s*(?!.*\b(you|your|me|human|agent|real|actual|support|recruiter|operator|example|hint|tips?|options?"
    r"|results?|report|more|again|someone|somebody|a person|the (team|people) behind|staff)\b)\w+",
    re.I,
)


def says_what_one_would_do(question: Question | None, text: str) -> bool:
    """Whether ``text`` is the reply to a case, though it sounds like a wish to the coach ("I'd take a step back and ask her")."""
    in_a_case = question is not None and question.kind == "situational"
    return in_a_case and bool(_IN_SUCH_A_CASE.match(text) or _FIRST_STEP.match(text)) and not _OF_THE_CHAT.search(text)


def told_and_asked(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """An answer to the open question with a question behind it or in front of it; None where it is none. What is kept is the
    answer alone."""
    question = interview.question
    if len(text.split()) > _MOST_WORDS or supposition(text, interview.is_open):
        return None
    if interview.state.finished:
        return _after_result(understanding, interview, text, state)
    if not interview.is_open or question is None:
        return None
    whole = understanding.acts.decide(text, state)
    asks = whole.act != "answer" and whole.confidence >= _FIRM
    if question.kind == "core" and asks and whole.act == "oos":
        # What is asked for is no question ("one of mine is always late, can I dismiss her?").
        return None
    parted = [*told_then_asked(text), *(asked_then_told(text) if "?" in text or not asks else ())]
    taken = (
        _taken(understanding, interview, question, told, asked, state)
        for told, asked in parted
        if _is_last(asked, text) or OF_THE_JOBS.search(asked) or not OF_ONESELF.search(asked)
    )
    found = next(filter(None, taken), None)
    if found and question.kind == "core" and asks and not _tells_plainly(understanding, found.reading, question, state):
        # Somebody who asks says why: "my team expects me at three, are we done by then?"
        return None
    return found


def _is_last(asked: str, text: str) -> bool:
    return text.strip(" ?.!").endswith(asked.strip(" ?.!"))


def _tells_plainly(understanding: Understanding, reading: Reading, question: Question, state: str) -> bool:
    """Whether what was told beside a plain question is as plainly an answer to the open one."""
    decision = understanding.acts.decide(reading.text, state)
    own = any(piece.competency == question.competency and piece.weight >= _PLAIN_WEIGHT for piece in reading.evidence)
    return own and decision.act == "answer" and decision.confidence >= _FIRM


def _after_result(understanding: Understanding, interview: Interview, text: str, state: str) -> Understood | None:
    """A message after the result: facts in front of a question are taken up first, a few words that tell none are passed over; what
    is told behind an objection counts."""
    told = told_behind_objection(text)
    if told and not isinstance(revise(interview, told), Revision):
        reading = understanding.reader.read(told)
        if any(piece.rule == "clause" and piece.effect == "shows" for piece in reading.evidence):
            return Understood("answer", 1.0, (("answer", 1.0),), reading)
    for told, asked in told_then_asked(text):
        tail = question_acts(understanding, interview, asked, state)
        if not tail:
            continue
        reading = understanding.reader.read(told)
        if any(fact.owner == "own" for fact in reading.facts) and any(piece.rule == "clause" for piece in reading.evidence):
            return Understood("answer", 1.0, (("answer", 1.0),), replace(reading, question_tail=asked), tail)
        if len(told.split()) <= _ASIDE_WORDS and not (reading.facts or _OWN.search(told)):
            return _question_alone(tail, asked)
    return None


def _question_alone(tail: str, asked: str) -> Understood:
    first, _, rest = tail.partition(" ")
    return Understood(first, 1.0, ((first, 1.0),), Reading(asked, question_tail=asked if rest else ""), rest)


def _taken(understanding: Understanding, interview: Interview, question: Question, told: str, asked: str, state: str) -> Understood | None:
    """``told`` as the answer with the reply that ``asked`` wants; None where either is not what it looks like."""
    tail = question_acts(understanding, interview, asked, state)
    if _THANKS.match(told):
        return _question_alone(tail or likeliest(understanding, asked), asked)
    if not tail:
        return None
    reading = read_reply(understanding.reader, interview, told)
    if not _answers(understanding, interview, question, reading, state):
        if question.kind != "preference" or "?" in told:
            return None
        if not reading.facts and all(piece.rule == "faint" for piece in reading.evidence):
            # To the last question, a question beside some other words is no taste.
            return _question_alone(tail, asked)
    return Understood("answer", 1.0, (("answer", 1.0),), replace(reading, text=told, question_tail=asked), tail)


def _answers(understanding: Understanding, interview: Interview, question: Question, reading: Reading, state: str) -> bool:
    """Whether what was told in front of a question or behind it is an answer to ``question``."""
    told = reading.text
    if question.kind == "confirm" and (is_yes(told) or is_no(told)):
        return True
    if "?" in told or is_shrug(told) or refers_back(told) or is_small_talk(told) or plainly_asks(told):
        return False
    if question.kind == "preference":
        return names_taste(question, told) and not is_no(told)
    if _is_reply(interview, question, told) or has_nothing(interview, told) and not is_no(told):
        return True
    if question.kind == "situational" and _IN_SUCH_A_CASE.match(told):
        return True
    decision = understanding.acts.decide(told, state)
    if is_yes(told) or is_no(told) or decision.act != "answer":
        return False
    if question.kind == "core":
        own = _OWN.search(told) and not requests_work(told)
        return bool(own) and (bool(reading.facts) or any(piece.rule != "faint" for piece in reading.evidence))
    least = _CASE_WORDS if question.kind in {"situational", "confirm"} else _REPLY_WORDS
    return len(told.split()) >= least and decision.confidence >= _SURE


def _is_reply(interview: Interview, question: Question, told: str) -> bool:
    """Whether a few words are one of the replies that ``question`` offers, or the number or the "none" that it can have."""
    if question.competency not in interview.role_model.competency_ids or question.kind not in {"core", "follow_up"}:
        return False
    if question.kind == "follow_up" and picked(question, told):
        return True
    words = told.strip(" .!,")
    if question.kind == "core" and is_no(words):
        return False
    replies = interpret_short_reply(interview.role_model, question.competency, words, interview.state.open)
    return any(reply.rule in {"option", "none"} or any(ch.isdigit() for ch in told) for reply in replies)


def question_acts(understanding: Understanding, interview: Interview, asked: str, state: str) -> str:
    """What the questions in ``asked`` want, as acts with spaces between; "" where they want no reply. What is asked of the coach
    and fits nothing is out of scope."""
    acts: list[str] = []
    for part in questions_in(asked):
        plain = plain_question(interview, part)
        term = explained_term(interview.role_model, part, open_at(interview))
        if interview.state.finished and asks_why(part):
            acts.append("explain_result")
        elif plain and plain.act in ANSWERED_TOO:
            acts.append(plain.act)
        elif about_chat(interview, part) or asks_why(part) or _WHY_YOU_ASK.match(part) or term:
            acts.append("why_ask")
        elif asks_whether_too_late(part):
            acts.append("faq_skills")
        elif asks_pay(part) or asks_for_language(part):
            acts.append("oos")
        elif act := tail_acts(understanding, part, state):
            acts.extend(a for a in act.split() if a not in {"result", "explain_result"} or _OF_THE_RESULT.search(part))
        elif plainly_asks(part) and _ADDRESSED.search(part):
            acts.append(likeliest(understanding, part))
    wanted = [act for act in dict.fromkeys(acts) if act in ANSWERED_TOO]
    return " ".join(wanted[:2])


def likeliest(understanding: Understanding, asked: str) -> str:
    """What a question that fits no act well most likely wants; else it is out of scope."""
    best, weight = understanding.acts.decide(f"{asked.rstrip('?')}?", "idle").ranking[0]
    return best if best in ANSWERED_TOO | REMARKS and weight >= _LIKELY else "oos"
