"""What is supposed, in the words in which it would be told: "lost my team" is having none, and each of two conditions stands alone."""

from __future__ import annotations

import re

# To have a P&L is to answer for it.
_HAVING = re.compile(
    r"\b(i) (?:had|have|got|held) (?:a|an|the|my own|my|our|full) ?(?:\w+ )?(?=(?:p ?& ?l|pnl|profit and loss)\b)"
    r"(?:p ?& ?l|pnl|profit and loss)\b",
    re.I,
)
# "What if no P&L": nobody has it said of them in so many words.
_WITHOUT = re.compile(r"^(?:there (?:was|were|is) )?(?:no|without)(?: (?:a|an|the|any|my))? ", re.I)
# However nobody is led, it is read as the plain words for it.
_LEADS_NOBODY = re.compile(
    r"^i (?:(?:didn'?t|did not|don'?t|do not|never|had never|have never|hadn'?t|haven'?t)(?: really| ever)?"
    r" (?:lead|led|manage|managed|have|had|supervise|supervised|guide|guided) (?:anyone|anybody|people|a team|any (?:people|team|staff"
    r"|reports))"
    r"|(?:have |had )?stopped (?:leading|managing|guiding)(?: (?:people|anyone|anybody|(?:the|my|a) team|them))?"
    r"|(?:have|had) no (?:team|people|reports|staff)|(?:lead|led|manage|managed) (?:nobody|no ?one))(?: at all| any ?more)?\W*$",
    re.I,
)
_NOBODY_LED = "I have never managed anyone and nobody reports to me"
# "I'd run" supposes that somebody runs; as a wish it would not count.
_WOULD = re.compile(r"^(i|we)(?:'?d| would)(?: have)?\b(?! (like|love|rather|prefer))", re.I)
_HELD = r"(?:team|people|staff|reports|budget|money|p ?& ?l|pnl|target|revenue target|leads?|role|responsibility|plan|say|mandate)s?"
_DETERMINER = r"(?:(?:all|all of|most of) )?(?:(?:the|my|our|that|this|any|whole|entire) )*"
# "I lost the budget"; what is dropped has to be one's own to have, since a channel is dropped by choice.
_LOSES = re.compile(
    rf"^(?:i|we) (?:(?:had|have|were to|will|should|ever) )*(?:(?:lost|lose) {_DETERMINER}(?P<lost>(?!an? |\d|two|three|four|five|some|one)"
    rf"[\w&'-]+(?: [\w&'-]+){{0,2}})|(?:dropped|drop|quit|left|gave up|give up|given up|gave away|give away|handed over|hand over|let go of"
    rf"|had to give up) {_DETERMINER}(?P<left>{_HELD}))\W*$",
    re.I,
)
_TAKEN = re.compile(
    r"^(?:the|my|our) (?P<what>[\w&' -]{2,30}?) (?:was|were|is|are|got|gets|had been|has been|would be|went)(?: all)?"
    r" (?:taken(?: away)?(?: from me)?|cancelled|canceled|gone|lost|removed|scrapped|cut(?: off)?|away)\W*$",
    re.I,
)
# What did not come out, or was told wrongly: whatever was said of it would not stand.
_FAILS = re.compile(
    r"\b(fail(s|ed)?|flop(s|ped)?|(went|gone|go|goes|going) (wrong|badly|south|down)|(didn'?t|did not|hadn'?t|had not|doesn'?t) (work"
    r"|worked|come off|happen|happened|rise|move|improve|grow)|(wrong|mistaken|lying|exaggerating|off)"
    r" (about|on|with)|(was|were|is|are)(n'?t| not)"
    r" (true|right|so|real|correct|mine)|(was|were|is|are)( (all|totally|completely|just|actually))* (wrong"
    r"|a fluke|luck|a lie|fake|made up)|(was|were|is|been|got) (rejected|turned down|refused|scrapped)|lied|exaggerated"
    r"|(had |has )?(fell|fallen|got worse|sank|sunk|collapsed|backfired))\b",
    re.I,
)
_NOT_A_LOSS = re.compile(r"^i have no (?:boss|manager|superior|limits?|approval|one above|bosses|problem)\b", re.I)
_AND = re.compile(r"(\s*,\s*(?:and\s+)?(?:also\s+)?|\s+(?:and|plus)\s+(?:also\s+)?)", re.I)
_OWN_CLAUSE = re.compile(r"(?:i|i'?d|my|we|our|there|nobody|no ?one)\b", re.I)
_DOES = re.compile(
    r"(?:own|owned|led|lead|ran|run|had|have|hired|hire|managed|manage|set|decided|decide|chose|choose|built|build|answered|answer"
    r"|wrote|write|made|presented|launched|tested)\b",
    re.I,
)
_HAS = re.compile(
    rf"(?:an?|the|my|full|about|\d[\d.,]*\w?|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty)\b"
    rf"[^,;]{{0,25}}\b{_HELD}\b",
    re.I,
)


def plainly(said: str) -> str:
    """A supposed statement in the words in which it would be told."""
    return "; ".join(_plain(part) for part in conditions(said))


def conditions(said: str) -> list[str]:
    """The conditions of a supposition, each as a statement of its own ("I had 12 people and a P&L")."""
    first, *rest = _AND.split(said)
    parts = [first]
    for joint, part in zip(rest[::2], rest[1::2]):
        if _OWN_CLAUSE.match(part):
            parts.append(part)
        elif _DOES.match(part):
            parts.append(f"I {part}")
        elif _HAS.match(part) and _OWN_CLAUSE.match(parts[-1]):
            parts.append(f"I have {part}")
        else:
            parts[-1] = f"{parts[-1]}{joint}{part}"
    return parts


def _plain(said: str) -> str:
    statement = _WITHOUT.sub("I have no ", _WOULD.sub(r"\1", said))
    lost = _LOSES.match(statement)
    taken = None if lost else _TAKEN.match(statement)
    if lost or taken:
        statement = f"I have no {lost['lost'] or lost['left'] if lost else taken['what'] if taken else ''}"
    statement = _HAVING.sub(r"\1 own the P&L", statement)
    return _NOBODY_LED if _LEADS_NOBODY.match(statement) else statement


def fails(statement: str) -> bool:
    """Whether ``statement`` supposes that something told did not come out so, or is not so."""
    return bool(_FAILS.search(statement))


def takes_away(statement: str) -> bool:
    """Whether ``statement`` supposes less than there is, whatever its words sound like: then no level rises."""
    lacks = statement.lower().startswith(("i have no ", _NOBODY_LED.lower()))
    return fails(statement) or lacks and not _NOT_A_LOSS.match(statement)
