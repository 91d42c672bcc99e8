"""How many people there are in all ("because we are four people", "the company has nine") is no team that somebody leads."""

from __future__ import annotations

import re

_NUMBER = (
    r"(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|hundred|\w+teen|a dozen|a few)"
)
_SO_MANY = rf"(?:\w+ ){{0,2}}?{_NUMBER}"
_PEOPLE = r"(?:people|persons?|ppl|folks|of us|employees|staff|heads|colleagues)"
_FIRM = r"(?:company|firm|business|shop|store|agency|office|start-?up|house|place|organi[sz]ation)"
_IN_ALL = re.compile(
    rf"\b(?:we|there)(?:['’]?re| are| were| was| is) {_SO_MANY} {_PEOPLE}\b"
    rf"|\b(?:the|our|my|this|a) (?:whole |entire )?{_FIRM} (?:only |just )?(?:has|had|have|is|was|with|of|counts|employs) {_SO_MANY}\b"
    rf"|\b{_NUMBER}[- ](?:person|people|man) {_FIRM}\b"
    rf"|\b(?:with|being) (?:only |just )?{_NUMBER} (?:people|of us) in (?:total|all|the {_FIRM})\b",
    re.I,
)
# Words for leading, and a team or a reporting line that may be the speaker's.
_LEADS = re.compile(
    r"\b(?:lead|led|leading|leads?|manag\w+|supervis\w+|hir\w+|recruit\w*|report(?:s|ed|ing)?|coach\w*|mentor\w*|train\w*|promot\w+|my team"
    r"|teams?|under me|for me|in charge|responsible|delegat\w+|guid\w+|onboard\w*|fired|let go|roles?|squads?)\b",
    re.I,
)


def only_counts_heads(sentence: str) -> bool:
    """Whether ``sentence`` tells how many people there are and nothing of leading them."""
    return bool(_IN_ALL.search(sentence)) and not _LEADS.search(sentence)
