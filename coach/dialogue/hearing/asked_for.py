"""Which FAQ entry a question asks for: found by meaning where no pattern is surer, in a whole message or beside something else."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.acts import ANSWERED_TOO
from coach.dialogue.cues.plain_cues import asks_whether_it_counts, asks_which_is_better, asks_why, is_asking, moves_on_alone
from coach.dialogue.cues.result_cues import requests_work
from coach.dialogue.hearing.nearest_entry import AGAINST, near, nearest
from coach.dialogue.hearing.several import questions_in
from coach.dialogue.hearing.understood import Understood
from coach.dialogue.moves.about_chat import is_about_chat
from coach.dialogue.moves.asides import NOT_KNOWN
from coach.dialogue.moves.faq import ENTRY, FAQ_ACTS, TAIL, faq_topic
from coach.dialogue.moves.plain_questions import of_the_job, plain_question
from coach.dialogue.moves.terms import explained_term, open_at
from coach.dialogue.outcome.what_if import supposition
from coach.evidence.types import Reading
from coach.evidence.understanding import Understanding
from coach.interview.interview import Interview
from coach.role_model.schema import FaqEntry

# How near an entry must be: to a question that is taken for one of its kind, to one taken for another kind, to a bare question
# taken for an answer, and against a firm decision or beside something else. Measured on questions in words of their own, a third
# of which no entry answers.
_SAME_KIND, _NO_REASON, _OTHER_KIND, _BARE = 0.38, 0.44, 0.48, 0.5
_FIRM, _CERTAIN, _MOST_WORDS, _WHOLE_QUESTION = 0.85, 0.9, 22, 5
# What may turn out to be a question that an entry answers; commands, corrections and what is told may not.
_MAY_ASK = frozenset("answer unsure why_ask oos privacy bot_challenge human progress chitchat next_steps result interview_tips".split())
# "Will you phone me later?" wishes for nothing, though it may be taken for that.
_COMMANDS = frozenset({"skip", "pause", "cancel", "back"})
_WILL_YOU = re.compile(r"^\W*(?:(?:and|so|but|oh|ok)\W+)*(?:are|r|will|do|does|did|is) (?:you|u|someone|somebody|anyone|anybody)\b", re.I)
# Who wants to know what to ask or how to answer wants the tips.
_WHAT_TO_SAY = re.compile(r"\b(i|to) (\w+ )?(ask(ing)?|say|answer|respond|reply|handle|prepare(?! for))\b", re.I)
_MAY_I = re.compile(r"^\W*(?:(?:and|so|but|please)\W+)*(?:can|could|may|i)\b", re.I)
# What is mostly asked about one's own answers.
_OF_ONESELF = frozenset({"result", "explain_result", "progress", "privacy", "next_steps"})
# What somebody did is told, whatever question stands around it.
_TELLS = re.compile(r"\b(i|we) (\w{3,}ed|led|ran|built|grew|cut|made|took)\b", re.I)
_OF_THE_JOBS = re.compile(r"\b(directors?|managers?|jobs?|roles?|they|adverts?)\b", re.I)
_OF_THE_COACH = re.compile(r"^\W*(do|are|can|have|were|would) (you|u)\b", re.I)
# What asks for a reason, a meaning or an example gets those, unless an entry fits it closely.
_REASON = re.compile(
    r"\b(why|what for|how come|reasons?|purpose|point|relevan\w+|means?|meaning|meant|understand|(an?|for|any|some) (example|instance))\b"
    r"|^\W*(what|whats|how|which|who)\b",
    re.I,
)
# What stands beside an answer and is only guessed at; an entry says better what it asks for.
_GUESSED = frozenset({"why_ask", "oos", "chitchat", NOT_KNOWN})
# What only judges what stands in front of it ("I was off for a year, is that bad?").
_LEANS = re.compile(
    r"^\W*(?:(?:and|so|but|or)\W+)*(?:(?:is|was|would|will|does|do|isn'?t) (?:that|this|it|they)(?: be)?(?: \w+)?"
    r" (?:ok(?:ay)?|fine|bad|good|a problem|an issue|a disadvantage|all ?right|allowed|wrong|matter|hurt(?: me)?|count against me|enough)"
    r"(?: (?:for (?:this|you)|here|then|too))?|(?:still )?ok(?:ay)?(?: to do this)?)\W*$",
    re.I,
)
# "Must have been twelve" tells.
_MUST = re.compile(r"^\W*(?:must (?=(?:i|it|everything|they|this|that|my|all|an?|the|directors?|managers?)\b)|may i\b)", re.I)
# "Can a manager become one, how long does it take": the way there is meant, not this chat.
_WAYS_UP = frozenset({"faq_path", "faq_become", "faq_become_manager"})
_HOW_LONG = re.compile(
    r"^\W*(?:and |so |but )*(?:how (?:long|fast|quick(?:ly)?|soon|hard|many years)|when)\b(?!.*\b(?:chat|interview|questions?|here|left"
    r"|you|u|test|this)\b)",
    re.I,
)
# "Do directors code? And managers?"
_THE_OTHER = re.compile(
    r"^\W*(?:and |or |so )*(?:do|does|are|is|what about|how about)? ?(?:an? |the )?"
    r"(?:directors?|managers?|other one)(?: (?:do|too|as well|then))*\W*$",
    re.I,
)
_TERM = re.compile(
    r"^\W*(?:(?:and|so|but|ok)\W+)*what(?:'?s| is| are| does)? (?:an? |the )?(?P<term>[\w&-]+)(?: mean| stand for)?\W*$", re.I
)
_IT_BEHIND = re.compile(r"\b(own |have |about |for |with |get |need |use |do |see )(?:an? )?(?:it|that|this|one|them)\b", re.I)
_AND_BEHIND = re.compile(r"[\s,;]+(?:and|but|or|also|plus)\W*$", re.I)
# "Who sees this? My boss would mind": the question, and why it is asked.
_WITH_REASON = re.compile(
    r"^(?P<asked>\W*(?:(?:and|so|but|btw|by the way)\W+)*who\b[^?]{5,50}\?)\s+(?:because |cause |cos |bc |as )?"
    r"(?:my|our|i|i'?m|we|it|they|the|don'?t)\b[^?]+$",
    re.I,
)
_ENDS = " .,;:!?-–"
_CLAUSE = re.compile(r"[.,;:!?]+\s+|\s+(?:and|but)\s+", re.I)
_ASIDE = re.compile(r"^[^,;.?!]{3,60}[,;.]\s+(and |so |but )?(?P<asked>[^,;.!]+)$")
_HELLO = re.compile(
    r"^\W*(?:(?:hi|hiya|hello|hey|hallo|good (?:morning|afternoon|evening|day)|there|all|quick (?:one|question)|one question|so|ok)\b\W*)+",
    re.I,
)
_OWN = re.compile(r"\b(i|i'm|im|my|me|mine|we|our|us)\b", re.I)


def with_entry(understanding: Understanding, interview: Interview, text: str, found: Understood) -> Understood:
    """``found`` with the FAQ entries that its question, and those beside it, ask for."""
    if found.tail_act:
        found = replace(found, tail_act=_with_tails(understanding, interview, text, found))
    if found.act == "greet" and not found.tail_act and not interview.state.started:
        return _greeted(understanding, text, found)
    if found.act == "privacy" and not found.tail_act and (behind := _WITH_REASON.match(text)):
        # What is told behind the question only says why it is asked.
        text, found = behind["asked"], replace(found, reading=Reading(behind["asked"]))
    if found.other.startswith(ENTRY):
        return found
    no_wish = found.act in _COMMANDS and found.confidence < _FIRM and _WILL_YOU.search(text)
    no_reasons = found.act == "explain_result" and not interview.state.finished
    if found.act not in _MAY_ASK | FAQ_ACTS and not (no_wish or no_reasons):
        return found
    question = _head(text, found)
    if not _is_open_to_it(interview, question, found):
        return found
    entries = _entries(understanding, interview, question, found)
    if entries:
        first, *others = entries
        tail = " ".join(f"{other.kind}{TAIL}{other.act}" for other in others[:1]) or found.tail_act
        asked = text if others else found.reading.question_tail if found.tail_act else ""
        of_all = found.reading.text if found.tail_act else text
        # Which of the jobs' acts it is the model knows best; the entry only says what answers it.
        act = found.act if {found.act, first.kind} <= FAQ_ACTS else first.kind
        return replace(found, act=act, other=f"{ENTRY}{first.act}", tail_act=tail, reading=Reading(of_all, question_tail=asked))
    general = found.act in FAQ_ACTS and len(question.split()) >= _WHOLE_QUESTION and is_asking(question)
    return replace(found, other=ENTRY) if general and faq_topic(found.act, question) == found.act else found


def _greeted(understanding: Understanding, text: str, found: Understood) -> Understood:
    """A hello with the entry about this chat behind it that the question beside it asks for."""
    words = _HELLO.sub("", text)
    entry = near(understanding, words, _OTHER_KIND) if "?" in text or is_asking(words) else None
    if entry is None or not _about_chat(entry) or entry.kind not in ANSWERED_TOO:
        return found
    return replace(found, reading=replace(found.reading, question_tail=words), tail_act=f"{entry.kind}{TAIL}{entry.act}")


def _entries(understanding: Understanding, interview: Interview, question: str, found: Understood) -> list[FaqEntry]:
    """The entries that ``question`` asks for: of each of several questions in it, where all of them ask for one, else of the whole."""
    parts = [part for part in questions_in(question) if is_asking(part)]
    each = [_fitting(understanding, interview, part, found) for part in parts] if len(parts) > 1 else []
    several = list({entry.act: entry for entry in each if entry}.values())
    if several and all(each):
        return several
    whole = _fitting(understanding, interview, question, found)
    return [whole] if whole else several[:1]


def _fitting(understanding: Understanding, interview: Interview, question: str, found: Understood) -> FaqEntry | None:
    """The entry near enough to ``question`` in a message taken for ``found``."""
    entry, nearness = nearest(understanding, question)
    if entry and not _about_chat(entry) and asks_whether_it_counts(question) and not _OF_THE_JOBS.search(question):
        return None
    if entry is None or nearness < max(_SAME_KIND, _bar(question, found, entry)):
        return None
    return of_the_job(interview, question, entry, found.act)


def _about_chat(entry: FaqEntry) -> bool:
    """Whether ``entry`` is about this chat and not about the jobs or about what counts."""
    return entry.act.startswith("chat_")


def _with_tails(understanding: Understanding, interview: Interview, text: str, found: Understood) -> str:
    """The acts behind ``found``, each with the entry that its question asks for: its own line of them, where there is one for each."""
    acts, lines = found.tail_act.split(), found.reading.question_tail.split("\n")
    if len(acts) == len(lines) and any(lines):
        return " ".join(_with_tail(understanding, interview, text, line, act) for line, act in zip(lines, acts))
    return _with_tail(understanding, interview, text, found.reading.question_tail.replace("\n", " ") or text, found.tail_act)


def _with_tail(understanding: Understanding, interview: Interview, text: str, asked: str, acts: str) -> str:
    """``acts`` of the questions in ``asked``, each with the entry that it asks for; a question may lean on what the whole ``text``
    tells in front of it."""
    if leaning := _leant_on(understanding, text, asked) or _carried_on(understanding, interview, text, asked):
        return f"{leaning.kind}{TAIL}{leaning.act}"
    entries: dict[str, str] = {}
    for question in questions_in(asked):
        if _said_otherwise(interview, question):
            return acts
        entry = near(understanding, question, _SAME_KIND) or near(understanding, text, _BARE)
        if entry and entry.kind == "why_ask" and _about_chat(entry):
            # "Why do you ask?" behind an answer wants the reason.
            entry = near(understanding, question, AGAINST if _REASON.search(question) else _NO_REASON)
        if entry:
            entry = of_the_job(interview, question, entry)
            entries.setdefault(entry.kind, entry.act)
    firm = near(understanding, asked, AGAINST) if acts in _GUESSED and not asks_why(asked) else None
    if firm and (firm.kind in FAQ_ACTS or acts != "why_ask" and firm.kind in ANSWERED_TOO):
        firm = of_the_job(interview, asked, firm)
        return f"{firm.kind}{TAIL}{firm.act}"
    if acts in _GUESSED and not _REASON.search(asked) and (entry := near(understanding, asked, _OTHER_KIND)):
        entry = of_the_job(interview, asked, entry)
        return f"{entry.kind}{TAIL}{entry.act}" if entry.kind in ANSWERED_TOO else acts
    of_jobs = next((act for kind, act in entries.items() if kind in FAQ_ACTS), "")
    given = {act: entries.get(act) or (of_jobs if act in FAQ_ACTS else "") for act in acts.split()}
    return " ".join(f"{act}{TAIL}{entry}" if entry or act in FAQ_ACTS else act for act, entry in given.items())


def _leant_on(understanding: Understanding, text: str, asked: str) -> FaqEntry | None:
    """The entry about this chat that "is that a problem?" behind what is told asks for: with all of ``text``, or its last words."""
    *before, judgement = _CLAUSE.split(asked)
    if not _LEANS.match(judgement):
        return None
    last = before or _CLAUSE.split(text.rstrip(_ENDS).removesuffix(asked.rstrip(_ENDS)).rstrip(_ENDS))
    entries = (near(understanding, words, _BARE) for words in (f"{last[-1]}, {judgement}", text))
    return next((entry for entry in entries if entry and _about_chat(entry) and entry.kind in ANSWERED_TOO), None)


def _carried_on(understanding: Understanding, interview: Interview, text: str, asked: str) -> FaqEntry | None:
    """The entry that ``asked`` wants where it only goes on with the question in front of it: how long the way takes, the same of the
    other job, or what a word just asked about has to do with one of the jobs."""
    ahead = text.rstrip(_ENDS).removesuffix(asked.rstrip(_ENDS)).rstrip(_ENDS)
    ahead = _AND_BEHIND.sub("", ahead)
    term = _TERM.match(ahead)
    if term and _OF_THE_JOBS.search(asked) and (named := _IT_BEHIND.sub(rf"\g<1>{term['term']}", asked)) != asked:
        entry = near(understanding, named, _SAME_KIND)
        return of_the_job(interview, named, entry) if entry and entry.kind in FAQ_ACTS else None
    if not (_HOW_LONG.match(asked) or _THE_OTHER.match(asked)):
        return None
    before = near(understanding, ahead, _BARE)
    if before is None or before.kind not in FAQ_ACTS:
        return None
    if _THE_OTHER.match(asked):
        return of_the_job(interview, asked, before)
    if before.act not in _WAYS_UP:
        return None
    # The way up says itself how long it takes.
    return before if before.act == "faq_path" else interview.role_model.faq_entry("faq_years")


def _head(text: str, found: Understood) -> str:
    """The question of ``text`` that its act stands for."""
    if not found.tail_act:
        return text
    whole = min(found.reading.text, text.strip(), key=len)
    return whole.removesuffix(found.reading.question_tail).strip() or text


def _is_open_to_it(interview: Interview, question: str, found: Understood) -> bool:
    """Whether an entry may answer ``question``, as nothing surer does."""
    if len(question.split()) > _MOST_WORDS or _TELLS.search(question) or found.tail_act and found.act == "answer":
        return False
    if found.act != "next_steps" and supposition(question, interview.is_open):
        return False
    if found.act == "interview_tips" and _WHAT_TO_SAY.search(question):
        return False
    if found.act == "answer" and "?" in question.rstrip(" ?!."):
        # "Who hires? Me, always" asks nobody.
        return False
    asks = is_asking(question) or bool(_MUST.match(question)) or bool(_acts(found) & FAQ_ACTS) or _asks_beside(question, found)
    given_away = found.confidence == 1.0 and found.act not in {*FAQ_ACTS, "privacy"} and not asks_whether_it_counts(question)
    return asks and not given_away and not _said_otherwise(interview, question)


def _asks_beside(question: str, found: Understood) -> bool:
    """Whether a message that tells nothing asks in its second half ("I'm more of a creative type, which one is for me")."""
    aside = _ASIDE.match(question)
    return bool(aside and is_asking(aside["asked"])) and not (found.reading.facts or found.reading.evidence)


def _said_otherwise(interview: Interview, question: str) -> bool:
    """Whether a pattern already knows what answers ``question``."""
    return bool(
        plain_question(interview, question)
        or explained_term(interview.role_model, question, open_at(interview))
        or is_about_chat(interview, question)
        or asks_which_is_better(question)
        or moves_on_alone(question)
    )


def _acts(found: Understood) -> set[str]:
    return {found.act, *found.other.split()} if found.act == "unsure" else {found.act}


def _bar(question: str, found: Understood, entry: FaqEntry) -> float:
    """How near ``entry`` must be to a ``question`` in a message taken for ``found``."""
    kind = entry.kind
    if kind == "privacy" == found.act or kind in FAQ_ACTS and _acts(found) - {"unsure"} <= FAQ_ACTS:
        return _SAME_KIND
    if {kind, found.act} == {"privacy", "bot_challenge"}:
        return _BARE
    wishes = found.act == "human" and _MAY_I.search(question) or found.act == "oos" and requests_work(question)
    if kind == "why_ask" and found.act == "privacy" or kind not in FAQ_ACTS and kind != found.act and wishes:
        return _CERTAIN
    if found.act in _COMMANDS:
        return _BARE if kind not in FAQ_ACTS else _CERTAIN
    if found.act == "answer":
        return _BARE if not _OWN.search(question) or _asks_beside(question, found) else AGAINST
    if asks_whether_it_counts(question):
        return _SAME_KIND if _OF_THE_JOBS.search(question) else _BARE
    if found.act == "why_ask" and _about_chat(entry) and not _REASON.search(question):
        return _NO_REASON
    if found.act in _OF_ONESELF and kind != found.act:
        return AGAINST
    if kind in FAQ_ACTS and _OF_THE_COACH.search(question) and not _OF_THE_JOBS.search(question):
        return AGAINST
    return AGAINST if found.confidence >= _FIRM else _OTHER_KIND
