"""Who holds something (a budget, a target, a decision), and which clauses deny: neither is offered to somebody as their own answer."""

from __future__ import annotations

import re

_ABOVE = r"(boss(es)?|manager|director|ceo|cfo|cmo|coo|md|vp|owner|founder|head)"
# "The target is my boss's", "the director owns the revenue", "that's not mine"; "I was the owner" is of oneself.
_SOMEBODY = rf"((my|our|the|their) (\w+ ){{0,2}}({_ABOVE}|client|board|agency|finance)|boss)"
_HELD_BY_OTHERS = re.compile(
    r"(?<!\bi )(?<!\bwe )(\b(is|are|was|were|belongs?|belonged|sits?|lies)|(?<=that)'?s|(?<=it)'?s) (only |all |still )?"
    rf"(to |with |of |for |under )?{_SOMEBODY}('?s|s')?"
    r"(\W*$|\W*[,.;:]| (job|thing|call|task|decision|number|responsibility|business)\b)"
    rf"|\b{_SOMEBODY} ((still|also|always|only) )?(has|have|had|owns?|owned|holds?|held|sets|answers? for"
    r"|is (responsible|answerable|accountable|for))\b"
    r"|\b(not|n.?t|isnt|wasnt|never)( \w+)? (mine|my (own|job|thing|call|number|line|target|budget|decision|business)|my(?=\W*([,.;]|$))"
    r"|with me|up to me)",
    re.I,
)
_NOT_MINE = re.compile(r"\b(not|n.?t|isnt|wasnt|never|none of \w+ (is|are|was|were))( \w+)? (mine|my( own)?)\b", re.I)
_CLAIM = re.compile(
    r"\b(mine|my own|(i|we) (also |do |did |still |fully )?(own|owned|manage|managed|run|ran|hold|held|share|shared|answer|answered"
    r"|decide|decided)|(i am|i'?m|i was) (also )?(responsible|answerable|accountable))\b(?! (nothing|none|no|nobody)\b)",
    re.I,
)
_LEAD = r"^\W*((and|but|so|now|then|also|well|no|today|currently|here|though|honestly|(now |here )?(in|at|for|on) \w+( \w+)?)\W+)*"
_DENIAL = re.compile(
    rf"{_LEAD}(i|we|there|it|they)(.?ve|.?d|.?m)?( (really|still|also|actually|personally|yet))* (can.?t|cannot"
    r"|((do|did|have|has|had|wo|could|would|is|are|was|were)n.?t"
    r"|((do|did|have|has|had|can|could|am|was|were|are|is) )?(never|not))(?! (just|only|merely|stop|hesitate)\b)"
    r"|('ve |have |had |lead |manage |own |got |see |run |know )+(nobody|no ?one|nothing|none|no)\b)\b"
    rf"|{_LEAD}(nobody|no ?one|none of|nothing)\b"
    r"|\b(nobody|no ?one|none|nothing)(\W+(though|yet|now|really|at all|any ?more))*\W*$",
    re.I,
)


def is_held_by_others(text: str) -> bool:
    """Whether ``text`` says that something is somebody else's, or not the speaker's."""
    return bool(_HELD_BY_OTHERS.search(text))


def is_denial(text: str) -> bool:
    """Whether a clause says that something is not so ("I can't see the margin", "now I have nobody")."""
    return bool(_DENIAL.search(text))


def claims_own(text: str) -> bool:
    """Whether ``text`` says of something that it is the speaker's."""
    return bool(_CLAIM.search(_NOT_MINE.sub(" ", text)))
