"""Which words are first names: always, or where they are written or said as one."""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from importlib import resources

from coach.language.normalise import is_english

# Names that are words as well; they are names only where a hello, a capital or the end of the message says so.
WORD_NAMES = frozenset(
    "grace mark will may summer rich hope joy rose lily amber bill pat drew dean frank grant jo art ray sue dawn april june faith chase"
    " hunter mason penny holly ivy iris daisy ruby guy gene lance miles clay reed wade heath brook brooke autumn ernest josh ash"
    " dale glen ross scott stone skye sky star stella bella belle angel christian destiny dick don eve crystal jade pearl opal coral"
    " ginger basil heather hazel olive violet willow jasmine fern flora dot kitty bob rob nick jack jim harry terry kerry carol harmony"
    " melody chance chuck cliff colt curt duke earl flint forest gale hank jay jean king lane major page paige paris parker"
    " patience peter prince rusty sandy sage serenity skip sonny storm sunny tiger trinity troy vance victor west wren august"
    " jan mercy poppy rocky raven misty river".split()
)
# These say how somebody is, or when: written small, a hello has to stand in front.
_DOUBTFUL = frozenset(
    "rich frank ernest sunny sandy rusty major skip west king chance star patience angel christian violet olive page lane paris prince"
    " don dot art guy stone forest storm sky sage rocky misty river".split()
)


def is_first_name(word: str) -> bool:
    """Whether ``word`` is a known first name and nothing else, with or without its accents."""
    plain = _without_accents(word.lower())
    return plain in _names("given_names") or plain in _names("more_given_names")


def may_be_first_name(word: str) -> bool:
    """Whether ``word``, called a name, can be one: a known one, one that is a word as well, or no word at all."""
    return is_first_name(word) or word.lower() in WORD_NAMES or not is_english(word)


def is_word_name(word: str, greeted: bool) -> bool:
    """Whether ``word``, in the place of a name, is a name that is a word as well; ``greeted`` where a hello stands in front."""
    return word.lower() in WORD_NAMES and (greeted or word[0].isupper() or word.lower() not in _DOUBTFUL)


def _without_accents(word: str) -> str:
    letters = unicodedata.normalize("NFKD", word.replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


@lru_cache(maxsize=2)
def _names(lexicon: str) -> frozenset[str]:
    return frozenset(resources.files("coach.language").joinpath("lexicon", f"{lexicon}.txt").read_text(encoding="utf-8").split())
