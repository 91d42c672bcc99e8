"""Typesets a template with Typst. Data goes in as JSON and is never markup, so that no text can do anything but be shown."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterator
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import typst

from coach.report.words import words

TEMPLATES = Path(__file__).resolve().parent / "templates"
_LONG_WORD = re.compile(r"\S{28}")
_BREAK = "\u200b"
_MARKS = frozenset({"Mn", "Me", "Cf", "Sk"})
# Scripts by the first word of their signs' names, where that word is not what people call them.
_SCRIPTS = dict.fromkeys(("CJK", "KANGXI", "FULLWIDTH", "BOPOMOFO"), "Chinese characters") | dict.fromkeys(
    ("HIRAGANA", "KATAKANA", "IDEOGRAPHIC", "HALFWIDTH"), "Japanese"
)
_SCRIPTS |= {"HANGUL": "Korean"}


def typeset(template: str, data: dict[str, Any], form: Literal["pdf", "svg", "png"], on: date | None = None) -> bytes:
    """Compile ``templates/<template>`` with ``data`` in ``sys.inputs.data``. PDF is PDF/UA-1, dated ``on``; PNG 144 ppi."""
    brackets = any(_missing_script(sign) for sign in json.dumps(data, ensure_ascii=False) if not _is_mark(sign))
    prepared = json.dumps({**_printable_everywhere(data), "brackets": brackets}, ensure_ascii=False)
    compiler = typst.Compiler(
        TEMPLATES / template, root=TEMPLATES, font_paths=_fonts(), ignore_system_fonts=True, sys_inputs={"data": prepared}
    )
    if form == "pdf":
        midnight = datetime.combine(on, datetime.min.time(), UTC) if on else None
        made = compiler.compile(format="pdf", pdf_standards=["ua-1"], timestamp=midnight)
    else:
        made = compiler.compile(format=form, ppi=144) if form == "png" else compiler.compile(format=form)
    return made if isinstance(made, bytes) else b"".join(page or b"" for page in made or [])


@lru_cache(maxsize=1)
def _fonts() -> typst.Fonts:
    """Typst's own fonts and, for other scripts and symbols, DejaVu Sans; never what a machine happens to have."""
    return typst.Fonts(include_system_fonts=False, font_paths=[str(_fallback_folder())])


def _fallback_folder() -> Path:
    spec = find_spec("matplotlib")
    if spec is None or spec.origin is None:
        raise ValueError("the package matplotlib, whose fonts the report uses, is missing; run make setup")
    return Path(spec.origin).parent / "mpl-data" / "fonts" / "ttf"


@lru_cache(maxsize=1)
def _covered() -> frozenset[int]:
    """Code points that the fallback font can show; all others would make a PDF that is not accessible."""
    from fontTools.ttLib import TTFont

    with TTFont(_fallback_folder() / "DejaVuSans.ttf", lazy=True) as font:
        return frozenset(font.getBestCmap())


def _printable_everywhere(value: Any) -> Any:
    """``value`` with every text printable: signs no font has are named, and endless words can break."""
    if isinstance(value, str):
        shown = value if value.isascii() else "".join(_named(run) for run in _runs(value))
        return _LONG_WORD.sub(lambda word: word[0] + _BREAK, shown)
    if isinstance(value, dict):
        # An address must stay one word.
        return {key: entry if key.endswith("_url") else _printable_everywhere(entry) for key, entry in value.items()}
    return [_printable_everywhere(entry) for entry in value] if isinstance(value, list | tuple) else value


def _runs(text: str) -> Iterator[tuple[str, str]]:
    """``text`` in runs of one script: its name and the run's signs, the name "" where the signs can be shown."""
    script, signs = "", ""
    for sign in text:
        if _is_mark(sign):
            continue
        # Spaces and joiners belong to what they stand behind.
        now = script if sign.isspace() or unicodedata.category(sign) in _MARKS else _missing_script(sign)
        if now != script and signs:
            yield script, signs
            signs = ""
        script, signs = now, signs + sign
    yield script, signs


def _named(run: tuple[str, str]) -> str:
    script, signs = run
    if not script:
        return signs
    return words()["unprintable"].format(script=script) + signs[len(signs.rstrip()) :]


def _is_mark(sign: str) -> bool:
    """Whether a sign that no font has only modifies the one before it, so that it can be left out."""
    return not _is_covered(sign) and unicodedata.category(sign) in _MARKS


def _missing_script(sign: str) -> str:
    """ "" for a sign that can be shown; else its script, or the name of the sign itself if it is a picture."""
    if _is_covered(sign):
        return ""
    name = unicodedata.name(sign, "")
    if unicodedata.category(sign) == "So" and not name.startswith("CJK"):
        return "emoji"
    return _SCRIPTS.get(name.split(" ")[0].split("-")[0], name.split(" ")[0].capitalize() or "?")


def _is_covered(sign: str) -> bool:
    return sign.isascii() or ord(sign) in _covered()
