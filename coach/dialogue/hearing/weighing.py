"""Whether a message at an open question carries anything for it. What does not is stripped of what was read into it, so that it is
asked about again and never recorded."""

from __future__ import annotations

import re
from dataclasses import replace

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.changing.restoring import leaves_as_it_was
from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.plain_cues import is_no, is_yes
from coach.dialogue.cues.vague_cues import fits_no_option, names_some, puts_off
from coach.dialogue.hearing.double_negation import neither_no
from coach.dialogue.hearing.option_picks import picked
from coach.dialogue.hearing.understood import Understood
from coach.evidence.replies import interpret_short_reply
from coach.evidence.signals import reply_signals
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.interview.questions import Question
from coach.language.gibberish import is_gibberish
from coach.language.normalise import is_english

# As likely an answer as this, words count though nothing was read in them; after a miss a word or two must be surer.
_LIKELY, _LIKELY_AGAIN, _NAMED, _FEW_WORDS = 0.6, 0.8, 0.9, 2
# Evidence from as much weight on is plain; a reply put into the frame of its question always sounds a little like one.
_PLAIN, _FRAMED, _MAYBE = 0.65, 0.75, 0.2
_HOLLOW_WORDS, _SEQUEL_WORDS, _MARKED_WORDS = 12, 3, 2
_MARKUP = re.compile(r"</?[a-z]\w*[^<>]*>", re.I)
# As short as this, an unknown word may be an abbreviation.
_ABBREVIATION = 4
# Words about being asked, about not getting it and about the wish to be elsewhere; nobody's work consists of them alone.
_OF_THE_ASKING = frozenset(
    "confused confusing confuses unclear stuck understand understood understanding huh blah lol haha wtf wth wdym bored boring options"
    " option buttons button enuf enough hurry faster idk idc dunno seriously ridiculous nonsense clueless question questions clicked"
    " gibberish silly whatever".split()
)
# The same where nobody says what they did themselves: "I pick them" is work, "just pick one" is not.
_UNLESS_OWN = frozenset(
    "pick choose choice answer guess fit fits apply match sense clue idea mean means meaning expect expected help lost care cares"
    " concern business ask asking asked quit exit stop tell know matter stupid dumb tired bother".split()
)
_AND = frozenset(
    "sure smth sth something anything thing things um uh er hm hmm oh ok okay man come please pls just really totally still honestly"
    " sorry"
    " half want wanna like didn don doesn isn wasn can couldn wouldn t s d m re ve ll im dont didnt doesnt isnt cant wont thats its these"
    " those anyone gets got getting any more dude bro mate god right fine good".split()
)
_OWN = re.compile(
    r"\b(?:i|we|my|our|me|us)\b(?!'?(?:m|ve)? (?:don'?t|do not|didn'?t|did not|have no|had no|am not|can'?t|cannot|need|want)\b)"
)


_NOT_GOT = re.compile(
    r"^\W*(?:(?:i|sorry|still|no|well|hm+|but|honestly|really|just)\W+)*(?:don'?t|do not|didn'?t|did not|can'?t) (?:really |quite )?"
    r"(?:get|follow)(?: (?:it|this|that|you|the (?:question|point|options?)|what you \w+))?(?: (?:at all|really|sorry|here|yet))*\W*$",
    re.I,
)
_SAYS_NOTHING = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|well|oh|no|yes|hm+|so|and|please|sorry|honestly|really|i guess)\W+)*(?:(?:all|it'?s|that'?s|very|pretty"
    r"|quite|is) )*"
    r"(?:fine|good|great|nice|alright|perfect|cool|come on|moving on|(?:let'?s )?(?:move|go) on|save (?:it )?(?:and|&) (?:exit|quit"
    r"|close|leave)"
    r"|(?:i'?m |i am |we'?re )?(?:so |all |really )?(?:done|out|lost|stuck|tired|bored)(?: (?:here|now|with (?:this|it|that|you)|of"
    r" (?:this|it)))*"
    r"|(?:it |that )?depends (?:on )?(?:who|what|how|when|where) (?:you|one) (?:ask|look|mean|see|count)s?(?: at it| it| that)?"
    r"|(?:it|this|that|none of (?:it|this|that)) (?:makes|made) no sense)(?: (?:then|for me|by me|already|really|lol|man|dude|please"
    r"|to me))*\W*$",
    re.I,
)


def is_hollow(text: str) -> bool:
    """Whether a message speaks of being asked and of nothing else ("enough questions", "still don't get it"), or is mere markup."""
    if _MARKUP.search(text) and len(re.findall(r"[A-Za-z]+", _MARKUP.sub(" ", text))) <= _MARKED_WORDS:
        return True
    words = re.findall(r"[a-z]+|\d", spelt_out(text).lower().replace("'", " "))
    if not words or len(words) > _HOLLOW_WORDS or any(word.isdigit() for word in words):
        return False
    if _NOT_GOT.match(spelt_out(text)) or _SAYS_NOTHING.match(spelt_out(text)):
        return True
    own = bool(_OWN.search(spelt_out(text).lower()))
    about = _OF_THE_ASKING if own else _OF_THE_ASKING | _UNLESS_OWN
    known = _OF_THE_ASKING | (frozenset() if own else _UNLESS_OWN) | _AND
    return any(word in about for word in words) and all(word in known or word in STOP_WORDS for word in words)


def picks_none(question: Question, text: str) -> bool:
    """Whether a message to a question with options says that none fits, leaves the choice to the coach or takes some without a name."""
    if question.kind != "follow_up" or not question.options:
        return False
    return fits_no_option(text) or puts_off(text) or question.multiple and names_some(text)


def weighed(understanding: Understanding, interview: Interview, heard: Understood) -> Understood:
    """``heard`` with its reading as it counts for the open question: an option that it picks in other words, or nothing where it
    carries nothing."""
    question = interview.question if interview.is_open else None
    if heard.act != "answer" or question is None or interview.state.pending or question.kind in {"preference", "confirm"}:
        return heard
    reading = heard.reading
    if is_option(interview, reading.text):
        return heard
    if is_hollow(reading.text) or question.kind == "core" and neither_no(reading.text) or picks_none(question, reading.text):
        return replace(heard, reading=replace(reading, evidence=(), signals=(), facts=()))
    if question.kind != "follow_up" or not question.options:
        return heard
    labels = picked(question, reading.text)
    if labels and not leaves_as_it_was(interview, reading.text):
        chosen = understanding.reader.read(", ".join(labels), interview.state.open, interview.told)
        return replace(heard, reading=replace(chosen, question_tail=reading.question_tail))
    if is_gibberish(reading.text):
        # The name of a shop may look like keys hit at random.
        named = dict(understanding.acts.decide(reading.text, interview.place).ranking).get("answer", 0.0) >= _NAMED
        read = understanding.reader.read(reading.text, interview.state.open, interview.told) if named else Reading(reading.text)
        return replace(heard, reading=read)
    likely = dict(heard.ranking).get("answer", 0.0)
    if not _carries(question, reading, likely, interview.state.misses):
        return replace(heard, reading=replace(reading, evidence=(), signals=()))
    if not (reading.evidence or reading.signals or reading.facts):
        # It counts, though nothing more was read in it.
        return replace(heard, reading=replace(reading, signals=tuple(reply_signals(interview.role_model, question.id))))
    return heard


def is_option(interview: Interview, text: str) -> bool:
    """Whether ``text`` is the label of options of the open question, or the yes or no that stands for one."""
    question = interview.question
    if question is None or question.kind != "follow_up" or question.competency not in interview.role_model.competency_ids:
        return False
    replies = interpret_short_reply(interview.role_model, question.competency, text, question.id)
    return any(reply.rule == "option" for reply in replies)


def _has_words(text: str) -> bool:
    """Whether anything in ``text`` is a word or a number; "blurp" is neither, though it fits into any frame."""
    words = re.findall(r"[A-Za-z']+|\d+", text)
    return any(word.isdigit() or len(word) <= _ABBREVIATION or is_english(word) for word in words)


def _carries(question: Question, reading: Reading, likely: float, misses: int) -> bool:
    """Whether ``reading``, ``likely`` an answer, holds something for ``question``: a number, plain evidence, or words that sound
    like a reply to it."""
    text = reading.text
    if reading.facts or any(ch.isdigit() for ch in text) or is_no(text) or is_yes(text):
        return True
    pieces = [piece for piece in reading.evidence if piece.rule != "faint"]
    # What was told before lends its weight to any word behind it.
    loose = {"frame", "sequel"} if len(text.split()) <= _SEQUEL_WORDS else {"frame"}
    if any(piece.rule not in loose and piece.weight >= _PLAIN for piece in pieces):
        return True
    framed = _has_words(text) and any(p.rule == "frame" and p.weight >= _FRAMED and p.competency == question.competency for p in pieces)
    least = _LIKELY_AGAIN if misses and len(text.split()) <= _FEW_WORDS and not framed else _LIKELY
    return likely >= least or framed and likely >= _MAYBE
