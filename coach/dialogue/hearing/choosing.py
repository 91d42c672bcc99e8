"""An option picked by its place: "the second one" stands for the label of the second option that is shown."""

from __future__ import annotations

import re

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.cues.cue import spelt_out
from coach.dialogue.cues.plain_cues import is_asking, is_no, is_yes
from coach.dialogue.hearing.option_picks import picked
from coach.dialogue.outcome import taste
from coach.evidence.replies import interpret_short_reply
from coach.interview.interview import Interview
from coach.interview.questions import Question, asked_kinds
from coach.language.quantities import find_quantities

_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
_PICK = re.compile(
    r"^\W*((ok(ay)?|i'?d say|i would say|i think|probably|rather|definitely|maybe|option|number|answer|the|more)\W+)*"
    r"(?P<place>first|second|third|fourth|fifth|sixth|last|former|latter|1st|2nd|3rd|4th|5th|6th)"
    r"( (one|option|answer|choice|tuesday))?( (please|for me|i think|i guess))?\W*$",
    re.I,
)
# What leads to another choice than the one just made.
_RATHER = re.compile(
    r"^\W*((oh|no|nope|wait|hm+|sorry|well)\W+)*(actually|sorry|wait|i mean(t)?|rather|correction|make that|more like)\b\W*", re.I
)
_RATHER_BEHIND, _FEW_WORDS = re.compile(r"\W+(rather|actually|sorry|i mean(t)?)\W*$", re.I), 5
_ALL = re.compile(
    r"^\W*((ok(ay)?|well|yes|yeah|i'?d say|i think|probably|basically|pretty much|actually|it was|that was)\W+)*((almost )?all( of)?"
    r"( (them|those|these|that|this|it|the above|above|four|the lot))?|each of (them|those|these)|every (single )?one( of (them|those"
    r"|these))?|everything|the (whole )?lot|all of the above)( (were|was|are|is) (mine|me|my call))?( really| i (think|guess)| mine)?\W*$",
    re.I,
)
_SOME_DO = re.compile(
    r"^\W*((yes|yeah|yep|well|ok(ay)?|about|only|just)\W+)*(\d+|one|two|three|four|five|six|seven|eight|some|several|most|half|both|all"
    r"|a (few|couple))( of (them|those|these|my (people|team|lot)))?( already| also)? (do|does|lead( (others|people|a team|teams))?)"
    r"( (already|so|yes))*\W*$|^\W*((yes|yeah|yep)\W+)+(\d+|one|two|three|four|five|six|some|several|most|half|both|all|a (few|couple))"
    r"( of (them|those|these))\W*$",
    re.I,
)
# "Yeah, three of them: ops, marketing and cs", "two, the content lead and the ads lead": whoever is named behind it leads.
_LEAD_NOUN = r"(?:heads?|leads?|leaders?|managers?|supervisors?|deput(?:y|ies)|team[ -]?leads?)"
_COUNTED = r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|several|some|both|a (?:few|couple))"
_THESE_DO = re.compile(
    rf"^\W*(?:(?:yes|yeah|yep|yup)\W+{_COUNTED}(?: of (?:them|those|these))?(?: (?:do|does|yes))?\s*[,:(–-]\s*"
    rf"|{_COUNTED} of (?:them|those|these) (?:do|does|yes)\s*[,:(–-]\s*|{_COUNTED}\s*[,:(–-]\s*(?=[^.;!?]*\b{_LEAD_NOUN}\b))"
    r"(?P<who>[^.;!?]+)\W*$",
    re.I,
)
_NO_NAMES = re.compile(
    r"\b(i|we|he|she|they|it|who|that|but|only|not|no|never|soon|will|would|used|was|were|is|are|had|has|have|left|leave|started|joined"
    r"|work(s|ed)?|help(s|ed)?|junior|interns?|working|years?|months?|weeks?|percent|\w+n't)\b|\d",
    re.I,
)
_WHO_WORDS = 12
# Words that tie the words of an option, and those that may stand around it.
_TIES = frozenset("and or the a an".split())
_AROUND = (STOP_WORDS - {"not", "no", "never", "none", "nobody", "neither", "nor"}) | frozenset(
    "compared compare guess think basically simply mostly looked numbers figures well yeah yes probably suppose say".split()
)
_PLACE_AND_MORE = re.compile(
    r"^\W*(?:(?:ok(?:ay)?|i'?d say|i think|probably|rather|definitely|maybe|well|hm+)\W+)*the (?P<place>first|second|third|fourth"
    r"|fifth|sixth|last)"
    r"(?: (?:one|option|answer))?(?: (?:i guess|i think|please|probably))?(?=\s*(?:[,;(–]|\s-\s|\bbut\b|\bthough\b))",
    re.I,
)
# What may stand beside an option of one word: "me, just me", "me alone obviously", but not "me and her".
_STRESSING = frozenset(
    "just only alone myself obviously it its it's was is that that's i'm i all by really simply purely solely entirely of course yes"
    " well clearly definitely own on my ok okay honestly always basically mainly mostly".split()
)
_BARE = re.compile(r"^\W*(option |number |answer )?(?P<place>[1-6]|[a-f])\W*$", re.I)


# "B obviously, hmm wait no, a": the letter said last counts.
_UP_TO_LAST = re.compile(
    r"^\W*(?:option )?[a-f1-6]\b[^\d?]{1,40}\b(?:no|wait|actually|sorry|rather|mean)\W+(?=(?:option )?[a-f1-6]\W*$)", re.I
)


def chosen(question: Question | None, text: str) -> str:
    """The label of the option that ``text`` picks by its place, else ``text`` as it is.

    A bare number or letter counts only where no number can be the answer.
    """
    if question is None or not question.options:
        return text
    text = _UP_TO_LAST.sub("", text) if question.kind == "preference" else text
    if question.kind == "preference" and (liked := taste.picked(question, text)):
        return liked
    labels = [option.label for option in question.options]
    if picks := picked(question, text) if question.kind == "follow_up" else ():
        return ", ".join(picks)
    if question.kind == "follow_up" and (led := _PLACE_AND_MORE.match(text)):
        # "The third, but only ads"
        place = _index(led["place"].lower(), len(labels))
        return f"{labels[place]}{text[led.end() :]}" if place < len(labels) else text
    named = [label for label in labels if _is_named(label, text)]
    if len(named) == 1:
        return named[0]
    if meant := _meant(question, text):
        return meant
    found = _PICK.match(text)
    if found:
        place = _index(found["place"].lower(), len(labels))
    else:
        bare = _BARE.match(text) if question.kind == "preference" else None
        place = _bare_index(bare["place"].lower()) if bare else -1
    return labels[place] if 0 <= place < len(labels) else text


def _meant(question: Question, text: str) -> str:
    """The labels that "all of them" stands for where several fit, or the yes that "two of them do" is; else ""."""
    if question.multiple and _ALL.match(text):
        return ", ".join(option.label for option in question.options if option.label != "None")
    yes = next((option.label for option in question.options if option.label.lower().startswith("yes")), "")
    named = _THESE_DO.match(text)
    these_do = named is not None and len(named["who"].split()) <= _WHO_WORDS and not _NO_NAMES.search(named["who"])
    return yes if these_do or _SOME_DO.match(text) else ""


def _is_named(label: str, text: str) -> bool:
    """Whether ``text`` holds all words of ``label`` and nothing else that tells anything; beside a single word only what stresses
    it."""
    words, meant = (set(re.findall(r"[a-z0-9']+", spelt_out(t).lower())) - _TIES for t in (text, label))
    return meant <= words and words - meant <= (_AROUND if len(meant) > 1 else _STRESSING) and not is_asking(text)


def other_option(interview: Interview, text: str) -> tuple[int, str] | None:
    """Where ``text`` ("actually me with leadership") puts another option in the place of the one picked last: the index of that
    answer and the words of the option; else None."""
    found, behind = _RATHER.match(text), _RATHER_BEHIND.search(text)
    answers = interview.state.answers
    if not (found or behind) or not answers or "." not in answers[-1].question:
        return None
    index, words = len(answers) - 1, text[found.end() :].strip(" .!") if found else text[: behind.start()].strip(" .!,") if behind else ""
    if is_yes(words) or is_no(words):
        # A bare yes or no belongs to the question that is open.
        return None

    def options(question: str) -> list[str]:
        competency = question.split(".")[0]
        if competency not in interview.role_model.competency_ids:
            return []
        return [
            reply.sentence for reply in interpret_short_reply(interview.role_model, competency, words, question) if reply.rule == "option"
        ]

    if _counts_for(interview, answers[index].question, words) and not _counts_for(interview, interview.state.open, words):
        return index, words
    meant = options(answers[index].question)
    if not meant or interview.is_open and options(interview.state.open):
        return None
    return index, words


def _counts_for(interview: Interview, question_id: str, words: str) -> bool:
    """Whether a few words hold the kind of number that the follow-up ``question_id`` asks for, and no other."""
    kinds = {"horizon" if q.kind == "tenure" else q.kind for q in find_quantities(words)}
    return len(words.split()) <= _FEW_WORDS and bool(kinds) and kinds <= asked_kinds(interview.role_model, question_id)


def _index(place: str, count: int) -> int:
    if place in {"last", "latter"}:
        return count - 1
    if place == "former":
        return 0
    return int(place[0]) - 1 if place[0].isdigit() else _PLACES.index(place)


def _bare_index(place: str) -> int:
    return int(place) - 1 if place.isdigit() else ord(place) - ord("a")
