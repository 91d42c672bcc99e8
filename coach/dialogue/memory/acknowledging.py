"""Says back what was understood, in the person's own terms: their numbers, and one thing they did."""

from __future__ import annotations

import re
from dataclasses import replace

from coach.dialogue.memory.naming import without_name
from coach.dialogue.memory.retelling import in_quotes, leaves_out, limits_itself, may_be_held_up, own_deed
from coach.dialogue.memory.said_numbers import numbers, only_adds, people_once, stands_alone
from coach.dialogue.memory.telling import bare_words, denies, fitted, has_number, is_somebodys, leans_on_another, most_telling
from coach.dialogue.say import Say
from coach.evidence.replies import interpret_short_reply
from coach.evidence.types import Reading
from coach.interview.agenda import volunteered_evidence
from coach.interview.interview import Interview
from coach.interview.questions import SITUATIONAL, Question, asked_kinds
from coach.language.self_repair import resolve_self_repairs
from coach.role_model import RoleModel
from coach.wording import inside_sentence

# Of so many words said back one may be new beside a quote of the same.
_MOST_NEW = 4
_MAX_NUMBERS, _MAX_NUMBERS_WITH_DEED = 3, 2
_DEED_WORDS, _SHORT_WORDS = range(3, 21), 9
_DEED = re.compile(
    r"^(?:and |but |so |then |also |yes,? |yeah,? |well,? |honestly,? )*"
    r"(?:(?:(?:over|during|within|for|since)\b[^,]{2,40}?,? )|(?P<where>(?:in|after|before|at|as|when)\b[^,]{2,40}?,? ))?"
    r"(?P<deed>(?:i(?:'m|'ve|'d|m|ve)?|we(?:'re|'ve|'d)?)\b.+)$",
    re.I,
)
# "I decided we ..." cannot be turned to "you" as it stands, "I execute it" and "I bring from 9 to 6" say too little without
# what came before; denials, thanks and excuses are no deeds.
_NOT_FOR_REPEATING = re.compile(
    r"\b(you|your|yours|none|nothing|and (?:who|what|how|why|where|when)|sorry|please|thanks?|not|never|nobody|no ?one"
    r"|because|sometimes|maybe|dont|didnt|cant|wont|couldnt)\b|n't\b"
    r"|\b(n|r|yrs?|u|ur|ppl|bc|coz|cuz|tho|lol|tbh|gonna|wanna|idk|horrible|terrible|awful|sad|sadly|unfortunately)\b"
    r"|\b(let|lets|letting|laid) \w+ (go|off)\b|\bfired\b|\bwhich (was|is|were)\b"
    r"|\?"
    # "I must fire two" may be told of the past; said back it would be a duty.
    r"|^(?:i|we) (?:must|should|shall|would|probably|maybe)\b"
    r"|^i (mean|guess|think|said|told you|suppose|know|believe)\b|^\S+ \S+ (it|that|this|them|those|from .*)$"
    # "We're in year two of that now" tells nothing without the plan.
    r"|^(?:i|we)(?:'re|'m| are| am) .*\bof (?:it|that|this)(?: now| already| today)?$"
    # "You worked out how": the rest is missing.
    r"|\b(?:how|what|why|where|who|which|to|with|for|of|the|an?|and|or|but|because)$"
    # "We are 40" said back would be an age.
    r"|^(?:we|i)(?:'re|'m| are| am| were| was)"
    r"(?: (?:about|around|only|just|now|currently|still|already|all|down to|up to|back to))* (?:\d|two|three|four|five|six|seven|eight"
    r"|nine|ten|eleven|twelve)",
    re.I,
)
_WE, _I_AND_WE = re.compile(r"we\b", re.I), re.compile(r"^i\b.*\bwe\b", re.I)
_ABOUT_MONEY = re.compile(r"\b(budget|p ?& ?l|sales|target|revenue|margin|cost|costs|spend|turnover|profit|half|own|owned|answer)\b", re.I)
# A team of an earlier job that is gone is said back as gone.
_THESE_DAYS = r"(now(adays)?|currently|today|these days|at the moment|right now|((at|in) )?(my|the|this) (current|present|new) \w+)"
_NO_TEAM = r"(nobody|no ?one|none|no (team|people|reports|staff)|alone|solo|on my own|by myself|(just|only) (me|myself))"
_NOBODY_NOW = re.compile(
    rf"\b{_THESE_DAYS}\W+((in|at) \w+ )?(i (lead|have|manage|am) |i'?m |it'?s |just me,? )?{_NO_TEAM}\b"
    rf"|\b{_NO_TEAM}( (reports to me|any ?more))? {_THESE_DAYS}\b",
    re.I,
)
# A number of these kinds tells next to nothing without the words around it ("2 yrs"), if there are more than so many.
_SAY_LITTLE, _NUMBER_WORDS = frozenset({"tenure", "money", "reach", "horizon"}), 5
_REPLY_IN_FRONT = re.compile(
    r"^(?:no(?:pe)?,? )?(?P<reply>none|nobody|no ?one|me|i did|nope|no|yes|yeah|yep)"
    r"(?: (?:really|yet|myself|at all|of (?:it|them|these|those)|leads? (?:anyone|anybody|others|anything)))?"
    r"(?:\s*[,.;:(–]\s*|\s+-\s+|\s+(?=(?:bro|dude|man|mate|lol|haha|i'?m|its|it's|they|we'?re)\b))(?P<rest>\S.*)$",
    re.I | re.S,
)
# What takes such a reply back or limits it, and who else had a part in it.
_TAKEN_BACK = re.compile(
    r"\W*(?:wait|sorry|actually|well|but|only|except|though|no|not|rather|i mean|tbh|to be honest|with|and|plus|together|after|if|unless"
    r"|when|until|or)\b"
    r"|.*\b(?:boss|manager|director|ceo|cfo|cmo|board|founders?|owner|agency|colleagues?|client|he|she|they did|leads|head office)\b",
    re.I | re.S,
)
# "It looked like 20%" means what it says.
_LIKE_ABOUT = re.compile(
    r"\b(lead|led|have|had|manage|managed|run|ran|took|sold|cost|made|cut|got|hired|of|by|with|for|about|spend|spent|own) like"
    r" (?=\d|(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty)\b)",
    re.I,
)
_BARE_NUMBER = re.compile(r"^\W*(about |around |roughly |maybe )?[\w.,-]*\d[\w.,%-]*( \w+)?\W*$", re.I)
# "I only spend 2,000 on the tool" stands beside what is told.
_IN_PASSING = re.compile(r"\byou (?:only|just|merely) ", re.I)
_MIRROR = {
    "we": "you", "we're": "you're", "we've": "you've", "we'd": "you'd", "we'll": "you'll",
    "i": "you", "i'm": "you're", "i've": "you've", "i'd": "you'd", "i'll": "you'll", "im": "you're", "ive": "you've",
    "me": "you", "my": "your", "mine": "yours", "myself": "yourself",
    "us": "you", "our": "your", "ours": "yours", "ourselves": "yourselves",
}  # fmt: skip
# "Moved us off the old shop": in front of where it went, the team need not be named.
_MOVED_US = re.compile(r"\b(move[ds]?|migrate[ds]?|switch(?:ed|es)?|shift(?:ed|s)?) us (?=(?:to|into|off|onto|over|from|away|out)\b)", re.I)
# Any other "us" that is acted on would be "you" beside the "you" who acts; behind these, and what others do, it meets nobody
# ("reporting to us", "it cost us 2k").
_US_APART = re.compile(
    r"\b(?:(?:to|for|with|by|of|from|than|behind|under|on|at|like|around|about|near|help(?:s|ed|ing)?|the|in)"
    r"|(?:it|they|he|she|which|that|who) (?:\w+ly )?\w+) us\b",
    re.I,
)
_US = re.compile(r"\bus\b", re.I)
_OF_BE = {"am": "are", "was": "were", "wasn't": "weren't"}


def acknowledge(reading: Reading, question: Question | None, role_model: RoleModel) -> Say:
    """The reply to an answer to ``question``: what was understood from it, the words themselves where that would leave out too
    much, or a short thanks where nothing can be repeated."""
    understood = what_it_stands_for(reading, question, role_model) or _chosen_and_more(reading, question, role_model)
    if not understood and _tells_of_others(reading):
        return Say("utter_not_yours")
    understood = _smooth(understood or _understood(reading, question))
    return Say("utter_understood", {"understood": understood, "brief": _in_short(understood)}) if understood else Say("utter_noted")


def _smooth(words: str) -> str:
    """``words`` without a loose space in front of a comma, and without a "like" that only means "about" ("lead like 6 interns")."""
    return _LIKE_ABOUT.sub(r"\1 ", re.sub(r"\s+(?=[,.;!])", "", words))


def _in_short(understood: str) -> str:
    """What stands behind "noted" where there is no room for more: a few words of ``understood``, or nothing."""
    quoted = understood.startswith("“")
    words = fitted(understood.strip("“”"), _SHORT_WORDS)
    if len(words.split()) > _SHORT_WORDS or words.endswith("…"):
        return ""
    return f": “{words}”" if quoted else f": {words}"


def _understood(reading: Reading, question: Question | None) -> str:
    told = _told(reading, question)
    ended = told and _NOBODY_NOW.search(reading.text) and any(fact.kind == "people" for fact in reading.facts)
    apart = limits_itself(reading.text)
    quoted = (
        in_quotes(reading, question)
        if not told or apart or leans_on_another(told) or leaves_out(told, reading.text) or _misses_figure(told, reading, question)
        else ""
    )
    if ended and not (apart and quoted):
        return f"{told} before, and nobody now"
    return quoted or told


def _chosen_and_more(reading: Reading, question: Question | None, role_model: RoleModel) -> str:
    """What a short reply in front of something else stands for, and a deed told behind it: "me, its my company"; or ""."""
    found = _REPLY_IN_FRONT.match(bare_words(reading.text))
    chosen = what_it_stands_for(replace(reading, text=found["reply"]), question, role_model) if found else ""
    if not found or not chosen or _TAKEN_BACK.match(found["rest"]):
        return ""
    deed, _ = _deed(reading, question)
    return _joined([chosen, mirrored(deed)] if deed and deed in found["rest"] else [chosen])


def is_quoted_next(taken: Interview, reading: Reading, heard: Say) -> bool:
    """Whether what was ``heard`` in ``reading`` is quoted at once by the question that comes next, which confirms it."""
    following = taken.question if taken.is_open else None
    if following is None or following.kind != "confirm" or heard.response != "utter_understood":
        return False
    quotes = volunteered_evidence(taken.state.answers, following.competency)
    quote = most_telling(quotes) if quotes else ""
    if not quote or quote not in reading.text:
        return False
    said, quoted_next = (set(re.findall(r"\w{3,}", words.lower())) for words in (heard.values["understood"], quote))
    return len(said - quoted_next - {"you", "your"}) <= len(said) // _MOST_NEW


def _tells_of_others(reading: Reading) -> bool:
    """Whether all that counts in ``reading`` is what others did."""
    shown = [piece for piece in reading.evidence if piece.effect == "shows"]
    return bool(shown) and all(piece.rule == "theirs" for piece in shown)


def _acts_on_us(deed: str) -> bool:
    """Whether "us" in ``deed`` would meet itself as "you": "I took us off Amazon"."""
    return bool(_US.search(_US_APART.sub("", _MOVED_US.sub(r"\1 ", deed))))


def mirrored(words: str) -> str:
    """What somebody said about themselves, said to them: "I hire them" becomes "you hire them"."""
    turned: list[str] = []
    for word in _MOVED_US.sub(r"\1 ", words.replace("’", "'")).split():
        core = word.strip(",.;:!()\"'“”").lower()
        after_you = bool(turned) and turned[-1].lower() == "you"
        if core == "us" and turned and turned[-1].lower() in {"the", "in"}:
            # The country.
            turned.append(word)
            continue
        new = _MIRROR.get(core) or (_OF_BE.get(core) if after_you else None)
        turned.append(word.lower().replace(core, new) if new else word)
    return " ".join(turned)


def _misses_figure(told: str, reading: Reading, question: Question | None) -> bool:
    """Whether ``told`` has no figure, or one only in passing, and another clause that is plainly about what was asked has one."""
    if has_number(told) and not _IN_PASSING.search(told) or question is None:
        return False
    plain = [p for p in reading.evidence if p.effect == "shows" and p.rule == "clause" and p.competency == question.competency]
    return any(has_number(p.quote) and may_be_held_up(p.quote) and not (denies(p.quote) or is_somebodys(p.quote)) for p in plain)


def what_it_stands_for(reading: Reading, question: Question | None, role_model: RoleModel) -> str:
    """The sentences that a short reply to a follow-up stands for, or an empty string."""
    if question is None or question.kind != "follow_up":
        return ""
    replies = interpret_short_reply(role_model, question.competency, reading.text, question.id)
    bare = bool(asked_kinds(role_model, question.id)) and bool(_BARE_NUMBER.match(reading.text))
    bare = bare or question.multiple and _names_options(question, reading.text)
    fitting = [reply for reply in replies if reply.rule == "option" or (reply.rule == "frame" and bare)]
    meant = [re.sub(r"^(yes|no), ", "", reply.sentence.rstrip("."), flags=re.I) for reply in fitting]
    meant = list(map(people_once, meant))
    return _joined(list(dict.fromkeys(inside_sentence(mirrored(words)) for words in meant)))


def _names_options(question: Question, text: str) -> bool:
    """Whether a few words are all words of the options of ``question``: "hiring and goals" of "Goals and reviews"."""
    known = {word for option in question.options for word in re.findall(r"[a-z]+", option.label.lower()) if option.label != "None"}
    return set(re.findall(r"[a-z]+", text.lower())) <= known | {"and", "the"}


def _told(reading: Reading, question: Question | None) -> str:
    """A deed with the numbers that belong to it, or the numbers alone where each says what it is of; else ""."""
    deed, clause = _deed(reading, question)
    told = [(words, kind) for words, kind in numbers(reading, deed) if kind != "tenure" or not _is_in(words, reading.text)]
    if not deed:
        alone = {words: kind for words, kind in told[:_MAX_NUMBERS] if stands_alone(words, kind)}
        if len(reading.text.split()) > _NUMBER_WORDS and set(alone.values()) <= _SAY_LITTLE:
            return ""
        return _joined(list(alone)) if len(alone) == len(told[:_MAX_NUMBERS]) or not reading.evidence else ""
    of_deed = [words for words, kind in told if kind == "money" and _ABOUT_MONEY.search(deed) and only_adds(reading.text, words, clause)][
        :1
    ]
    beside = [words for words, kind in told if words not in of_deed and stands_alone(words, kind) and not _is_bare(words, reading)]
    return _joined([*beside[: _MAX_NUMBERS_WITH_DEED - len(of_deed)], ", ".join([mirrored(deed), *of_deed])])


def _is_in(words: str, text: str) -> bool:
    """Whether a time belongs to a deed ("turned it down for 2 yrs") and is no length of service told by itself."""
    return bool(re.search(rf"\b(?:for|over|in|within|during|after)\s+(?:about |around |the last )?{re.escape(words)}", text, re.I))


def _is_bare(words: str, reading: Reading) -> bool:
    """Whether a number was told without a noun: "4 people" for the "4" of "I hired 4 and ..."."""
    return any(f"{fact.words} people" == words for fact in reading.facts) and words not in reading.text


def _deed(reading: Reading, question: Question | None) -> tuple[str, str]:
    """What the person did, or did with others, and the clause that tells it: of those that count as evidence the one with a number,
    strong, about the area that ``question`` asks about, and short; or twice ""."""
    about, supposed = (question.competency, question.kind == SITUATIONAL) if question else ("", False)
    deeds: list[tuple[tuple[bool | int, ...], str, str]] = []
    for piece in reading.evidence:
        if piece.effect != "shows" or not may_be_held_up(bare_words(piece.quote)) or denies(piece.quote) or is_somebodys(piece.quote):
            continue
        match = _DEED.match(bare_words(resolve_self_repairs(without_name(piece.quote.replace("’", "'").strip()))))
        deed = ""
        if match is None:
            # "Cut ads, keep the team" of a supposed case was never done.
            deed = "" if supposed else own_deed(piece, reading.text)
        elif not (_NOT_FOR_REPEATING.search(match["deed"]) or _I_AND_WE.search(match["deed"])):
            where = (match["where"] or "").strip()
            deed = f"{where[:1].lower()}{where[1:]} {match['deed']}".strip(" .,;:!")
        if len(deed.split()) in _DEED_WORDS and not _acts_on_us(deed):
            plain = (
                piece.rule != "faint",
                not leans_on_another(deed),
                piece.competency == about,
                has_number(deed),
                piece.strength == "strong",
            )
            deeds.append(((*plain, not _WE.match(match["deed"] if match else deed), -len(deed.split())), deed, piece.quote))
    return max(deeds, default=((), "", ""))[1:]


def _joined(parts: list[str]) -> str:
    if len(parts) < 2:
        return "".join(parts)
    closer = len(parts) > 2 or " and " in parts[-1] or parts[-1].startswith("you ")
    return ", ".join(parts[:-1]) + (", and " if closer else " and ") + parts[-1]
