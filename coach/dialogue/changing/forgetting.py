"""Whether a whole answer shall be forgotten ("forget the money answer I gave"): its question is put again, and the rest stays."""

from __future__ import annotations

import re

from coach.dialogue.pending import called_competency
from coach.interview.interview import Interview

_FORGETS = re.compile(
    r"^\W*(?:(?:please|pls|ok(?:ay)?|no|wait|actually|sorry|hm+|can you|could you|i want to|i'?d like to|let'?s)\W+)*"
    r"(?:forget|scrap|scratch|drop|ignore|disregard|withdraw|take back|redo|throw (?:away|out)) (?:the|my|that|this)(?: whole| entire)?"
    r" (?:[a-z&]+ ){0,3}answers?(?: (?:again|please|pls|i gave|i gave you|from (?:before|earlier)|on [a-z& ]+|about [a-z& ]+|for"
    r" [a-z& ]+))*\W*$",
    re.I,
)


def forgets_answer(interview: Interview, text: str) -> bool:
    """Whether ``text`` takes back a whole answer of a topic that it names."""
    topic = called_competency(interview, text) if _FORGETS.match(text) else None
    return topic is not None and any(answer.competency == topic for answer in interview.state.answers)
