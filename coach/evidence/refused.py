"""Proposals of the speaker that others turned down: they show that somebody planned, and nothing that came of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

_IDEA = r"(?:proposals?|suggestions?|ideas?|pitch|business case|case|request|recommendation|concept|plan|strategy|roadmap|move)"
# "I proposed", "I wrote a plan", "my pitch to the board".
_PROPOSES = re.compile(
    r"\b(?:i|we)(?:'ve| have| had| did| also| then| once| even| really)* (?:propos|suggest|pitch|recommend|lobb|argued for"
    r"|pushed for|tried to (?:convince|persuade|win|sell)|had the idea"
    r"|asked (?:for|to|if)|put (?:it |this |that )?forward|put (?:an?|the|my) (?:[\w-]+ ){0,4}to (?:the|my|our)\b|presented"
    rf"|(?:made|wrote|drafted|built|prepared|brought|had|drew up|worked out) (?:an?|the|my|our) (?:[\w-]+ ){{0,4}}{_IDEA}\b)"
    rf"|\b(?:my|our) (?:[\w-]+ )?{_IDEA}\b",
    re.I,
)
_NO = (
    r"(?:refused|rejected|declined|denied|dismissed|vetoed|overruled|blocked|killed|shelved|binned|ignored|turned down|shot down|voted down"
    r"|knocked back|stopped by (?:my|our|the)|not (?:accepted|approved|agreed|wanted|taken up|funded|granted|signed off))"
)
_BE = (
    r"(?:is|was|were|got|been|being|(?:is|was|were)(?: then| later| always| finally| in the end| simply| just| sadly| flatly)+"
    r"|wasn'?t|weren'?t)"
)
_NOT_DONE = r"(?:wasn'?t|weren'?t|never got|never|didn'?t get) (?:ever )?(?:accepted|approved|agreed|taken up|funded|granted|signed off)"
# "It was refused", where what is refused is the proposal and not something that was left out by it ("marketplaces were rejected").
_PASSIVE = re.compile(
    rf"^\W*(?:(?:and|but|so|though|sadly|unfortunately)\W+)*(?:(?:it|that|this|which|they|all of (?:it|that))"
    rf"|(?:the|that|this|my|our) (?:\w+ )?{_IDEA}) (?:{_BE} (?:all )?{_NO}|{_NOT_DONE})(?! by (?:me|us)\b)"
    rf"|^\W*(?:(?:and|but|so|sadly)\W+)*{_NO} by (?!me\b|us\b)",
    re.I,
)
_SAME_CLAUSE = re.compile(
    rf"\b(?:my|our) (?:[\w-]+ )?{_IDEA}\b(?:(?!\b(?:i|we)\b).)* (?:{_BE} (?:all )?{_NO}|{_NOT_DONE})(?! by (?:me|us)\b)"
    rf"|\b(?:which|but (?:it|that)|and (?:it|that)|it|(?:but|and)(?= {_NO} by)) (?:{_BE} )?(?:all )?(?:{_NO}"
    rf"|{_NOT_DONE})(?! by (?:me|us)\b)",
    re.I,
)
# "I pitched it, no luck".
_IN_VAIN = re.compile(
    r"(?:^|[\s,])(?:without (?:success|luck|result)|(?:with |but )?no (?:luck|success)|in vain|to no avail|(?:but )?(?:nothing"
    r"|it never) came of it"
    r"|(?:but )?(?:i |we |it )?never got (?:the (?:go|ok|okay|green light|budget|approval)|approved|a yes)(?: ahead)?"
    r"|(?:but )?(?:it |which )?(?:got |was )(?:parked|shelved|binned))\W*$",
    re.I,
)
_END = r"(?: (?:again|flatly|twice|at once|anyway|both|straight away))?(?:\W*$|\W+(?:because|as|since|so|and|but|though|which)\b|[,.;])"
_WHO = (
    r"(?:(?:my|our|the) (?:\w+ )?(?:boss(?:es)?|manager|director|ceo|cfo|cmo|coo|cto|md|vp|owners?|founders?|board|management"
    r"|company|client"
    r"|finance|leadership|head|lead)|he|she|they|finance|management|the board|head office|hq|nobody|no ?one)"
)
_ACTIVE = re.compile(
    rf"\b(?:nobody|no ?one) (?:really |ever )?(?:wanted|liked|bought|backed|approved|accepted) (?:it|that|my)\b|\b{_WHO} (?:(?:then"
    rf"|later|always|finally|sadly|just|simply|all|still|flatly) )*"
    rf"(?:(?:said|says) no\b(?= to (?:it|that|this|me|us|my|our|the (?:\w+ )?{_IDEA})\b|{_END})"
    rf"|(?:refused|rejected|declined|vetoed|blocked|overruled|dismissed|binned|shelved|killed)\b(?= (?:it|that|this|me|us|my|our|all of it"
    rf"|the (?:\w+ )?{_IDEA}|to (?:do|fund|approve|pay|sign|have|go))\b|{_END})"
    r"|turned (?:it|me|us|that|this|my|our|the (?:idea|plan|case|proposal)) ?\w* ?down|turned down (?:it|that|this|my|our"
    r"|the (?:idea|plan|case"
    r"|proposal))"
    r"|decided against|(?:was|were) (?:totally |all |strongly )?against (?:it|that|this|my|the (?:idea|plan))"
    r"|(?:didn'?t|did not|wouldn'?t|would not) (?:(?:want|like|buy|approve|accept|sign|fund|go for)(?= (?:it|that|this|my)\b|\W*$)"
    r"|agree(?= to (?:it|that)\b|\W*$))|wanted none of (?:it|that))",
    re.I,
)
# Who got it through later, or did it all the same, was not refused.
_AT_FIRST = re.compile(
    r"\b(?:at first|first(?=,| said| refused| they| he| she)|initially|to begin with|originally|the first time|twice)\b", re.I
)
_THROUGH = re.compile(
    r"\b(?:agreed|approved|accepted|convinced|persuaded|came (?:round|around)|said yes|gave in|signed|went ahead|did it anyway"
    r"|anyway|got it (?:through|done)|won (?:them|him|her|it|the)|let me|green light|funded|backed|rolled (?:it )?out|we launched"
    r"|i launched"
    r"|went live)\b",
    re.I,
)
_NOT_THROUGH = re.compile(
    r"\b(?:not|never|n'?t|nobody|no ?one) (?:\w+ )?(?:agreed|approved|accepted|convinced|signed|funded|backed)\b", re.I
)
_BEHIND = (_ACTIVE, _IN_VAIN)
_REACH = 2


def refused(clauses: Sequence[str]) -> set[int]:
    """The indices of ``clauses`` that tell a proposal of the speaker which others turned down, and of those that say so."""
    said = [clause.replace("’", "'") for clause in clauses]
    found: set[int] = set()
    for i, clause in enumerate(said):
        same = _PROPOSES.search(clause)
        if same and (_SAME_CLAUSE.search(clause, same.start()) or any(says_no.search(clause, same.end()) for says_no in _BEHIND)):
            known = {i}
        elif any(says_no.search(clause) for says_no in (_PASSIVE, *_BEHIND)):
            before = next((j for j in range(i - 1, max(-1, i - 1 - _REACH), -1) if _PROPOSES.search(said[j])), None)
            known = set(range(before, i + 1)) if before is not None else set()
        else:
            continue
        if known and not _got_through(said[min(known) :], i - min(known)):
            found |= known
    return found


def _got_through(said: Sequence[str], at: int) -> bool:
    """Whether what was refused in clause ``at`` of ``said`` came about after all."""
    return bool(_AT_FIRST.search(said[at])) or any(_THROUGH.search(_NOT_THROUGH.sub(" ", clause)) for clause in said[at:])
