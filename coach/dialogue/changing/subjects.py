"""What a message is about: the words in it that name a subject, and whether anything that was told shares them."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.pending import called_competency, named_competency
from coach.interview.interview import Interview

_NEW_SUBJECT = 2
# Words of correcting, of counting and of small talk: they name no subject.
_NO_SUBJECT = frozenset(
    "actually sorry oops typo correction meant mean mistake wrong rather said wait should make change instead right wrote think really"
    " people person persons staff reports heads year years month months week weeks quarter quarters days percent thousand million"
    " billion euros euro dollars pounds about around roughly maybe team budget revenue sales plan number figure answer earlier before"
    " three four five seven eight nine eleven twelve fifteen twenty thirty forty fifty hundred dozen hang please exact exactly have"
    " countries markets channels leads managers just only more less fewer hello there"
    " counting counted counts properly real right correct actual true".split()
)


def subjects(text: str, besides: frozenset[str] = _NO_SUBJECT) -> set[str]:
    """The words of ``text`` that name what it is about; ``besides`` are words that name nothing here."""
    return {word for word in re.findall(r"[a-z]{4,}", text.lower()) if word not in STOP_WORDS and word not in besides}


def with_subject(interview: Interview, text: str) -> set[int]:
    """Indexes of the answers that speak of what ``text`` is about."""
    words = subjects(text)
    return {i for i, a in enumerate(interview.state.answers) if any(word.rstrip("s") in a.reading.text.lower() for word in words)}


def is_about_other(interview: Interview, text: str) -> bool:
    """Whether ``text`` names two or more things of which no answer speaks: then it tells something new."""
    words = subjects(text)
    if len(words) < _NEW_SUBJECT or named_competency(interview, text):
        return False
    told = " ".join(answer.reading.text.lower() for answer in interview.state.answers)
    return bool(told.strip()) and not any(word.rstrip("s") in told for word in words)


def is_of_open(interview: Interview, text: str, index: int) -> bool:
    """Whether ``text`` speaks of the topic that is asked about, to which the answer at ``index`` was not given: "the budget is not
    mine" answers the question about money, though a plan was told with a budget."""
    question = interview.question if interview.is_open else None
    if question is None or question.kind != "core" or interview.state.answers[index].competency == question.competency:
        return False
    return called_competency(interview, text) == question.competency
