"""A cue: a pattern by which a short message shows what it is, however it is typed."""

from __future__ import annotations

import re
from functools import lru_cache

# How people type on a phone.
_SHORT_FORMS = {
    "sry": "sorry", "srry": "sorry", "soz": "sorry", "u": "you", "ur": "your", "r": "are", "y": "why",
    "cant": "can't", "dont": "don't", "wont": "won't", "didnt": "didn't",
    "hadnt": "hadn't", "havent": "haven't", "wouldnt": "wouldn't", "arent": "aren't",
    "doesnt": "doesn't", "isnt": "isn't", "wasnt": "wasn't", "whats": "what's", "thats": "that's",
    "im": "i'm", "ive": "i've", "gimme": "give me", "nvm": "never mind", "plz": "please",
    "mgr": "manager", "mgrs": "managers", "bout": "about", "rly": "really",
}  # fmt: skip
_SHORT_FORM = re.compile(rf"(?<![\w'’&/.-])({'|'.join(_SHORT_FORMS)})(?![\w'’&/.-])", re.I)


# Every cue asks for the same few messages.
@lru_cache(maxsize=64)
def spelt_out(text: str) -> str:
    """``text`` with the short forms of phones written out; a lone "y" is a yes, not a why."""
    text = text.replace("’", "'")
    return text if len(text) < 3 else _SHORT_FORM.sub(lambda found: _SHORT_FORMS[found[0].lower()], text)


class Cue:
    """A pattern that shows whether a message is of one kind; ``meaning`` says which."""

    def __init__(self, meaning: str, pattern: str) -> None:
        self.meaning, self.pattern, self._pattern = meaning, pattern, re.compile(pattern, re.I)

    def __call__(self, text: str) -> bool:
        return bool(self._pattern.search(spelt_out(text)))

    def __repr__(self) -> str:
        return f"cue: {self.meaning}"
