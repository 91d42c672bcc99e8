"""Reads a role model folder, checks it, and says file, line and mend when something is wrong."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import Any

from pydantic import ValidationError
from ruamel.yaml import YAML
from ruamel.yaml.error import MarkedYAMLError, YAMLError

from coach.role_model.schema import RoleModel

DEFAULT_FOLDER = Path(__file__).resolve().parents[2] / "role_models" / "ecommerce"

_MENDS = {
    "value_error.missing": "add this key",
    "value_error.extra": "remove this key or correct its spelling",
    "value_error.any_str.min_length": "write a text here",
    "value_error.list.min_items": "add more entries",
    "value_error.list.max_items": "remove entries",
}


class RoleModelError(ValueError):
    """A role model that cannot be used. The text is one line: file, line, what is wrong, how to mend it."""


def load_role_model(folder: Path | str = DEFAULT_FOLDER) -> RoleModel:
    """Return the checked role model of ``folder``. Raises RoleModelError with file, line and mend."""
    return _load(Path(folder).resolve())


@lru_cache(maxsize=4)
def _load(folder: Path) -> RoleModel:
    main = folder / "model.yml"
    if not main.is_file():
        raise RoleModelError(f"{main}:1: no such file; a role model is a folder with a model.yml in it")
    frame = _read(main)
    merged = dict(frame)
    origin: dict[tuple, tuple[Path, Any]] = {(): (main, frame)}
    order = merged.pop("competency_order", None)
    if not isinstance(order, list) or not order:
        raise RoleModelError(f"{main}:1: competency_order is missing; list the competency ids in asking order")
    merged["competencies"] = []
    for position, name in enumerate(order):
        path = folder / "competencies" / f"{name}.yml"
        data = _read(path)
        merged["competencies"].append(data)
        origin[("competencies", position)] = (path, data)
    merged["coaching"] = _read(folder / "coaching.yml")
    origin[("coaching",)] = (folder / "coaching.yml", merged["coaching"])
    for key in ("faq", "sources", "glossary"):
        path = folder / f"{key}.yml"
        if key == "glossary" and not path.is_file():
            continue
        data = _read(path)
        if key not in data:
            raise RoleModelError(f"{path}:1: key {key!r} is missing; put the entries under it")
        merged[key] = data[key]
        origin[(key,)] = (path, data[key])
    try:
        return RoleModel.parse_obj(_plain(merged))
    except ValidationError as error:
        raise RoleModelError(_describe(error, origin)) from None


def _read(path: Path) -> Any:
    try:
        data = YAML(typ="rt").load(path.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise RoleModelError(f"{path}:1: no such file; create it or take it out of the list that names it") from None
    except UnicodeDecodeError:
        raise RoleModelError(f"{path}:1: the file is not UTF-8 text; save it as UTF-8") from None
    except MarkedYAMLError as error:
        line = error.problem_mark.line + 1 if error.problem_mark else 1
        problem = " ".join(str(error.problem).split())
        raise RoleModelError(f"{path}:{line}: this is not valid YAML ({problem}); check indent and quotes") from None
    except YAMLError as error:
        problem = " ".join(str(error).split())
        raise RoleModelError(f"{path}:1: this is not valid YAML ({problem}); remove what is not plain text") from None
    if not isinstance(data, dict):
        raise RoleModelError(f"{path}:1: the file must hold keys and values; start it with a key")
    return data


def _plain(value: Any) -> Any:
    """Copy of ruamel's round-trip containers as plain dicts, lists and scalars."""
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return value


def _describe(error: ValidationError, origin: dict[tuple, tuple[Path, Any]]) -> str:
    first = error.errors()[0]
    location = tuple(part for part in first["loc"] if part != "__root__")
    prefix = max((key for key in origin if location[: len(key)] == key), key=len)
    path, node = origin[prefix]
    rest = location[len(prefix) :]
    line = _line(node, rest)
    where = ".".join(str(part) for part in rest) or "the file"
    mend = _MENDS.get(first["type"], "correct the value")
    more = len(error.errors()) - 1
    tail = f" ({more} more after this one)" if more else ""
    return f"{path}:{line}: {where}: {first['msg']}; {mend}{tail}"


def _line(node: Any, path: tuple) -> int:
    """1-based line of the deepest part of ``path`` that stands in the file."""
    line = getattr(getattr(node, "lc", None), "line", 0) or 0
    for part in path:
        marks: Any = getattr(node, "lc", None)
        try:
            if isinstance(node, dict):
                line = marks.key(part)[0]
            elif isinstance(node, list):
                line = marks.item(part)[0]
            node = node[part]
        except (KeyError, IndexError, TypeError, AttributeError):
            break
    return line + 1
