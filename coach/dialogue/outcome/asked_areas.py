"""Which area a few words after the result ask about: "just the craft part", "and money?", "what did I get on data"."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out
from coach.dialogue.cues.role_cues import LEAD_IN
from coach.dialogue.pending import called_competency
from coach.interview.interview import Interview
from coach.role_model import Competency, RoleModel

_MOST_WORDS = 12
# "What did I get", "where do I stand", "what do you have": a verb with "I" or "you" counts as asking only in these.
_ASKED = re.compile(
    r"\b(did|do|have|am|was) i (get|got|do|done|score[d]?|have|stand|come out|end up|land|rate[d]?|reach(ed)?|doing|at)\b"
    r"|\b(do|did|have) (you|we) (have|got|get|put|give|gave|given|rate|rated|see|say|think|make)( me| down)?\b|\byou('ve| have)? got\b"
    r"|\bi('d| would)? (like|want|love) to (hear|know|see|read|go over)\b|\b(can|could|may) (you|i|we)\b|\bi (got|scored|get)\b",
    re.I,
)
# All other words that may stand beside the name of an area: they ask, or they name nothing.
_ASKING = frozenset(
    "what what's which how how's about and so but ok okay well hm hmm right also then now the my a is was are were of on for in to at"
    " from with me please pls just only again once more one time area areas part bit piece section topic thing side level levels"
    " score scores scored result results mark points rating tell give show explain say see hear over go record file there"
    " here why where have"
    " because has does it that this stand standing look looking come came out quickly briefly detail details like compare"
    " describe talk through".split()
)
# Names that mean other things too: "what are the numbers" asks for no area.
_LOOSE = frozenset(
    "numbers figures direction plans channels people staff management shop webshop budget budgets revenue".split() + ["online shop"]
)
_TRADE = frozenset({"ecommerce", "e-commerce", "online selling", "data"})
_AREA_WORDS = re.compile(r"\b(area|part|bit|section|topic|side|level|score|mark|rating)s?\b", re.I)
_PLAINLY_ASKS = re.compile(r"\b(what|how) about\b|\b(tell|show|give) me\b|\b(why|explain)\b", re.I)
# "Me with leadership" replies to a question.
_NEEDS_A_QUESTION = frozenset(
    "with me have did does go went into low high higher lower down up brought pulled dragged made so good bad weak strong"
    " skill skills".split()
)
_QUESTION_WORDS = frozenset("what what's how how's which why where tell show give explain hear".split())
_WHY_AREA = re.compile(rf"{LEAD_IN}(why|how come|what'?s with)\b", re.I)
_WHY_ASKED = frozenset(
    "and so but ok okay well hm hmm wait hey oh why how come what's with do are did you we i ask asking asked talk talking want need know"
    " to care about on for me the my all this these those so much always again even now here question questions bit part area topic thing"
    " things stuff is it relevant important interested in of".split()
)
_FOR = re.compile(r"\b4 (?=(?:my|the|me)\b)", re.I)
asks_why_not_asked = Cue(
    "somebody wants to know why an area was not asked about, or not more",
    rf"{LEAD_IN}why (did|do|have|were|was|didn'?t|haven'?t|don'?t)( (you|we|i|there))?( (not|never|only|hardly|barely))*( (you|we|i"
    rf"|there))? ?(ask(ed)?|asking|talk(ed)?|question(ed|s)?|cover(ed)?|get to|got to)\b(?! (this|that|it)\W*$).{{0,45}}$"
    rf"|{LEAD_IN}(you|we)( have| had|'ve)?( (never|not|hardly|barely|didn'?t|haven'?t|did not|have not))+"
    r"( (really|even|ever|actually|once))*"
    r" (asked|ask|covered?|talk(ed)?|got to|get to|touched|gone into|went into|questioned)\b(?! for\b).{0,40}$",
)


# "Why is data only 2.5 tho, I doubled sales".
asks_why_level = Cue(
    "somebody wants to know why an area has the level it has",
    rf"{LEAD_IN}(why|how come) (is|am i|do i|did i|are|only|just|not|a|my|the)\b[^,?.!\d]{{0,40}}(?<![\w.])[1-5](\.5)?(?![\w%]|\.\d)"
    r"( (out )?of 5|/5)?(?! (people|years|months|areas|weeks|days|times|million|k)\b)[^?.!]{0,45}\W*$",
)


def area_asked_why(interview: Interview, text: str) -> str | None:
    """The area that a few words ask the reason for asking of ("why leading teams?"), before a result or a look at one; else None."""
    words = spelt_out(text).lower()
    if interview.state.finished or interview.state.about in {"result", "reasons"} or not _WHY_AREA.match(words):
        return None
    topic = called_competency(interview, without_track_names(interview.role_model, words))
    if topic is None:
        return None
    rest, _ = without_names(interview.role_model.competency(topic), words)
    return topic if set(re.findall(r"[a-z&']+", rest)) <= _WHY_ASKED else None


def area_asked(interview: Interview, text: str) -> str | None:
    """The area that a short message after the result asks about, where nothing else stands in it; else None."""
    words = _FOR.sub("for ", spelt_out(text)).lower()
    if interview.state.answers and asks_why_level(words):
        return called_competency(interview, without_track_names(interview.role_model, words))
    if not interview.state.finished or len(words.split()) > _MOST_WORDS or any(ch.isdigit() for ch in words):
        return None
    words = without_track_names(interview.role_model, words)
    topic = called_competency(interview, words)
    if topic is None:
        return None
    rest, names = without_names(interview.role_model.competency(topic), words)
    if names <= _LOOSE and not (_AREA_WORDS.search(words) or _PLAINLY_ASKS.search(words)):
        return None
    asks, left = "?" in words or bool(_ASKED.search(rest)), set(re.findall(r"[a-z&']+", _ASKED.sub(" ", rest)))
    if left & _NEEDS_A_QUESTION and not (asks or left & _QUESTION_WORDS):
        return None
    return topic if left <= _ASKING | _NEEDS_A_QUESTION else None


def area_named(interview: Interview, text: str) -> str | None:
    """The area that a message about the result names plainly; what may mean the trade or a thing as well names none."""
    words = without_track_names(interview.role_model, text.lower())
    topic = called_competency(interview, words)
    if topic is None or not interview.state.finished:
        return None
    _, names = without_names(interview.role_model.competency(topic), words)
    return topic if not names <= _LOOSE | _TRADE or _AREA_WORDS.search(words) else None


def without_track_names(role_model: RoleModel, text: str) -> str:
    """``text`` without the names of the tracks, which may hold the name of an area."""
    for track in role_model.tracks:
        text = re.sub(re.escape(track.name), " ", text, flags=re.I)
    return text


def without_names(competency: Competency, words: str) -> tuple[str, set[str]]:
    """``words`` without what the area goes by, and the names that stood there."""
    calls = {
        competency.name.lower(),
        competency.short_name.lower(),
        *competency.name.lower().split(),
        *map(str.lower, competency.also_called),
    }
    found = set()
    for name in sorted(calls, key=len, reverse=True):
        pattern = re.compile(rf"(?<![\w&]){re.escape(name)}(?![\w&'])")
        if pattern.search(words):
            found.add(name)
            words = pattern.sub(" ", words)
    return words, found
