"""How much a clause tells of its speaker: what is worth repeating, what is somebody else's, and what is only said around it."""

from __future__ import annotations

import re

from coach.evidence.types import Evidence, Reading
from coach.interview.quoting import without_lead_in
from coach.language.clauses import blank_english
from coach.language.numbers import find_numbers

_WHO = (
    r"(?:(?:my|the|our|his|her|their|an?) (?:\w+ ){0,2}?)?(?:boss(?:es)?|bosses|managers?|directors?|ceo|cfo|cmo|coo|owners?|founders?"
    r"|board|head office|hq|agency|agencies|analysts?|colleagues?|predecessor|client|clients|team|somebody else|someone else"
    r"|others|(?:sister|brother|mother|father)(?:[- ]in[- ]law)?|wife|husband|mum|mom|dad|cousin"
    r"|friend|flatmate|co-?founder|business partner|(?:\w+ )?lead)"
)
# "The director owns the target", "that one has the sales director", "is my bosses": what is told is not the speaker's.
_SOMEBODY_DOES = re.compile(
    rf"^(?:(?:but|and|though|so|because|cos|then|now|well)\W+)*(?:{_WHO}|he|she|they)(?:'s)? (?:\w+ly )?(?:has|have|had|owns?|owned|holds?"
    r"|held|keeps?|kept|decides?|decided|does|do|did|is for|are for|answers?|signs?|signed|runs?|ran|makes?|made|took|takes?"
    r"|leads?(?! (?:went|rose|fell|grew|were|are|came|from|per|up|down)\b)|led|manages?|managed)\b",
    re.I,
)
# What others made of it tells nothing without what it was: "the CFO disagreed at first".
_REACTS = re.compile(
    rf"^(?:(?:but|and|though|so|first|then)\W+)*(?:{_WHO}|he|she|they) (?:\w+ly )?(?:disagreed|objected|refused|wanted|hated|doubted|said"
    r"|hesitated|complained|pushed back|was against|were against|was not sure|did ?n'?t|was ?n'?t|were ?n'?t)\b",
    re.I,
)
_SOMEBODYS = re.compile(
    rf"\b(?:is|are|was|were|isn't|that'?s|it'?s|lies with|sits with|belongs? to|belonged to|(?:this|that|it) has) (?:(?:not|only|all|still)"
    rf" )*(?:with )?(?:my|the|our|his|her|their) (?:\w+ ){{0,2}}?(?:boss|manager|director|ceo|cfo|cmo|coo|owner|founder|client|agency)"
    r"(?:'?e?s'?)?\s*$"
    rf"|\b(?:lies with|sits with|belongs? to|belonged to|(?:this|that|it) has) {_WHO}\b",
    re.I,
)
_NOT_MINE = re.compile(r"\b(?:not|isn't|aren't|wasn't|weren't|never|none of it is) (?:\w+ )?(?:mine|my|ours)\W*$", re.I)
_ALSO_NOT_MINE = re.compile(r"\b(?:not|isn't|wasn't|never) (?:really )?mine\b|\bnot my\b(?=\W*(?:$|[,;.]))", re.I)
# A denial or a limit at its beginning: "I never let anyone go", "but not for the target", "now nobody".
_DENIES = re.compile(
    r"^(?:(?:but|and|though|so|well|no|nope|now|also|because|honestly|then)\W+)*"
    r"(?:in [\w ]{2,20} )?(?:(?:i|we|they|he|she|it|you|there|board|the \w+|my \w+|our \w+)(?:'ve|'d|'m|'re|'s)? "
    r"(?:(?:have|has|had|am|is|are|was|were|do|did|does|can|could|would|will) ?)?)?"
    r"(?:not|never|nobody|no ?one|none|nothing|no|\w+n't|cannot|cant|dont|didnt|couldnt|havent|hadnt|isnt|wasnt|doesnt|wont|hardly"
    r"|neither)\b",
    re.I,
)
# Said in passing, these tell nothing and stand oddly in what is said back.
_FILLERS = re.compile(
    r",?\s*\b(?:tbh|btw|lol|haha+|hehe+|imo|imho|fyi|obvs|obviously|honestly|to be honest|by the way|you know|i guess|i think|i suppose"
    r"|i mean|i must say|i have to say|if i remember (?:right|correctly|well))\b(?=$|[\s.,;!])"
    r"|,?\s*\bi know(?=\s*(?:$|[.,;!]))"
    # "All of them myself yes"; whoever "said yes" did something.
    r"|(?<=myself) (?:yes|yeah|yep|yup)(?=\s*(?:$|[.,;!]|(?:and|but|so|then|because)\b))"
    r"|(?<=\b(?:them|here|mine|year|team)) (?:yes|yeah|yep|yup)(?=\s*(?:$|[.,;!]|(?:and|but|so|then|because)\b))"
    r"|(?<!not )(?<!n't )(?<!rather )\breally(?=\s*,)",
    re.I,
)
# What somebody says who has to say it again.
_TOLD = (
    r"(?:(?:as|like) )?i(?:'ve)?(?: (?:just|already|have))* (?:said|sed|told (?:you|u|ya)|mentioned|say|wrote)(?: (?:it|that|this))?"
    r"(?: (?:already|before|earlier|just now|at the (?:beginning|start)|to (?:you|u)))*"
)
_SHELL_BEFORE = re.compile(
    rf"^(?:(?:(?:no|nope|yes|well|so|but|and)\W+)*{_TOLD}\s*(?:[,:;.–-]+\s*|(?:that|its|it's)\s+|(?=it (?:was|is)\b))"
    r"|(?:add(?: something)?|i'?d add|you'?d add|to add)\s*[:,]\s*|(?:so|and|but|also|then|um+|uh+|er+m?|oh|ah|hmm*|ok(?:ay)?|plus"
    r"|(?:right|like)(?=,))"
    r"\b\W*|(?:yeah|yep|yup|yes|ya|sure)\b(?:\W+|$))+(?=\S+\s+\S)",
    re.I,
)
_SHELL_BEHIND = re.compile(
    # "He goes with what I say" is no whole sentence without its end; "that's what I said" goes as a whole.
    rf"\s*[,.;–-]*\s*(?:(?<!\bwhat )(?<!\bthan )(?<!\bhow )(?<!\bwhatever )(?<!\bwhich )(?<!\ball )(?<!\bas )"
    rf"\b(?:(?:and |but )?(?:that'?s|that is|which is|it'?s) (?:what|why|as) )?{_TOLD}"
    r"|\band (?:yeah|so on|stuff|all that|everything)|,\s*(?:yeah|right|ok|so|but|and))\s*[.,;!]*$",
    re.I,
)
_LOOSE_JOIN = re.compile(r"(?:[,;.–-]\s*(?:but|and|or|so|because|then|which|with|though)|\s(?:but|and|or|because))\W*$", re.I)
# "I kept it at 94%": of what, the sentence before says.
_LEANS = re.compile(
    r"^(?:\S+ )?\S+ (?:\w+ly )?\w+ (?:(?:it|this|that|them|those)\b(?! \w+s\b)"
    r"|(?:him|her)(?:\W*$| (?:with|to|in|by|on|that|for|and|of|about)\b))",
    re.I,
)
# "Looking three years ahead": who, the sentence before says.
_NO_DOER = re.compile(
    r"^(?:all |both |always |mostly |now )?(?:looking|planning|aiming|going|working|running|leading|managing|using|selling|moving|growing"
    r"|cutting|starting|covering|reporting|making|getting|taking|hiring|building|losing|saving|including|doing|based|planned|seen|looked"
    r"|signed|agreed|approved) (?:[a-z]+ ){0,3}\S*(?:\d|\b(?:a|one|two|three|four|five|six|seven|eight|nine|ten|twelve)\b)",
    re.I,
)
_STRENGTH = {"strong": 1.5, "moderate": 0.75, "thin": 0.0}
_UNPLAIN = {"sequel": 2.0, "faint": 3.5, "option": 2.5, "frame": 2.5, "none": 5.0, "tool_names": 2.0}
_NUMBER, _LEANING, _DENIAL = 1.5, 1.5, 6.0
# Fewer words than these are a bare number or a name.
_FEW = 3
_PARTS = re.compile(r"(?<=[,;])\s+|\s+(?=(?:and|but|so) (?:[^\s,;]+ ){2})", re.I)
_POINTS = re.compile(r"^(?:(?:it|this|that|they|them|which|who)\b|(?:\w+ )?of (?:which|whom|them|these|those)\b|\S+ (?:was|were)\b)", re.I)
# So many words is a number worth in what is kept of a clause, or its beginning.
_BETTER = 4
_YEAR = re.compile(r"^(?:19|20)\d\d$")


def bare_words(words: str) -> str:
    """``words`` without what is only said around them: "tbh", "yeah", "as I said", and a loose "and" at an end."""
    words = " ".join(_FILLERS.sub("", without_lead_in(words)).split()).strip(" ,;")
    kept = _SHELL_BEHIND.sub("", _SHELL_BEFORE.sub("", words)).strip(" ,;")
    kept = _LOOSE_JOIN.sub("", kept)
    return kept if re.search(r"\w", kept) else words


def is_somebodys(clause: str) -> bool:
    """Whether ``clause`` tells what somebody else has or does, or that it is not the speaker's."""
    clause = clause.replace("’", "'").strip(" .,;!")
    return any(pattern.search(clause) for pattern in (_SOMEBODY_DOES, _SOMEBODYS, _NOT_MINE, _ALSO_NOT_MINE))


def reacts(clause: str) -> bool:
    """Whether ``clause`` tells what others thought of something, and not what was done."""
    return bool(_REACTS.match(clause.replace("’", "'").strip()))


def denies(clause: str) -> bool:
    """Whether ``clause`` begins by saying what was not so."""
    return bool(_DENIES.match(clause.replace("’", "'").strip()))


def leans_on_another(clause: str) -> bool:
    """Whether ``clause`` says by "it" or "them" what it is about, or not at all who did it, so that it needs the one before."""
    return bool(_LEANS.match(clause) or _NO_DOER.match(clause))


def has_number(clause: str) -> bool:
    """Whether ``clause`` holds a number that is no year, beside other words."""
    doc = blank_english()(clause)
    numbers = [doc[number.start : number.end].text for number in find_numbers(doc)]
    return len(clause.split()) >= _FEW and any(not _YEAR.match(number) and number.lower() != "one" for number in numbers)


def worth(piece: Evidence, reading: Reading | None = None) -> float:
    """How much the words of ``piece`` tell of what the speaker did: its level as far as it is sure, more for a number in it, less
    for what is barely evidence or denied; what is denied in ``reading`` too counts as denied."""
    told = piece.level * piece.weight + _STRENGTH[piece.strength] - _UNPLAIN.get(piece.rule, 0.0)
    bare = bare_words(piece.quote)
    told += _NUMBER * has_number(piece.quote) - _LEANING * (leans_on_another(bare) + 2 * bool(_NO_DOER.match(bare)))
    capped = (
        piece.effect == "caps"
        or reading is not None
        and any(other.effect == "caps" and other.quote == piece.quote for other in reading.evidence)
    )
    return told - (_DENIAL if capped or denies(piece.quote) or is_somebodys(piece.quote) or reacts(piece.quote) else 0.0)


def most_telling(quotes: list[str]) -> str:
    """The one of ``quotes`` that tells most of its speaker: nothing denied or somebody else's, with a number, and whole by itself;
    the first of equal ones."""
    return max(quotes, key=lambda words: (not (denies(words) or is_somebodys(words)), not leans_on_another(words), has_number(words)))


def fitted(words: str, room: int) -> str:
    """The stretch of ``words`` between commas that is whole in ``room`` words, with a number in it where there is one; all of them
    where none fits."""
    parts = _PARTS.split(words)
    if len(words.split()) <= room or len(parts) < 2:
        return words
    spans = [" ".join(parts[start:end]) for start in range(len(parts)) for end in range(start + 1, len(parts) + 1)]
    own = [
        re.sub(r"^(?:and|but|so) ", "", span.strip(" ,;"), flags=re.I)
        for span in spans
        if _FEW <= len(span.split()) <= room and not denies(span)
    ]
    whole = [span for span in own if not _POINTS.match(span)]
    return max(whole, key=lambda span: _BETTER * (has_number(span) + words.startswith(span)) + len(span.split()), default=words)
