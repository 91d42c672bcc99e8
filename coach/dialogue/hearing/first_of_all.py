"""What a message is before anything else is looked at: a bad time, the reply to an offer, a wish to begin with a question beside it."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.cues import newcomer_cues as newcomer
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.mood_cues import excuses_english
from coach.dialogue.cues.plain_cues import is_asking
from coach.dialogue.cues.role_cues import asks_whether_too_late
from coach.dialogue.cues.small_cues import asks_cost
from coach.dialogue.hearing.disowning import disowns
from coach.dialogue.hearing.opening import without_time_talk
from coach.dialogue.hearing.several import tail_acts
from coach.dialogue.hearing.understood import Understood, sure
from coach.dialogue.moves.consoling import mood
from coach.dialogue.moves.faq import ENTRY
from coach.dialogue.moves.plain_questions import plain_question
from coach.dialogue.outcome.other_step import replies_to_step
from coach.dialogue.outcome.taste import names_deed
from coach.dialogue.way.offers import reply_to_offer
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview

_BEGINS_TOO = re.compile(
    r"\W+((and|then|so|also|or|if (so|not))\W+)*((can|could|may|shall|should) (i|we) (please |just )*(start|begin|get started|go ahead"
    r"|get going)"
    r"|(let'?s|lets) (start|begin|go|get started|do (this|it))|(i'?m |im )?ready to (start|begin|go))( (now|please|then|already))*\W*$",
    re.I,
)
_HELLO = re.compile(
    r"^\W*((hi|hiya|hello|hey|good (morning|afternoon|evening)|(?<=hi )there|(?<=hey )there|(?<=hello )there|ok(ay)?|so|and|first"
    r"|one question|quick question)\W+)+",
    re.I,
)
_QUESTION_WORDS = 3
_AGE = re.compile(r"\b(?:i'?m|i am|at|being|turn\w*|just) \d\d\b|\b\d\d\W*$", re.I)
_YES = (
    r"(yes|yeah|yea|yep|yup|ya|ok(ay)?|sure|fine|alright|right|cool|great|good|of course|why not|i (guess|suppose)( so)?|might as well"
    r"|if i must|gladly|absolutely|definitely|deal)"
)
_GO = (
    r"(let'?s (go|do (this|it)|start|begin|get (going|started|on with it)|have it)( then| for it)?"
    r"|((i'?m |i am )(all )?in(?=\W*$|[,.!;]|\W+(but|and|so|let'?s)\b)|(i'?m |i am )?(all )?ready)( (to (start|begin|go)"
    r"|when(ever)? you are))?"
    r"|(start|begin)(?! (with|at|from|over|again|by)\b)|go on( then)?|go ahead( then)?|go for it|bring it on|shoot|fire away"
    r"|hit me|count me in)"
)
# The wish to begin, and what stands behind it.
_BEGINS = re.compile(
    rf"^\W*((hi|hello|hey|there|sup|yo|hiya|well|oh|so|haha|lol|hm+)\W+)*(?P<yes>({_YES}\b\W*)*)(?P<go>{_GO}\b)?\W*(?P<rest>.*)$",
    re.I | re.S,
)
_JOINT = re.compile(r"^((but|and|though|tho|only|just|one thing|first|before that|quick(ly)?|then|please|pls|plz|thing|now)\b\W*)+", re.I)
_BUT = re.compile(r"^\W*(please |pls )?\W*(but|though|although|only|just)\b", re.I)
_SOMETHING_FIRST = re.compile(r"^\W*((but|and|though|just)\W+)*(first|before (that|we|i)|one thing first)\b", re.I)
_HOLDS_BACK = re.compile(
    r"\b(later|tomorrow|tonight|first|wait|don'?t|not (now|yet|today|sure|really|ready)|stop|bye|instead|thanks?|thx|no|never|maybe"
    r"|cancel|busy|question|wondering|unsure|rather)\b",
    re.I,
)
# Who is not keen begins all the same.
_RESIGNED = re.compile(
    r"\b(nothing (better|else)|not like i|no (other )?choice|bored|boring|got (some )?time|have (some )?time|worst|to lose|a life"
    r"|what could go"
    r"|time to kill|not much to|here anyway|whatever)\b",
    re.I,
)
_TELLS_BEHIND = re.compile(r"(?:^|[.,;:!–]|\s-)\s*(?:(?:so|and|well)\W+)*(?P<told>(?:i|i'?m|i'?ve|we|my)\b.{5,})$", re.I)
_REST_WORDS = 14
# Around how long somebody has, these say no more than that they begin.
_ONLY_BEGINS = re.compile(
    rf"^\W*((hi|hello|hey|hiya|there|coach|again|good (morning|afternoon|evening|day)|so|and|but|well|now|then|please|pls|plz|thanks?|thx"
    rf"|quick(ly)?|fast|short|(be|make it|keep it) (quick|fast|short|brief)|{_YES}|{_GO})\b\W*)*$",
    re.I,
)
_ANOTHER_TIME = re.compile(
    r"\b(later|tomorrow|tonight|another (time|day)|come back|wait|don'?t|not (now|yet|today|ready)|stop|bye|cancel|next week)\b", re.I
)
_OPENING_WORDS = 30
# The wish to begin, or to be done soon, behind what is told.
_BEGINS_LAST = re.compile(
    rf"(?:[.,;!–]\s*(?:(?:so|and|then) )?(?:please )?{_GO}|[\s.,;!–]+(?:(?:so|and|please|pls) )*(?:be|make (?:it|this)"
    r"|keep (?:it|this)) (?:quick|fast|short|brief))(?: (?:please|pls|then|now))*\W*$",
    re.I,
)


def first_of_all(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """The decision on ``text`` where one of these shows, else None."""
    if replies_to_step(interview, text):
        return sure("next_steps", Reading(text))
    told = mood(understanding, interview, text)
    if told:
        return told
    if asks_whether_too_late(text) and not names_deed(_AGE.sub("", text)):
        # The age beside it is no number of people.
        return sure("faq_skills", Reading(text))
    offered = reply_to_offer(interview, text)
    if offered:
        return sure(offered, Reading(text))
    if disowns(interview, text):
        return sure("answer", Reading(text))
    return _begins(understanding, interview, text) or _comes_in(understanding, interview, text)


def _comes_in(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """What somebody asks before the start: whether this is for them, what to prepare, how it goes, which job suits them. A number
    of one's own told beside it comes first."""
    if interview.state.started or interview.state.finished or interview.state.pending or len(text.split()) > _OPENING_WORDS:
        return None
    if any(fact.owner == "own" for fact in understanding.reader.read(text).facts):
        return None
    if newcomer.asks_what_to_prepare(text):
        return replace(sure("why_ask", Reading(text)), other=f"{ENTRY}chat_prepare")
    if newcomer.asks_if_for_one(text):
        return replace(sure("why_ask", Reading(text)), other=f"{ENTRY}{newcomer.entry_for(text)}")
    return sure("greet", Reading(text)) if newcomer.asks_how_it_goes(text) or newcomer.wonders_which_suits(text) else None


def _begins(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """A wish to begin with something beside it: "Are you a real person and can I start?" begins, and answers the question."""
    if interview.state.started or interview.state.finished or interview.state.pending:
        return None
    return _opens(understanding, text) or _begins_behind(understanding, interview, text) or _begins_before(understanding, interview, text)


def _opens(understanding: Understanding, text: str) -> Understood | None:
    """The first words with how long somebody has: they begin, and what is told beside it is kept; so is a team told there."""
    told = without_time_talk(text)
    if len(text.split()) > _OPENING_WORDS or "?" in text or is_asking(_HELLO.sub("", told)) or _ANOTHER_TIME.search(text):
        return None
    if told != text and _ONLY_BEGINS.match(told):
        return sure("start", Reading(text))
    reading = understanding.reader.read(_BEGINS_LAST.sub("", _HELLO.sub("", told)))
    if any(fact.kind in {"people", "leads"} and fact.owner == "own" for fact in reading.facts):
        return sure("answer", reading)
    if told == text:
        return None
    tells = any(piece.rule == "clause" for piece in reading.evidence)
    return sure("answer", reading) if tells else sure("start", Reading(told))


def _begins_behind(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """The wish stands at the end, behind a question or what somebody tells."""
    found = _BEGINS_TOO.search(text)
    before = _HELLO.sub("", text[: found.start()]) if found else ""
    if len(before.split()) < _QUESTION_WORDS:
        return None
    asks = is_asking(before) or "?" in before
    if asks and (acts := _asked(understanding, interview, before)):
        return replace(sure("start", Reading(text, question_tail=before)), tail_act=acts)
    if asks or _HOLDS_BACK.search(before):
        return None
    reading = understanding.reader.read(before)
    tells = any(piece.rule == "clause" for piece in reading.evidence)
    return sure("answer", reading) if tells else sure("start", Reading(text))


def _begins_before(understanding: Understanding, interview: Interview, text: str) -> Understood | None:
    """The wish stands in front of a question, or of a few words that hold nothing back."""
    found = _BEGINS.match(spelt_out(text))
    if found is None or not (found["yes"] or found["go"]):
        return None
    rest = _JOINT.sub("", found["rest"]).strip()
    if not rest:
        return sure("start", Reading(text)) if found["go"] else None
    if len(rest.split()) > _REST_WORDS or _SOMETHING_FIRST.match(found["rest"]):
        return None
    if _RESIGNED.search(rest) and "?" not in rest:
        tells = _TELLS_BEHIND.search(rest)
        told = understanding.reader.read(tells["told"]) if tells and not _RESIGNED.search(tells["told"]) else Reading("")
        return sure("answer", told) if any(piece.rule == "clause" for piece in told.evidence) else sure("start", Reading(text))
    if "?" in rest or is_asking(rest):
        acts = _asked(understanding, interview, rest)
        return replace(sure("start", Reading(text, question_tail=rest)), tail_act=acts) if acts else None
    reading = understanding.reader.read(rest)
    if found["go"] and any(piece.rule == "clause" for piece in reading.evidence):
        return sure("answer", reading)
    # "Yes, but I'm on my phone" begins; "ok" with something else behind it may be anything.
    keen = (found["go"] or _BUT.match(found["rest"])) and not _HOLDS_BACK.search(rest) and not reading.evidence
    return sure("start", Reading(text)) if keen else None


def _asked(understanding: Understanding, interview: Interview, asked: str) -> str:
    """What the question ``asked`` beside the wish to begin wants, as acts with spaces between, or ""."""
    if asks_cost(asked):
        return "oos"
    if excuses_english(asked):
        return "chitchat"
    plain = plain_question(interview, asked)
    return plain.act if plain else tail_acts(understanding, asked, interview.place)
