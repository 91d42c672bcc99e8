"""Puts the open question: in full the first time, in fresh shorter words when it comes back."""

from __future__ import annotations

from coach.dialogue.cues.confusion_cues import asks_for_choices, is_lost
from coach.dialogue.cues.plain_cues import wants_more, wants_rewording
from coach.dialogue.memory.telling import bare_words, most_telling
from coach.dialogue.say import Say
from coach.interview.agenda import volunteered_evidence
from coach.interview.interview import Interview
from coach.report.reasons import shortened

_AFTER_MISSES = 2


def word_for_word(acts: tuple[str, ...], text: str) -> bool:
    """Whether the question comes again as it was: it was asked for (``acts``: of the latest message and the one before),
    not twice in a row, not in other words, and not after more of what was being said."""
    asked_for = acts[:1] == ("repeat",) and acts[1:2] != ("repeat",)
    return asked_for and not any(cue(text) for cue in (wants_rewording, wants_more, is_lost, asks_for_choices))


def ask(interview: Interview, times_asked: int = 0) -> tuple[Say, ...]:
    """The open question. ``times_asked`` counts how often it was put before; nothing when none is open."""
    question = interview.question
    if question is None or not interview.is_open:
        return ()
    progress = interview.progress()
    rich = {
        "progress": {"done": progress.done, "total": progress.total, "minutes_left": progress.minutes_left},
        "question": question.id,
        "multiple": question.multiple,
    }
    # Among answers to choose from, "Tell me more" would look like one of them.
    options = tuple(option.label for option in question.options) or (("Tell me more",) if interview.state.more else ())
    if interview.state.pending:
        return ()
    if question.kind == "confirm":
        quotes = volunteered_evidence(interview.state.answers, question.competency)
        topic = interview.role_model.competency(question.competency).name.lower()
        if not quotes:
            return (Say("utter_question", {"question": question.text}, (), rich),)
        # When it comes back the words are known, so it is enough to say what it was about.
        quote = most_telling(quotes)
        just = quote in interview.state.answers[-1].reading.text
        name = "utter_confirm_again" if times_asked else "utter_confirm_just" if just else "utter_confirm_covered"
        return (Say(name, {"topic": topic, "quote": shortened(bare_words(quote))}, ("Yes", "I'd add something"), rich),)
    if times_asked == 0:
        return (Say("utter_question", {"question": question.text}, options, rich),)
    text = question.short[(times_asked - 1) % len(question.short)]
    if interview.state.misses < _AFTER_MISSES:
        return (Say("utter_question_again", {"question": text}, options, rich),)
    example = example_due(interview)
    if example:
        return (Say("utter_question_example", {"question": text, "example": example}, (*options, "Skip"), rich),)
    return (Say("utter_question_again", {"question": text}, (*options, "Skip"), rich),)


def example_due(interview: Interview) -> str:
    """The example of an answer that stands above the open question after two misses, "" where none does."""
    question, state = interview.question, interview.state
    # Options are their own examples.
    if question is None or question.options or state.misses != _AFTER_MISSES or state.digressions:
        return ""
    return question.example
