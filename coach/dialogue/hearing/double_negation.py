"""Says straight what somebody says by denying a denial: "not that I haven't led people" is "I have led people"."""

from __future__ import annotations

import re

from coach.dialogue.cues.cue import Cue, spelt_out

_HELPERS = {
    "haven't": "have", "have not": "have", "hadn't": "had", "had not": "had", "didn't": "did", "did not": "did", "don't": "do",
    "do not": "do", "never": "", "have never": "have", "had never": "had", "ain't": "have", "wasn't": "was", "was not": "was",
    "am not": "am", "'m not": "am", "can't": "can", "cannot": "can", "couldn't": "could",
}  # fmt: skip
_NOT = "|".join(sorted(map(re.escape, _HELPERS), key=len, reverse=True))
_DENIED = re.compile(
    r"(?P<before>^|[.,;!]\s*|\b(?:but|well|no|and|yes|though)\W+)(?:(?:well|honestly|i mean|now)\W+)*"
    r"(?:(?:it'?s |it is |it was )?not (?:that|like|as if|as though|to say(?: that)?)"
    r"|i (?:can'?t|cannot|couldn'?t|wouldn'?t|won'?t|don'?t) (?:really |exactly )?(?:say|claim)(?: that)?)"
    rf" (?P<who>i|we)(?: ?)(?P<not>{_NOT})\b(?: (?:ever|never))?",
    re.I,
)
_ANY = {"anyone": "people", "anybody": "people", "any": "some", "anything": "something"}
_AND_STILL = re.compile(r"\s*[,;]?\s*\b(?:it'?s|its|it is|it was) (?:just|only|more) that\b", re.I)
neither_no = Cue(
    "a whole message says that a no would not be right, and not what would",
    r"^\W*((well|but|hm+|no|yes|honestly|it'?s|it was|that'?s|i'?d say|so|not really|not quite|kind of|sort of)\W+)*"
    r"(not (exactly |really |quite |a )*(nobody|no ?one|nothing|none|never|zero|no)\b|no,? but not (never|nobody|nothing)"
    r"|neither yes n?or no|yes and no|(a )?bit of both)"
    r"(\W+(but|and|or|nor|not|really|quite|either|never|no|nobody|nothing|much|many|a|lot|though|exactly|lol|yes|it|is|was))*\W*$",
)


def said_straight(text: str) -> str:
    """``text`` with a denied denial of one's own turned into what it says; as it is where it holds none."""
    found = _DENIED.search(spelt_out(text))
    if found is None:
        return text
    plain = spelt_out(text)
    helper = _HELPERS[found["not"].lower()]
    rest = plain[found.end() :]
    clause = re.match(r"[^.,;!?:]*", rest)[0]  # type: ignore[index]
    told = re.sub(rf"\b(?:{'|'.join(_ANY)})\b", lambda word: _ANY[word[0].lower()], clause, flags=re.I)
    said = f"{found['before']}{'I' if found['who'].lower() == 'i' else 'we'} {helper}".rstrip() + told
    return plain[: found.start()] + said + _AND_STILL.sub(", it was", rest[len(clause) :])
