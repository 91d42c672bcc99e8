"""Plans that were handed to the speaker or that there were none of: where a plan is asked for, these tell that none was theirs."""

from __future__ import annotations

import re
from collections.abc import Sequence

from coach.evidence.holding import is_denial
from coach.evidence.whose import OURS

_LEAD_IN = (
    r"^\W*(?:(?:and|but|so|well|no|nah|nope|neither|honestly|tbh|actually|sorry|because|since|as|there|here|lol|usually|mostly"
    r"|in my case)\W+)*"
)
_PLAN = (
    r"(?:(?:own|whole|yearly|annual|marketing|online|ecommerce|e-commerce|campaign|channel|media|big) )*(?:plan|strateg(?:y|ies)"
    r"|direction|road ?map|brief(?:ing)?)s?"
)
_LITTLE = r"(?:(?:just|only|merely|simply|always|usually|mostly|already|all|basically|mainly|normally|really|still|then) )*"
_OTHERS = (
    r"(?:(?:(?:my|our|the|his|her|their) )?(?:\w+ )?(?:clients?|customers?|boss(?:es)?|manager|director|head|lead|ceo|cmo|md"
    r"|owners?|founders?|board"
    r"|management|leadership|agency|company|brand|parent|hq|headquarters|head office|group|corporate)|above|up top|upstairs|the top"
    r"|elsewhere"
    r"|(?:somebody|someone) else|others|them|him|her)"
)
_HANDED = re.compile(
    rf"{_LEAD_IN}(?:"
    # "The plan comes from head office", "strategy is set above me".
    rf"(?:the |our |my |all |that |any )*{_PLAN} {_LITTLE}(?:comes?|came|arrives?) {_LITTLE}(?:down )?from {_OTHERS}\b"
    rf"|(?:the |our |my |all |that |any )*{_PLAN} (?:is|are|was|were|gets?|got) {_LITTLE}(?:made|set|written|decided|done|drawn up"
    rf"|given|handed|fixed)"
    rf" (?:down )?(?:(?:to|for) (?:me|us)|(?:by|from|at) {_OTHERS}|above (?:me|us)|elsewhere)\b"
    # "We get the plan handed to us".
    rf"|(?:i|we) {_LITTLE}(?:get|got|receive|received|am given|was given|are given|were given|am handed|was handed|are handed|were handed)"
    rf" {_LITTLE}(?:the |a |our |my |their |all )*{_PLAN}(?: {_LITTLE}(?:handed|given|ready|done|made|from|by|down|in)\b|\W*$)"
    # "Clients come with the plan", "the agency brings its own strategy".
    rf"|{_OTHERS} {_LITTLE}(?:comes?|came|arrives?) {_LITTLE}(?:to (?:me|us) )?with (?:the|a|their|its|his|her)s? {_PLAN}"
    rf"|{_OTHERS} {_LITTLE}(?:brings?|brought|hands?|handed|gives?|gave|sends?|sent|makes?|made|sets?|writes?|wrote|decides?|has|have|had)"
    rf" {_LITTLE}(?:(?:me|us) )?(?:the|a|their|its|his|her|our|all the) {_PLAN}"
    r")",
    re.I,
)
# "I only carry out what the lead says".
_CARRIES_OUT = re.compile(
    rf"{_LEAD_IN}i(?:'ve|'m| am| have| was)? {_LITTLE}(?:(?:just|only|merely|simply) ){_LITTLE}(?:(?:carry|carried|carrying) out"
    r"|implement(?:ed|ing)?|execut(?:e|ed|ing)|follow(?:ed|ing)?|do(?:ing)?|did)"
    rf" (?:it|them|that|this|(?:their|his|her|the|my boss'?s?|other people'?s) (?:\w+ )?(?:{_PLAN}|orders|instructions|tasks))\W*$"
    rf"|{_LEAD_IN}i {_LITTLE}(?:carry|carried|do|did) (?:out )?what(?:ever)? (?:{_OTHERS}|i(?:'m| am| was)|he|she"
    rf"|they) {_LITTLE}(?:says?|said|tells?|told|wants?|decides?|asks?)\b",
    re.I,
)
# "There was no plan of mine", "never made one".
_NONE = re.compile(
    rf"{_LEAD_IN}(?:(?:i|we) (?:had |have )?(?:no|never had an?|don'?t have an?|didn'?t have an?)|there (?:was|is|were|has been)(?:n'?t"
    rf"| not| never)? ?(?:no|an?|any|such a)?"
    rf"|no) {_PLAN}(?: (?:of mine|of my own|by me|from me|like (?:that|this)|as such|at all|really|there|here|yet|to be fair"
    rf"|to be honest|to speak of|to shape))*"
    r"(?:\W+(?:that'?s what i'?m saying|thats what im saying|to be (?:fair|honest)|sorry|tbh|honestly|lol))?\W*$"
    rf"|{_LEAD_IN}(?:there )?(?:was|is)(?:n'?t| not) (?:one|any)\W*$"
    rf"|{_LEAD_IN}(?:i(?:'ve| have)? )?(?:never|(?:haven'?t|have not|didn'?t|did not)(?: ever| really| yet)*)(?: really| ever"
    rf"| yet)* (?:made|make|wrote|written"
    rf"|write|had|have|shaped?|done|did|do|set|created?|planned) (?:an?|any|one|such an?|the"
    rf"|my own) ?(?:{_PLAN})?(?: (?:like (?:that|this)|of my own|myself"
    r"|on my own|so far|yet|as such|of that kind))*\W*$"
    rf"|{_LEAD_IN}(?:that'?s|that is|it'?s|this is|planning is|strategy is)? ?(?:way |far |well )?(?:above|beyond) my (?:pay ?grade"
    rf"|level|station)\W*$"
    rf"|{_LEAD_IN}(?:that'?s|that is|it'?s|this is|planning is|strategy is|plans are)? ?(?:not|isn'?t|aren'?t) (?:really |quite "
    rf"|exactly )?my (?:thing|area|job|department|business|cup of tea"
    r"|part|task)\W*$",
    re.I,
)
# "That's what I'm saying" tells of nothing done.
_TALK = re.compile(r"\b(?:say(?:ing)?|said|mean|told|think|guess|suppose|afraid|sorry|asked?)\b", re.I)
_NO_NEGATION = re.compile(rf"{_LEAD_IN}there (?:was|is|were|has been) (?:an?|any|such a)? ?{_PLAN}", re.I)


def handed(clauses: Sequence[str]) -> set[int]:
    """The indices of ``clauses`` that say that a plan was made by others, or that there was none of the speaker's; none of them where
    another clause tells what the speaker did."""
    said = [clause.replace("’", "'") for clause in clauses]
    found = {i for i, clause in enumerate(said) if _is_handed(clause)}
    return set() if any(_tells_own(clause) for i, clause in enumerate(said) if i not in found) else found


def _tells_own(clause: str) -> bool:
    return bool(OURS.search(clause)) and not is_denial(clause) and not _TALK.search(clause)


def _is_handed(clause: str) -> bool:
    return _tells_it(clause) or "," in clause and all(_tells_it(part) for part in clause.split(",") if part.strip())


def _tells_it(clause: str) -> bool:
    by_others = _HANDED.search(clause)
    if by_others and not OURS.search(clause[by_others.end() :]) or _CARRIES_OUT.search(clause):
        return True
    return bool(_NONE.search(clause)) and not _NO_NEGATION.search(clause)
