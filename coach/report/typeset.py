"""Typesets a template with Typst. Data goes in as JSON and is never markup, so that no text can do anything but be shown."""

from __future__ import annotations

import json
import re
import unicodedata
from datetime import UTC, date, datetime
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any, Literal

import typst

TEMPLATES = Path(__file__).resolve().parent / "templates"
_LONG_WORD = re.compile(r"\S{28}")
_BREAK = "\u200b"
_MISSING = "□"


def typeset(template: str, data: dict[str, Any], form: Literal["pdf", "svg", "png"], on: date | None = None) -> bytes:
    """Compile ``templates/<template>`` with ``data`` in ``sys.inputs.data``. PDF is PDF/UA-1, dated ``on``; PNG 144 ppi."""
    prepared = json.dumps(_printable_everywhere(data), ensure_ascii=False)
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
    """``value`` with every text printable: signs no font has are named or replaced, and endless words can break."""
    if isinstance(value, str):
        return _LONG_WORD.sub(lambda word: word[0] + _BREAK, "".join(_printable(sign) for sign in value) if not value.isascii() else value)
    if isinstance(value, dict):
        return {key: _printable_everywhere(entry) for key, entry in value.items()}
    return [_printable_everywhere(entry) for entry in value] if isinstance(value, list | tuple) else value


def _printable(sign: str) -> str:
    if sign.isascii() or ord(sign) in _covered():
        return sign
    category = unicodedata.category(sign)
    if category in {"Mn", "Me", "Cf", "Sk"}:
        return ""
    name = unicodedata.name(sign, "")
    return f"[{name.lower()}]" if category == "So" and name else _MISSING
