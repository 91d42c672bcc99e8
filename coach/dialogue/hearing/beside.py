"""Understands a message that holds an answer and something else: what is told is read as if it stood alone, and what is asked of the
coach, said to it or wished of it beside that gets its own short reply. Several questions without an answer are answered in order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from coach.dialogue.acts import ANSWERED_TOO
from coach.dialogue.cues.aside_cues import talk_of
from coach.dialogue.cues.cue import Cue
from coach.dialogue.cues.own_answer_cues import about_own_answer
from coach.dialogue.cues.plain_cues import is_asking, is_no, is_shrug, is_yes
from coach.dialogue.cues.recall_cues import refers_back
from coach.dialogue.cues.result_cues import asks_pay
from coach.dialogue.cues.way_cues import leaves_out, rules_out_topic
from coach.dialogue.hearing.given_away import given_away
from coach.dialogue.hearing.hesitating import only_hesitates
from coach.dialogue.hearing.nearest_entry import kind_asked
from coach.dialogue.hearing.nothing_done import has_nothing
from coach.dialogue.hearing.parting import asks_nobody, is_said_so
from coach.dialogue.hearing.parts import ASKED, TALK, TOLD, WISH, Part, answers_itself, parts_of, told_again
from coach.dialogue.hearing.several import is_small_talk, questions_in
from coach.dialogue.hearing.told_and_asked import OF_ONESELF, OF_THE_JOBS, likeliest, question_acts
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.moves.about_chat import about_chat
from coach.dialogue.moves.asides import ASIDES, LEAVES_TOPIC, NOT_KNOWN
from coach.dialogue.moves.terms import explained_term, open_at
from coach.dialogue.outcome.what_if import supposition
from coach.dialogue.pending import called_competency
from coach.dialogue.way.several_topics import names_another_thing
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.agenda import is_settled
from coach.interview.interview import Interview

Alone = Callable[[str], Understood]
_MOST_WORDS, _WISH_WORDS, _MOST_REPLIES, _QUESTION_WORDS = 90, 11, 3, 2
_FIRM, _OUT_OF_SCOPE, _PLAIN_WEIGHT, _STORY_WORDS = 0.85, 0.6, 0.9, 5
# What is asked of the coach, of this chat or of the jobs; "was it the price?" is part of a story.
_OF_THE_COACH = re.compile(r"\b(you|u|ya|your|ur|this|that|here|directors?|managers?|roles?|tracks?|careers?|i|my|me)\b", re.I)
_DEFINES = re.compile(r"^\W*what(?:'?s| is| does| are)\b.*\b(?:difference between|means?|stands? for|called|definition of|again)\b", re.I)
_OWN = re.compile(r"\b(i|i'?m|i'?ve|id|i'?d|my|me|we|our|us)\b|\d", re.I)
# What is asked in front of what is told asks the coach only where it speaks of this chat or of the jobs ("can people pay with it? yes").
_OF_CHAT = re.compile(
    r"\b(your?|u|ur|this|that|count(s|ed)?|directors?|managers?|roles?|jobs?|tracks?|careers?|interviews?|questions?|answers?|confidential"
    r"|difference between|how long|do i (need|have to|get)|(am|can|may|should|will) i)\b(?! (just |simply )?(sell|spend|pay|call it))",
    re.I,
)
# Without one of these, why something is asked is only the nearest guess.
_WHY = re.compile(
    r"\b(why|what for|how come|point|purpose|reason|need|want|mean|means|meant|counts?|example|matters?|ask(s|ed|ing)?|relevant|enough"
    r"|question|looking for|after|necessary|know)\b",
    re.I,
)
_DID_YOU = re.compile(r"\b(did|have|had) (you|u)\b", re.I)
# Acts that a plain form gives away wherever it stands; "what else" and "what next" lead on in a story.
_PLAIN_ANYWHERE = frozenset({"why_ask", "privacy", "bot_challenge", "oos", "faq_skills", "faq_difference", "human"})
_PASSES_OVER = frozenset({"answer", "insult", "chitchat", "oos", "thanks", "affirm", "deny", "result", "why_ask", "greet"})
_CLEARS = frozenset({"restart", "delete", "clarify", "topic", "which"})
# As a whole such a message still holds an answer.
_HOLDS_TALK = frozenset({"answer", "insult", "chitchat", "why_ask", "privacy", "thanks", "greet"})
is_lost = Cue(
    "somebody says that they are not sure of a word, or do not get it",
    r"^\W*(?:(?:sorry|because|so|and|as|well|hm+)\W+)*(?:i(?:'m| am) )?(?:just |really )*(?:not (?:really |quite |so |too |that "
    r"|a )*(?:sure|certain"
    r"|clear|native(?: speaker)?|english)|confused|lost|unsure)(?: (?:about|what|if|how|whether|i (?:get|understand"
    r"|know))\b[\w ]{0,30})?\W*$"
    r"|^\W*(?:(?:sorry|well|because)\W+)*i (?:don'?t|do not|can'?t) (?:really |quite )*(?:get|understand|know|follow)(?: (?:it|that|this"
    r"|the (?:word|term|question)))?\W*$|^\W*(?:my )?english (?:is|isn'?t)\b[\w ]{0,20}\W*$",
)
# What may stand beside an insult or a joke as well as an answer.
_MOVES_ON = frozenset({"answer", "correction", "skip", "back", "pause", "cancel"})


def answer_and_more(understanding: Understanding, interview: Interview, text: str, alone: Alone) -> Understood | None:
    """An answer with something else beside it, understood as ``alone`` understands the answer, or several questions; None where
    the message is one thing."""
    if len(text.split()) > _MOST_WORDS or supposition(text, interview.is_open):
        return None
    if interview.state.pending and interview.state.pending.kind in _CLEARS:
        return None
    parts = _decided(understanding, interview, parts_of(text, lambda words: bool(topic_refused(interview, words))))
    kinds = {part.is_ for part, _ in parts}
    if kinds == {ASKED}:
        return _questions_only(parts)
    told = told_again(text, [part for part, _ in parts])
    if not interview.is_open or interview.question is None or kinds <= {TOLD} or not any(ch.isalnum() for ch in told):
        return None
    if (
        kinds <= {TOLD, TALK}
        and (is_yes(told) or is_no(told) or is_shrug(told))
        and _known(understanding, interview, text) not in {"answer", "insult"}
    ):
        # "Right, keep going": the word in front belongs to the wish.
        return None
    if asked := _only_lacks_word(interview, told, [part.words for part, _ in parts if part.is_ == ASKED]):
        return sure("why_ask", Reading(asked))
    found = alone(told)
    if (
        not _stands(understanding, interview, found, told, kinds)
        or is_one_thing(understanding, interview, text, found)
        or ASKED in kinds
        and _only_gives_reasons(understanding, interview, text, found)
    ):
        return None
    return _with_replies(found, [(part.words, act) for part, act in parts if part.is_ != TOLD and act])


def _only_lacks_word(interview: Interview, told: str, asked: list[str]) -> str:
    """The question of ``asked`` for a word's meaning beside which ``told`` only says that one is unsure; else ""."""
    if not (is_lost(told) or only_hesitates(told) or is_shrug(told)):
        return ""
    return next((words for words in asked if explained_term(interview.role_model, words, open_at(interview))), "")


def _known(understanding: Understanding, interview: Interview, text: str) -> str:
    """What the form of ``text`` alone gives it away as, or ""."""
    return given_away(interview, text, interview.place, understanding.acts.prepared(text))


def with_privacy(understanding: Understanding, interview: Interview, text: str, found: Understood) -> Understood:
    """``found``, which ``text`` is as a whole, and behind it what happens to the answers where that is asked and would be passed over."""
    if not interview.is_open or "privacy" in (found.act, *found.tail_act.split()) or found.act not in _PASSES_OVER:
        return found
    parts = _decided(understanding, interview, parts_of(text, lambda words: False))
    asked = next((part.words for part, act in parts if part.is_ == ASKED and act == "privacy"), "")
    if not asked or len(parts) < 2:
        return found
    lines = [*found.reading.question_tail.split("\n"), asked] if found.tail_act else [asked]
    return replace(found, reading=replace(found.reading, question_tail="\n".join(lines)), tail_act=f"{found.tail_act} privacy".strip())


def topic_refused(interview: Interview, words: str) -> str:
    """The topic, not the open one and still to come, that ``words`` ask to leave out; "" where they ask for nothing of the kind."""
    topic = called_competency(interview, words) if len(words.split()) <= _WISH_WORDS else None
    if topic is None or topic == interview.state.open.split(".")[0] or names_another_thing(interview, words, topic):
        return ""
    if topic in interview.state.skipped or is_settled(interview.state, topic):
        return ""
    return topic if leaves_out(words) or rules_out_topic(words) else ""


def _decided(understanding: Understanding, interview: Interview, parts: list[Part]) -> list[tuple[Part, str]]:
    """``parts`` with what each wants, as acts; a question that wants no reply is told like the rest."""
    decided: list[tuple[Part, str]] = []
    only_asks = all(part.is_ == ASKED for part in parts)
    for place, part in enumerate(parts):
        if part.is_ == ASKED:
            asked = [(words, _asked_act(understanding, interview, parts, place, words)) for words in _questions(_marked(part))]
            if only_asks and len(asked) > 1:
                asked = [(words, act or likeliest(understanding, words)) for words, act in asked]
            acts = [(replace(part, words=words), act) for words, act in asked if act]
            decided.extend(acts or [(replace(part, is_=TOLD), "")])
        elif part.is_ == TALK:
            decided.append((part, ASIDES.get(talk_of(part.words.strip(" .!,;")), "")))
        else:
            decided.append((part, LEAVES_TOPIC if part.is_ == WISH else ""))
    return decided


def _marked(part: Part) -> str:
    """The words of ``part``, with their mark where only that makes them a question about the answer ("too long?")."""
    marked = f"{part.words}?"
    return marked if part.marked and about_own_answer(marked) and not about_own_answer(part.words) else part.words


def _questions(words: str) -> list[str]:
    """The questions in ``words`` where all that stands between an "and" asks ("what does a director do and who reads this")."""
    asked = questions_in(words)
    return asked if all(len(part.split()) > _QUESTION_WORDS and is_asking(part) for part in asked) else [words]


def _asked_act(understanding: Understanding, interview: Interview, parts: list[Part], place: int, words: str) -> str:
    """The act of the question ``words`` at ``place``; ``NOT_KNOWN`` where it plainly asks the coach for something else, "" where it
    is part of what is told."""
    part = parts[place]
    if is_said_so(words):
        return ""
    alone = (part.opens or place > 0 and parts[place - 1].is_ == ASKED) and part.closes
    last = all(behind.is_ != TOLD for behind in parts[place + 1 :])
    if about_own_answer(words) and not last:
        # "Does it make sense? Is it clear? Then I cut half of it": what was asked of the work.
        return ""
    known = _known(understanding, interview, words)
    if known in ANSWERED_TOO and (last or known in _PLAIN_ANYWHERE and len(words.split()) > 1 or _OF_CHAT.search(words)):
        return known if known != "oos" or alone or part.marked or asks_pay(words) else ""
    if answers_itself(parts, place) and not OF_THE_JOBS.search(words) or not last and not _OF_CHAT.search(words):
        return ""
    of_story = asks_nobody(words) or bool(OF_ONESELF.search(words)) and not OF_THE_JOBS.search(words)
    if of_story and not last:
        return ""
    acts = question_acts(understanding, interview, words, interview.place)
    guessed = acts == "why_ask" and not (
        about_chat(interview, words) or explained_term(interview.role_model, words, open_at(interview)) or _WHY.search(words)
    )
    if acts and not guessed and (acts != "oos" or alone or part.marked):
        return acts.split()[0]
    first = place == 0 and part.marked and part.closes
    asked_here = part.marked and (last or first or OF_THE_JOBS.search(words)) or last and alone
    of_coach = (
        asked_here
        and (last and alone and part.marked or _OF_THE_COACH.search(words))
        and not asks_nobody(words)
        and (last or not _DID_YOU.search(words))
    )
    if of_coach or guessed and last:
        acts = kind_asked(understanding, words)
    elif guessed:
        acts = ""
    return acts or (NOT_KNOWN if of_coach or part.marked and _DEFINES.search(words) else "")


def _questions_only(parts: list[tuple[Part, str]]) -> Understood | None:
    """Several questions and nothing else: the first with the others behind it; None for one, or where one is too short to tell."""
    parts = [(part, act if act in ANSWERED_TOO else NOT_KNOWN) for part, act in parts]
    if len(parts) < 2 or any(len(part.words.split()) < _QUESTION_WORDS for part, _ in parts):
        return None
    asked = [(part.words, "oos" if act == NOT_KNOWN else act) for part, act in parts][:_MOST_REPLIES]
    if all(act == "oos" for _, act in asked):
        return None
    (first, act), others = asked[0], asked[1:]
    reading = Reading(first, question_tail="\n".join(words for words, _ in others))
    return Understood(act, 1.0, ((act, 1.0),), reading, " ".join(other for _, other in others))


def is_one_thing(understanding: Understanding, interview: Interview, text: str, found: Understood) -> bool:
    """Whether ``text`` at an area's first question is as a whole firmly no answer, and what it tells holds nothing that would count
    ("ugh no, next question")."""
    if not interview.is_open or interview.question is None or interview.question.kind != "core":
        return False
    whole = understanding.acts.decide(text, interview.place)
    if whole.act == "oos" and whole.confidence >= _OUT_OF_SCOPE:
        # "My budget is 60k. How should I split it?" wants work done, whatever it tells.
        return True
    if whole.act in _HOLDS_TALK or whole.confidence < _FIRM:
        return False
    plain = [piece for piece in found.reading.evidence if piece.rule == "clause" and piece.weight >= _PLAIN_WEIGHT]
    return not found.reading.facts and not plain


def _stands(understanding: Understanding, interview: Interview, found: Understood, told: str, kinds: set[str]) -> bool:
    """Whether ``told``, understood as ``found``, is by itself an answer, or beside mere talk some other move."""
    question = interview.question
    if kinds <= {TOLD, TALK}:
        # "Right, carry on": nothing is told beside it.
        replies = question and (question.kind == "confirm" or any(is_yes(option.label) for option in question.options))
        agrees = is_yes(told) and not interview.state.pending and not replies
        return found.act in _MOVES_ON and not is_small_talk(told) and not agrees
    if found.act != "answer":
        return False
    if question is None or interview.state.pending and (is_yes(told) or is_no(told)):
        return question is not None
    if "?" in told or is_shrug(told) or refers_back(told) or is_small_talk(told):
        return False
    if question.kind == "confirm":
        return is_yes(told) or is_no(told) or bool(found.reading.evidence or found.reading.facts)
    if is_yes(told) and not any(option.label.lower().startswith("yes") for option in question.options):
        return False
    if question.kind == "core":
        telling = found.reading.facts or any(piece.rule != "faint" for piece in found.reading.evidence)
        own = bool(_OWN.search(told)) or bool(found.reading.facts)
        little = bool(found.reading.evidence) and len(told.split()) >= _STORY_WORDS
        return has_nothing(interview, told) or own and (bool(telling) or little)
    return True


def _only_gives_reasons(understanding: Understanding, interview: Interview, text: str, found: Understood) -> bool:
    """Whether a message asks for something as a whole, and what it tells only says why ("they expect me at three, are we done?")."""
    question = interview.question
    whole = understanding.acts.decide(text, interview.place)
    if has_nothing(interview, found.reading.text):
        return False
    if question is None or question.kind != "core" or whole.act == "answer" or whole.confidence < _FIRM:
        return False
    own = any(piece.competency == question.competency and piece.weight >= _PLAIN_WEIGHT for piece in found.reading.evidence)
    decision = understanding.acts.decide(found.reading.text, interview.place)
    return not (own and decision.act == "answer" and decision.confidence >= _FIRM)


def _with_replies(found: Understood, replies: list[tuple[str, str]]) -> Understood:
    """``found`` with the questions, the talk and the wishes beside it, each in a line and with its act."""
    # What happens to the answers is said whatever else is.
    asked = sorted(replies, key=lambda reply: reply[1] != "privacy")[:_MOST_REPLIES] if len(replies) > _MOST_REPLIES else replies
    inside = found.reading.question_tail if len(found.tail_act.split()) == 1 else ""
    if inside and not is_said_so(inside.split(",")[0]):
        asked = [(inside.replace("\n", " "), found.tail_act), *asked]
    reading = replace(found.reading, question_tail="\n".join(words.replace("\n", " ") for words, _ in asked))
    return replace(found, reading=reading, tail_act=" ".join(act for _, act in asked))
