"""Reads a reply to a question with options as the options it picks: by name, by place, all but some, the rest, none of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from difflib import SequenceMatcher

from spacy.lang.en.stop_words import STOP_WORDS

from coach.dialogue.cues.cue import spelt_out
from coach.interview.questions import Question

_MOST_WORDS = 22
_NONE_LABELS = frozenset({"none", "nobody", "no", "rather not say"})
_PLACES = ("first", "second", "third", "fourth", "fifth", "sixth")
_COUNTS = {"two": 2, "2": 2, "couple": 2, "three": 3, "3": 3, "four": 4, "4": 4}
_NUMBERS = {"one": 1, "five": 5, "six": 6, "1": 1, "5": 5, "6": 6, **_COUNTS}
# Other words for what an option names, tried where one of its words is the one that they stand for.
_OTHER_WORDS = {
    "hiring": r"recruit\w*|hires?|hired|taking people on",
    "letting": r"fir(?:e|es|ed|ing)|dismiss\w*|sack(?:ing|ed)?|lay(?:ing)?[- ]?offs?|let(?:ting)?(?: \w+){0,2} go|redundanc\w+",
    "goals": r"targets?|objectives?|okrs?",
    "reviews": r"appraisals?|feedback",
    "structure": r"org(?:ani[sz]ation)?(?: charts?)?",
    "test": r"(?:(?:an? )?(?:a/?b|split)[- ]?)?test(?:s|ed|ing)?|experiments?|control group",
    "before": r"before(?: ?(?:and|vs\.?|versus|/|&|then) ?| )after",
    "judgement": r"judgment|gut(?: feeling)?|instinct|intuition|feeling",
    "own site": r"(?:(?:our|my|the) )?own (?:shop|store|webshop|website)|(?:our|my) (?:site|shop|store|website|web ?shop)|web ?site"
    r"|web ?shop",
    "marketplace": r"market ?places?",
    "checked": r"checking",
}
_ALL = r"(?:all|every(?:thing| one| single one)?|each|the (?:whole )?lot)(?: of (?:them|these|those|it|that|the above))?"
_EXCEPT = r"(?:but|except(?:ing)?|apart from|aside from|besides|other than|excluding|minus|without|bar|save)(?: for)?"
_REWRITTEN = (
    (re.compile(rf"\b{_ALL}[, ]+{_EXCEPT}\b"), " <all> ; <not> "),
    (re.compile(r"\b(?:nothing|none)(?: else)? (?:but|except|besides|other than)\b"), " ; "),
    (re.compile(r"\b(?:the )?(?:rest|others|other ones|other (?:two|three|four)|remaining(?: ones)?)(?: of (?:it|them))?\b"), " <rest> "),
    (re.compile(r"\b(?:except(?:ing)?|apart from|aside from|excluding|minus)(?: for)?\b"), " ; <not> "),
    (re.compile(r"\b(?:none|nothing|neither|not (?:any|one|a single one))(?: of (?:them|these|those|that|it|the above))?\b"), " <none> "),
    (re.compile(rf"\b(?<!not )(?<!with ){_ALL}(?!\w)(?! (?:him|her|his|theirs|my|the) )"), " <all> "),
)
_ORDINAL = "first|second|third|fourth|fifth|sixth|last|1st|2nd|3rd|4th|5th|6th"
_SPAN = re.compile(r"\b(?:the )?(first|last) (two|three|four|2|3|4|couple)(?: ones| options)?\b")
# "First I asked" picks nothing: without "the" a place stands alone.
_PLACE = re.compile(
    rf"\b(?:the |only |just |both )+({_ORDINAL})(?: (?:one|option|answer|choice))?(?!\w)"
    rf"|^(?:and |or )?({_ORDINAL})(?: (?:one|option|answer|choice))?(?=(?: (?:i (?:guess|think|suppose)|please|probably))*$)"
    r"|\b(?:option|number|nr|no\.|#) ?(\d|one|two|three|four|five|six)(?!\w)"
)
_DIGITS = re.compile(r"^\W*(?:(?:and|&|just|only|number|numbers|option|options)\W+)*[1-6](?:\W*(?:and|&|,|\+|\s)\W*[1-6]\b)*\W*$")
_PARTS = re.compile(r"([,;.!?:/()\n]+|\s[-–—]+\s|\b(?:but|and|or|nor|plus|though|although|because|cause|so|while)\b)")
# What parts two statements, where a "not" does not reach over.
_STOPS = re.compile(r"[,;.!?:()\n–—-]|but|though|although|because|cause|so|while")
_NOT = re.compile(r"<not>|n't\b|\b(?:not|no|never|nope|nah|cannot|without|nor|neither)\b")
_YES = re.compile(r"\b(?:yes|yep|yeah|yup|sure|definitely|mine|me|only|just|i do|i did)\b")
_BARE = re.compile(r"^\W*(?:(?:god|hell|well|oh|um+|but|just|also|really|lol|clearly|of course|always)\W+)*(?P<word>yes|yep|yeah|yup"
                   r"|sure|definitely"
                   r"|mine|me|no|nope|nah|never|not(?: me| mine| really| yet| up to me)?|n't)(?:\W+(?:really|not|way|please|either"
                   r"|too|lol|at all))*\W*$")  # fmt: skip
_BARE_NO = re.compile(
    r"^\W*(?:(?:well|sorry|hm+|honestly|um+|oh)\W+)*(?:no|nope|nah|none|not really|no not really|not yet|<none>)"
    r"(?:\W+(?:really|yet|none|<none>|sorry|actually|so far|at all|tbh|no|were|mine|of|was|are))*\W*$"
)
# Who else may decide: what they do is not one's own.
_OTHERS = frozenset(
    "boss bosses hr he she they him her them owner owners manager director ceo cfo founder management leadership headquarters hq agency"
    " colleague somebody someone else board others".split()
)
_TOGETHER = re.compile(r"\b(?:with|together|jointly|along|alongside|share|shared)\b")
# Words that tell of a wish or a condition pick nothing.
_WISHED = re.compile(
    r"\b(?:what|whatever|who|whom|how|where|which|love|hope|wish|someday|one day|soon|if|would|want|'d like|could (?!n)|not only|not"
    r" just|not all|not every\w*)\b"
)
_AROUND = (STOP_WORDS - {"first", "last", "nothing", "none", "two", "three", "four", "five", "six", "eight", "nine", "ten", "eleven",
                         "twelve", "fifteen", "twenty", "forty", "fifty", "sixty", "hundred"}) | frozenset(
    "guess think basically simply mostly probably suppose say yes yeah yep yup sure ok okay well hm hmm hmmm um lol tbh honestly"
    " obviously"
    " actually really course definitely maybe sort kind think things thing one ones option options decision decisions people decide"
    " decides"
    " decided mine job stuff part parts bit pick choose choice answer couldn wasn weren isn aren doesn didn don haven hadn won can't"
    " n't nope"
    " nah god please sorry handle handles joke plus too only lot way set sets make made run own t s d m ll ve re".split()
)  # fmt: skip
_ENDING = re.compile(r"(?:ing|ed|es|s|e)$")
# Small words that are the name of an option or part of it.
_NAMING = frozenset({"before", "own"})
_STEM_LETTERS, _SLIP_LETTERS, _SLIP_LIKENESS = 3, 5, 0.8


@dataclass
class _Picks:
    """What the parts of a reply said so far: of which options yes and no, of all of them, of the rest."""

    said: dict[str, bool] = field(default_factory=dict)
    all: bool = False
    rest: bool | None = None
    none: bool = False
    latest: list[str] = field(default_factory=list)


def picked(question: Question, text: str) -> tuple[str, ...]:
    """The labels of the options that ``text`` picks and nothing else, in their order; empty where it picks none for certain."""
    words = spelt_out(text).lower().strip()
    if not question.options or not words or len(words.split()) > _MOST_WORDS:
        return ()
    labels = [option.label for option in question.options]
    real = [label for label in labels if label.lower() not in _NONE_LABELS]
    nothing = next((label for label in labels if label.lower() == "none"), "")
    denied = next((label for label in labels if label.lower().startswith("not ")), "")
    if nothing and question.multiple and _BARE_NO.match(_rewritten(words)):
        return (nothing,)
    if denied and re.match(r"^\W*(?:(?:i|we|well|no|nope|sorry)\W+)*(?:no|nope|not|didn't|did not|haven't|have not|never)(?: really|"
                           r" actually)?"
                           r"(?: (?:check|checked|test|tested|verified|verify)(?: (?:it|that))?)?\W*$", words):  # fmt: skip
        return (denied,)
    if question.multiple and _DIGITS.match(words) and len(re.findall(r"\d", words)) > 1:
        places = [int(digit) for digit in re.findall(r"\d", words)]
        return tuple(labels[place - 1] for place in sorted(set(places))) if max(places) <= len(labels) else ()
    if _WISHED.search(words) or words.endswith("?") and words.count("?") == 1:
        return ()
    picks = _read(words, labels)
    return _result(picks, real, nothing, question.multiple) if picks else ()


def _rewritten(words: str) -> str:
    for pattern, instead in _REWRITTEN:
        words = pattern.sub(instead, words)
    return words


def _result(picks: _Picks, real: list[str], nothing: str, multiple: bool) -> tuple[str, ...]:
    yes, no = [k for k, v in picks.said.items() if v], [k for k, v in picks.said.items() if not v]
    if not multiple:
        whole = [label for label in real if label.lower().startswith("all ")]
        if picks.all and whole and not picks.said:
            return (whole[0],)
        return (yes[0],) if len(yes) == 1 and not picks.all and picks.rest is None and not picks.none else ()
    if picks.all:
        yes = [label for label in real if label not in no]
    elif picks.rest:
        yes = [label for label in real if label in yes or label not in no]
    if yes:
        return () if picks.none and not no else tuple(label for label in real if label in yes)
    ruled_out = picks.none or picks.rest is False or len(no) == len(real)
    return (nothing,) if nothing and ruled_out else ()


def _read(words: str, labels: list[str]) -> _Picks | None:
    """What the parts of ``words`` say of the options ``labels``; None where anything else is told."""
    picks, denies, before = _Picks(), False, ""
    pieces = _PARTS.split(_named(_rewritten(words), labels))
    for index in range(0, len(pieces), 2):
        part, cut = pieces[index].strip(), pieces[index - 1].strip() if index else ""
        before = cut or before
        bare = _BARE.match(part)
        if not part:
            continue
        if bare:
            denies = _only_denies(bare["word"])
            for label in picks.latest:
                picks.said[label] = not denies
            if "<rest>" in picks.latest:
                picks.said.pop("<rest>", None)
                picks.rest = not denies
            denies = False
            continue
        found, rest = _options_in(part, labels)
        if any(word not in _AROUND | _OTHERS for word in re.findall(r"[a-z0-9&]+", re.sub(r"<\w+>", " ", rest))):
            return None
        who = set(re.findall(r"[a-z]+", rest))
        others = bool(_OTHERS & who) and not who & {"i", "me", "mine"}
        if others and _TOGETHER.search(rest):
            return None
        marked = bool(_NOT.search(rest)) or others
        carried = denies and not marked and not _YES.search(rest) and not _STOPS.fullmatch(before)
        denies = marked or carried
        _note(picks, part, found, denies)
        if found or "<rest>" in part:
            picks.latest = [*found, *(["<rest>"] if "<rest>" in part else [])]
    return picks


def _only_denies(word: str) -> bool:
    return word.startswith(("no", "na")) or word in {"never", "n't"}


def _note(picks: _Picks, part: str, found: list[str], denies: bool) -> None:
    for label in found:
        picks.said[label] = not denies
    if "<rest>" in part:
        picks.rest = not denies
    if "<all>" in part and not found:
        if denies:
            picks.none = True
        else:
            picks.all = True
    if "<none>" in part and not found:
        picks.none = True


def _named(words: str, labels: list[str]) -> str:
    """``words`` with other words for an option in the place of its own."""
    known = set(re.findall(r"[a-z]+", " ".join(labels).lower()))
    for word, pattern in _OTHER_WORDS.items():
        if known.issuperset(word.split()):
            words = re.sub(rf"\b(?:{pattern})\b(?! people's)", f" {word} ", words)
    return words


def _options_in(part: str, labels: list[str]) -> tuple[list[str], str]:
    """The options that one part of a reply names, and its other words."""
    found: list[str] = []
    for span in _SPAN.finditer(part):
        count = _COUNTS[span[2]]
        found += labels[:count] if span[1] == "first" else _last(labels, count)
    part = _SPAN.sub(" ", part)
    for place in _PLACE.finditer(part):
        at = _place(place, labels)
        found += [at] if at else []
    tokens = re.findall(r"<\w+>|[a-z0-9&]+(?:'[a-z]+)?|'\w+", _PLACE.sub(" ", part))
    for label in labels:
        for name in _names(label, labels):
            if all(any(_is_same(token, word) for token in tokens) for word in name):
                found.append(label)
                tokens = [token for token in tokens if not any(_is_same(token, word) for word in name)]
    return list(dict.fromkeys(found)), " ".join(tokens)


def _last(labels: list[str], count: int) -> list[str]:
    """The last ``count`` options; that nothing is one's own is no part of "the last two"."""
    real = [label for label in labels if label.lower() not in _NONE_LABELS]
    return real[-count:]


def _place(found: re.Match[str], labels: list[str]) -> str:
    word = found[1] or found[2] or ""
    if word == "last":
        return _last(labels, 1)[0]
    at = _PLACES.index(word) + 1 if word in _PLACES else int(word[0]) if word else _NUMBERS.get(found[3], 0)
    return labels[at - 1] if 0 < at <= len(labels) else ""


def _names(label: str, labels: list[str]) -> list[set[str]]:
    """The words by which ``label`` is named: its own, or those of one of two things that it names. Sentences ("I own the P&L") and
    numbers have none: a word of them says too little."""
    if re.search(r"\d", label.replace("B2B", "")) or re.match(r"(?:i|me|my|yes|no|not)\b", label, re.I):
        return []
    parts = re.split(r"\b(?:or|and)\b|(?<=before)-", label.lower())
    named = [{word for word in re.findall(r"[a-z0-9]+", part) if word not in STOP_WORDS - _NAMING} for part in parts]
    others = [re.findall(r"[a-z0-9]+", text.lower()) for text in labels if text != label]
    return [name for name in named if name and not any(all(any(_is_same(t, w) for t in other) for w in name) for other in others)]


def _is_same(word: str, meant: str) -> bool:
    """Whether ``word`` is ``meant`` but for its ending or a letter or two out of place."""
    if word.startswith("<") or not word.isalnum():
        return False
    stem, other = (_ENDING.sub("", w) if len(_ENDING.sub("", w)) >= _STEM_LETTERS else w for w in (word, meant))
    if stem == other:
        return True
    alike = word[0] == meant[0] and min(len(word), len(meant)) >= _SLIP_LETTERS
    return alike and SequenceMatcher(None, word, meant).ratio() >= _SLIP_LIKENESS
