"""Several things in one message: an answer with questions behind it, or one question beside another."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coach.dialogue.acts import ANSWERED_TOO
from coach.dialogue.changing.recounting import compares
from coach.dialogue.changing.remarks import without_sigh
from coach.dialogue.cues.plain_cues import asks_whether_it_counts, is_asking, is_shrug, is_yes
from coach.dialogue.cues.small_cues import asks_cost
from coach.dialogue.hearing.nearest_entry import kind_asked
from coach.dialogue.hearing.parting import is_said_so
from coach.dialogue.outcome.about_result import asked_about
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding

# An answer in front of a question has at least this many words; shorter messages are decided as a whole.
HEAD_WORDS = 5
_SURE, _UNSURE = 0.6, 0.5
_QUESTION_WORDS, _MOST_QUESTIONS = 3, 3
# "Good question. What counts?" answers nothing.
_SMALL_TALK = re.compile(r"^\W*(ok(ay)?|sure|good|fair|fine|nice|great|interesting|hm+|well|thanks?)\b(\W+\w+){0,2}\W*$", re.I)
# A remark at the end of an answer needs no reply; only a plain question that is out of scope is told so.
_REMARKS = frozenset({"chitchat", "insult", "thanks", "greet", "goodbye", "affirm", "deny"})
# Few people put a question mark between two questions.
_BETWEEN = re.compile(
    r"[?.!]+\s*(?:(?:and|also|plus|but|oh)\b,?\s*)*"
    r"|,?\s+(?:and|plus|but|also|or)\s+(?:also\s+|then\s+)?(?=(?:who|what|how|why|when|where|which|whose|is|are|am|can|could|do|does|did"
    r"|will|would|should)\b)",
    re.I,
)
# Where a question begins behind what is told, in the same sentence.
_BTW = r"\s*[,.;–-]?\s*(?:(?:and|oh|but)\W+)*(?:btw|by the way|quick question|one question)\b\W*"
_ASKS_AFTER = re.compile(
    r"(?:\s*(?:[,;:]|\s[-–—])\s*(?:(?:and|but|so|also|oh|btw|by the way)\b,?\s*)*|\s+(?:and|but)\s+(?:also\s+|then\s+|so\s+)?)"
    r"(?=(?:what|whats|what's|how|why|does|do you|do they|do directors|do managers|is (?:it|that|this|there|a|an|the)"
    r"|are (?:you|they|there|these|those)"
    r"|can you|could you|would (?:that|it|you|this)|should i|will (?:you|that|it|this)|who (?:sees|reads|gets|will|can|else|are"
    r"|made)|which (?:of|one))\b)"
    rf"|{_BTW}(?=(?:is|are|am|do|does|did|can|could|will|would|should|what|whats|how|who|why|where|when|which)\b)",
    re.I,
)
# What is a question without its mark too.
_PLAINLY_ASKS = re.compile(
    r"what'?s\b|what (counts|speaks|weighs) (against|for) me\b|(what|why|how|who|when) (do|does|did|will|would|is|are|can) (you|it"
    r"|that|this|i)\b|does (that|this|it)\b|is (that|this"
    r"|it) (ok|enough|fine|good|a problem"
    r"|relevant|important|needed)|(do|can|could|will|would|are) you\b|(can|could) you\b|who (sees|reads|gets|will|can)\b|how (many|much"
    r"|long) (more|is left|are left)",
    re.I,
)
_CONNECTOR = re.compile(r"^\W*(?:(?:and|also|oh|but|so|plus|btw|by the way)\b\W*)+", re.I)
_TOLD_WORDS, _FEWEST_WORDS = 3, 1
_PART = re.compile(r"[.;!]+\s+|,\s*|\s+(?=(?:and|oh|also|but|plus)\b)", re.I)
# Words that take up what was told before the open question.
# "Wait, about my team" tells nothing: it says what is put right.
_LEADS_TO_IT = re.compile(
    r"^\W*((wait|sorry|oh|no|actually|and|hey|so|but|well|hm+)\W+)*(about(?! (?:an?|half|\d|one|two|three)\b)|on"
    r"|regarding|for|concerning|as for|with)\b"
    r"|^\W*((wait|sorry|oh|ah|oops|um+|no|and|hey|so|but|well|hm+)\b\W*)+$",
    re.I,
)
_SIZE = r"(?:the|my|our) (?:team|headcount|budget|target|revenue|plan|department) (?:is|was|are|were|size is)"
_OF_EARLIER = re.compile(
    r"\b(i said|i (told|wrote)( to)? you|\d\S*( \w+)? (that )?i (told|gave|mentioned)|going back|should have been"
    r"|i meant( to say)?|correction)\b"
    rf"|\b{_SIZE} (?:actually|really|only) \S*\d\S*(?: \w+)?\W*$|^\W*sorry,? {_SIZE} \S*\d\S*(?: \w+)?\W*$|\b\w+,? not (?!only|just"
    r"|really|yet)\w+\W*$|\d\S* not \d|\d[^.!?]* (actually|rather)\W*$|\bthe \d\S* (is|was|should be) (really |actually |more like )?\d"
    r"|^\W*(?:sorry|oops|wait|no),? (?:it (?:was|went)|that was|that went) (?:\w+ ){0,2}\d\S* ?(?:percent )?(?:to|->) \d",
    re.I,
)
# What was said before begins a correction of its own.
_SAID_INSIDE = re.compile(r"[,;.!]\s*(?:(?:oh|and|also|but|sorry|wait|no)\W+)*i (?:said|told you|wrote)\b", re.I)
# "Hiring. Sorry, 13 people": the number belongs to an earlier answer where this one measures nothing.
_ONLY_A_NUMBER = re.compile(r"^\W*(?:sorry|oops),? (?:it'?s |that'?s |make (?:it|that) )?\S*\d\S*(?: people| ppl)?\W*$", re.I)
_MEASURES = re.compile(
    r"\d|\b(?:years?|months?|weeks?|quarters?|days?|half|couple|few|dozen|percent|one|two|three|four|five|six|seven|eight|nine|ten)\b", re.I
)
# "The same month last year" is no number that could be put right.
_NO_MEASURE = re.compile(r"\b(?:same|last|previous) (?:year|month|week|quarter|weeks|months|period)s?\b", re.I)
# "Let's take a break, but first how many are left", "how long does it take? then I stop here".
_AND_A_QUESTION = re.compile(
    r"[?.!;,]+\s*(?:(?:and|but|so|then|also|oh|btw|though|just|first|before that|one (?:more )?(?:thing|question)|quick question)\b\W*)*"
    r"|\s+(?:and|but|then)\s+(?:(?:first|before that|also|then|just)\b\W*)*",
    re.I,
)
_COMMAND_WORDS = 1, 9
_BEHIND_SKIP = re.compile(r"(?:[.;,!]|\bbut\b)\s*(?:but |and )?(?P<told>(?:i|we|my|our)\b.+)$", re.I | re.S)
_OWN = re.compile(r"\b(i|we|my|our)\b", re.I)
_LAST_SENTENCE = re.compile(r"^.*[.!\n]\s*", re.S)
_DOES_IT_MATTER = re.compile(
    r"\s*[,;.–-]\s*((and|so|but|or)\W+)*(does|would|will|do|did|is) (that|this|it|they|those|my (levels?|scores?|results?"
    r"|data|team))( even| really| then)?"
    r" (matter|(count|help)( (for|me|with) (something|anything|more|it|the \w+|my \w+))?|go up|rise|(change|move|shift"
    r"|alter|affect|raise|lift|improve|push|add|bring)( (anything|something|it|the \w+|my \w+|me|much"
    r"|any of it|up))*|make (me|it|that|any|a) (difference|more|higher|change|better|director|a director)|hurt( me)?"
    r"|relevant|any good)\W*$",
    re.I,
)


def tails(understanding: Understanding, text: str, tail: str, state: str) -> tuple[str, str]:
    """The acts of the questions at the end of the answer ``text``, at most two and each once, with spaces between, and the
    words of these questions; empty where they ask for no reply. ``tail`` is what stands there with a question mark."""
    asked = tail or _unmarked(text)
    acts = tail_acts(understanding, asked, state)
    if acts and not tail and not are_answered(acts):
        return "", ""
    return acts, asked


def are_answered(acts: str) -> bool:
    """Whether there are ``acts``, with spaces between, and each is answered beside something else."""
    return bool(acts) and all(act in ANSWERED_TOO for act in acts.split())


def tail_acts(understanding: Understanding, asked: str, state: str) -> str:
    """The acts of the questions in ``asked``, at most two and each once, with spaces between."""
    acts = [_tail(understanding, question, state) for question in questions_in(asked)]
    return " ".join(list(dict.fromkeys(act for act in acts if act))[:2])


def split_question(text: str) -> tuple[str, str]:
    """What is told and what is asked where one sentence does both ("I lead four, does that count?"); empty where it does not."""
    marked = text.rstrip().endswith("?")
    for cut in _ASKS_AFTER.finditer(text):
        if not (marked or re.fullmatch(_BTW, cut[0], re.I) or _PLAINLY_ASKS.match(text[cut.end() :])):
            continue
        head, asked = text[: cut.start()].strip(), text[cut.end() :].strip()
        if len(head.split()) >= _TOLD_WORDS and len(asked.split()) >= _QUESTION_WORDS and not is_asking(_LAST_SENTENCE.sub("", head)):
            return head, asked
    return _sentence_and_question(text)


def _sentence_and_question(text: str) -> tuple[str, str]:
    """Like ``split_question`` where the question is a sentence of its own without its mark, and asks about nothing of one's own."""
    asked = _unmarked(text)
    head = text.strip().removesuffix(asked).strip()
    if not asked or _OWN.search(asked) or len(head.split()) < _TOLD_WORDS or is_asking(_LAST_SENTENCE.sub("", head)):
        return "", ""
    return head, asked


def without_does_it_matter(text: str) -> str:
    """``text`` without the question behind it whether that matters."""
    told = _DOES_IT_MATTER.sub("", text)
    return told if len(told.split()) >= _TOLD_WORDS and told != text else text


def with_correction(text: str) -> Iterator[tuple[str, str]]:
    """The ways to part ``text`` into an answer and words that may put something earlier right, as (answer, correction): first where
    a sentence ends."""
    for cut in sorted(_PART.finditer(text), key=lambda cut: cut[0].lstrip()[:1] not in set(".;!")):
        first, second = text[: cut.start()].strip(), _CONNECTOR.sub("", text[cut.end() :]).strip()
        for told, right in ((first, without_sigh(second)), (second, without_sigh(first))):
            earlier = _OF_EARLIER.search(right) or compares(right) or _ONLY_A_NUMBER.match(right) and not _MEASURES.search(told)
            if len(told.split()) >= _FEWEST_WORDS and earlier and not (_LEADS_TO_IT.match(told) or _SAID_INSIDE.search(right)):
                yield told, right


def is_correction_apart(text: str) -> bool:
    """Whether a correction of what was told before stands in a sentence of its own, behind one without a number that it could mean."""
    return any(not _MEASURES.search(_NO_MEASURE.sub("", told)) and text.strip().startswith(told) for told, _ in with_correction(text))


def with_command(text: str) -> Iterator[tuple[str, str]]:
    """The ways to part ``text`` into a wish in few words and a question, as (wish, question)."""
    for cut in _AND_A_QUESTION.finditer(text):
        first, second = text[: cut.start()].strip(), text[cut.end() :].strip(" ,")
        for wish, asked in ((first, second), (second, first)):
            if _COMMAND_WORDS[0] <= len(wish.split()) <= _COMMAND_WORDS[1] and len(asked.split()) >= _QUESTION_WORDS and is_asking(asked):
                yield wish, asked


def is_asking_at_end(text: str) -> bool:
    """Whether ``text``, or the last part of it, begins like a question."""
    return any(is_asking(part.strip()) for part in (text, re.split(r"[,.;!]", text)[-1]))


def told_beside_skip(text: str) -> str:
    """What is told of oneself behind the wish to leave something out ("pass on this one, but I own 2m of ads"), or ""."""
    rest = _BEHIND_SKIP.search(text)
    return rest["told"] if rest and len(rest["told"].split()) >= HEAD_WORDS - 1 else ""


def question_after_answer(understanding: Understanding, reading: Reading, state: str, least: int = HEAD_WORDS) -> tuple[str, str]:
    """Acts and words of the questions at the end of a message if what stands in front of them is an answer of ``least`` words,
    else empty."""
    text, tail = reading.text.strip(), reading.question_tail.strip()
    head = text.removesuffix(tail).strip()
    if not tail or head == text or len(head.split()) < least or is_shrug(head) or is_yes(head) or _SMALL_TALK.match(head):
        return "", ""
    return tails(understanding, text, tail, state) if understanding.acts.decide(head, state).act == "answer" else ("", "")


def is_small_talk(text: str) -> bool:
    """Whether what stands in front of a question answers nothing ("good question")."""
    return bool(_SMALL_TALK.match(text))


def questions_beside(understanding: Understanding, text: str, act: str, state: str) -> tuple[str, str, str]:
    """Act of the first of several questions in one message, acts of the others with spaces between, and the words of these;
    ``act`` alone where they are not different ones."""
    parts = questions_in(text)
    questions = [part for part in parts if len(part.split()) >= _QUESTION_WORDS and is_asking(part)]
    told = any(len(part.split()) >= HEAD_WORDS and part not in questions for part in parts)
    if len(questions) >= 2 and not told and (act in ANSWERED_TOO or act == "unsure"):
        asked = {_tail(understanding, question, state): question for question in questions[:_MOST_QUESTIONS]}
        first, *others = [question_act for question_act in asked if question_act in ANSWERED_TOO] or [""]
        if others:
            return first, " ".join(others), " ".join(asked[other] for other in others)
    return act, "", ""


def questions_in(text: str) -> list[str]:
    """The questions of a text in which nothing else stands, with or without question marks ("who reads this and how much
    is left")."""
    return [part.strip() for part in _BETWEEN.split(text) if part.strip()]


def _unmarked(text: str) -> str:
    """The last sentence where it begins like a question but has no question mark, else an empty string."""
    last = _LAST_SENTENCE.sub("", text.strip())
    if not all(is_asking(_CONNECTOR.sub("", part)) for part in last.split("?") if part.strip()):
        # "What did I change? I cut the meetings" goes on telling.
        return ""
    return last if last != text.strip() and len(last.split()) >= _QUESTION_WORDS and is_asking(_CONNECTOR.sub("", last)) else ""


def _tail(understanding: Understanding, question: str, state: str) -> str:
    """Act of one question, "" where it asks for no reply."""
    if is_said_so(question):
        return ""
    if asks_whether_it_counts(question):
        return "why_ask"
    if asks_cost(question) or asks_cost(f"{question}?"):
        return "oos"
    if state == "after_result" and asked_about(question):
        return "explain_result"
    if kind := kind_asked(understanding, question):
        return kind
    decision = understanding.acts.decide(f"{question}?", state)
    if decision.act == "answer" and is_asking(question) and not _OWN.search(question):
        decision = understanding.acts.decide(f"{question}?", "idle")
    unclear = decision.confidence < (_SURE if decision.act == "oos" else _UNSURE)
    needless = unclear or decision.act in _REMARKS or (decision.act == "oos" and len(question.split()) < HEAD_WORDS)
    return "" if needless or decision.act == "answer" else decision.act
