"""Explains a word of the trade, or an area, that somebody asks the meaning of."""

from __future__ import annotations

import re

from coach.dialogue.cues.result_cues import asks_meaning
from coach.dialogue.say import Say
from coach.interview.interview import Interview
from coach.role_model import RoleModel
from coach.role_model.schema import Term

# A longer message asks for more than a word.
_MOST_WORDS = 10
# What somebody asks about their own figures is not the meaning of the word.
_OWN = re.compile(r"\b(my|mine|our|notes?)\b", re.I)
# Words of asking. With any other word beside the term, more than its meaning is asked ("what is a usual budget").
_ASKING = frozenset(
    "what whats what's is are was s does do did don't dont you u mean means meaning by of a an the define explain tell me to please pls"
    " stand stands for i i'm im understand get not sure never heard sorry but and so ok hey hi here in this that word term words exactly"
    " again it unfamiliar with counts count as quick question hm um who would here's meant know needed need necessary really called short"
    " oh also one more thing by way abbreviation acronym even actually before answer btw there wait well can could would you ask"
    " just quickly again".split()
)
# "What does P&L mean for a director" asks for the meaning of the word, "what is a director's budget" does not.
_FOR_A_JOB = frozenset("directors director's managers manager's director manager job role".split())
# The person's own guess behind the question ("what does shaped mean, like a plan for what").
_GUESS = re.compile(r"(?<=\w)\W+(?:like|as in|is it|is that|i\.?e\.?|so|or just|or is it)\b.*$", re.I)
_OR_LIKE = re.compile(
    r"^\W*(?:(?:so|and|ok(?:ay)?|hm+|wait|oh)\W+)*(?:(?:do|did) )?(?:you|u|ya) mean(?: by (?:that|this))?"
    r"(?: (?:like|things like|stuff like|such as|also|only|just|even|for example))? (?P<guess>[a-z' -]{2,30}?)"
    r"(?:,? or(?: what)?)?\s*\?*\W*$",
    re.I,
)
_TELLS = re.compile(r"\b(i|i'?m|we|my|our|me|us|answer|question|that|this|it|no|yes|yeah)\b", re.I)
_COMPARING = frozenset("difference between different differ differs from same thing as how".split())
_DIFFER = re.compile(r"\b(?:difference between|(?:different|differs?) from|(?:the )?same (?:thing )?as)\b", re.I)
_MEANS = re.compile(r"\b(means?|meaning|meant|define|stands?|understand)\b", re.I)


# What asks for the meaning of the open question as a whole.
_BARE = re.compile(
    r"^\W*((sorry|ok(ay)?|so|and|but|hm+|wait|well|hey|um+)\W+)*(wd?ym|what('?s| is) the meaning of (that|this|it)"
    r"|(what|wat|wht)( exactly)? (do|did|does|d) ?(you|u|ya|that|this|it)( even| exactly)? mean( (by|with) (that|this|it))?"
    r"|what('?s| is) (that|this|it) (supposed to mean|meant to be)|what('?s| is) meant( (here|by (that|this|it)))?)"
    r"( (here|exactly|now|pls|please))*\W*$",
    re.I,
)
_KNOWS = re.compile(r"\bknow what (an? |the )?[\w &/-]{2,30} (is|are|means?)\b", re.I)


def explained_term(role_model: RoleModel, text: str, at: str = "") -> Say | None:
    """What the term of the glossary, the area, or the word of the question open ``at`` that a short question ``text`` asks about
    means; None where it asks for none."""
    if len(text.split()) > _MOST_WORDS:
        return None
    own = [term for term in role_model.glossary if term.at and at and _is_near(term, at)]
    if asks_what_is_meant(text):
        whole = next((term for term in own if at in term.at), None)
        if whole or _BARE.match(text):
            return Say("utter_term", {"means": whole.means}) if whole else None
    if _OWN.search(text):
        return None
    if _DIFFER.search(text):
        return _apart(role_model, text)
    if not (asks_meaning(text) or _KNOWS.search(text)):
        return None
    means = bool(_MEANS.search(text))
    # The question in front of the guess holds the word.
    text = _GUESS.sub("", text) if means and _MEANS.search(_GUESS.sub("", text)) else text
    terms = [(at in term.at, name, term.means) for term in own for name in term.names]
    terms += [(False, name, term.means) for term in role_model.glossary if not term.at for name in term.names]
    terms += [(False, c.name.lower(), f"{c.name}: {c.question.why}") for c in role_model.competencies]
    named = [(len(name), own_word, -place, name) for place, (own_word, name, _) in enumerate(terms) if _stands(name, text.lower())]
    if not named:
        return None
    *_, place, name = max(named)
    together = [known for term in own for known in term.names if _stands(known, text.lower())]
    besides = set(_words_besides(text, [name, *sorted(together, key=len, reverse=True)])) - (_FOR_A_JOB if means else frozenset())
    return Say("utter_term", {"means": terms[-place][2]}) if len(besides) <= means else None


def _apart(role_model: RoleModel, text: str) -> Say | None:
    """Both of two words of the trade that ``text`` asks the difference of; None where it names no two, or something else."""
    terms = [term for term in role_model.glossary if not term.at]
    longest = [(max((name for name in term.names if _stands(name, text.lower())), key=len, default=""), term.means) for term in terms]
    named = sorted((text.lower().index(name), name, means) for name, means in longest if name)
    if len(named) != 2 or set(_words_besides(text, [name for _, name, _ in named])) - _COMPARING:
        return None
    return Say("utter_term", {"means": " ".join(means for *_, means in named)})


def _words_besides(text: str, names: list[str]) -> list[str]:
    """The words of ``text`` that neither ask nor are one of ``names``."""
    words = text.lower()
    for name in names:
        words = words.replace(name, " ")
    return [word for word in re.findall(r"\w+(?:'\w+)?", words) if word not in _ASKING]


def asks_what_is_meant(text: str) -> bool:
    """Whether all of ``text`` asks what the open question means ("wdym"), or whether a guess at it is right ("you mean like interns?")."""
    guess = _OR_LIKE.match(text)
    return bool(_BARE.match(text)) or bool(guess and not _TELLS.search(guess["guess"]))


def open_at(interview: Interview) -> str:
    """The id of the open question, "" where none is open."""
    return interview.state.open if interview.is_open else ""


def _is_near(term: Term, at: str) -> bool:
    """Whether ``term`` is a word of the question open ``at``, or of another of its area."""
    return any(question == at or question.split(".")[0] == at.split(".")[0] for question in term.at)


def _stands(name: str, text: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(name)}(?!\w)", text))
