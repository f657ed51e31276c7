"""The user's settings: a TOML file, the environment before it, the options of a command before both.

Knows no screen: the headless commands read the same file. What is wrong in it is told and passed over; it
never stops anything.
"""

from __future__ import annotations

import json
import os
import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any, Self

from platformdirs import user_config_path

from translation.errors import LanguageError
from translation.languages import codes
from tui.settings.keys import Keys, Wanted, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path

PANES = ("quotes", "figures", "findings")
WIDTH = 84  # cells of a row of text; longer rows are hard to read
_MOST_BYTES = 1_000_000
_ENVIRONMENT = "DIPTYCH_"


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user wishes. None or "": not said.

    `back`: whether sentences are also translated back, to tell how far to trust them. `width`: the most cells
    a row of text takes. `panes`: the lists to be shown. `origins`: where a setting comes from, by its name,
    for messages.
    """

    theme: str = ""
    target: str | None = None
    beam: int | None = None
    back: bool = True
    width: int = WIDTH
    panes: tuple[str, ...] = PANES
    index: str = ""
    keys: Keys = field(default_factory=Keys)
    origins: Mapping[str, str] = field(default_factory=dict)

    def over(self, **given: object) -> Self:
        """These settings with those of `given` that are not None in their place."""
        said: dict[str, Any] = {name: value for name, value in given.items() if value is not None}
        options = {name: f"--{'to' if name == 'target' else name}" for name in said}
        return replace(self, **said, origins={**self.origins, **options})


def use_index(wished: Settings) -> None:
    """From now on, this process and those it starts find packages by the index of the settings."""
    if wished.index:
        os.environ.setdefault(f"{_ENVIRONMENT}INDEX", wished.index)


def path() -> Path:
    """Where the settings file is looked for."""
    return user_config_path("diptych") / "settings.toml"


def load(
    file: Path | None = None, environment: Mapping[str, str] | None = None
) -> tuple[Settings, tuple[str, ...]]:
    """The settings of `file` (None: the user's own) and the environment, and a sentence for every mistake.

    What is mistaken keeps its default. Never raises.
    """
    file = file or path()
    values, problems = _read(file)
    for name in _PARSERS:
        variable = _ENVIRONMENT + name.upper()
        if said := (os.environ if environment is None else environment).get(variable, ""):
            values[name] = said, variable
    known: dict[str, Any] = {}
    origins = {}
    wishes: dict[str, Wanted] = {}
    for name, (value, where) in values.items():
        try:
            if name.startswith("keys."):
                wishes[name.removeprefix("keys.")] = Wanted(_keys(value), where)
            elif name in _PARSERS:
                known[name] = _PARSERS[name](value)
                origins[name] = where
            else:
                problems.append(f"{where}: there is no setting “{name}”{_resembling(name)}.")
        except ValueError as error:
            problems.append(f"{where}: {name} must be {error}.")
    keys, mistaken = resolve(wishes)
    settings = Settings(**known, keys=keys, origins=origins)
    return settings, tuple(_short(problem) for problem in (*problems, *mistaken))


def summary(problems: Sequence[str]) -> str:
    """One line on the mistakes that `load` tells of; there is at least one."""
    if len(problems) == 1:
        return problems[0]
    told = f"{problems[0]} This is the first of {len(problems)} mistakes"
    return f"{told}; `diptych settings` prints those of the file."


def parse(name: str, value: str) -> Any:
    """The value of the setting `name` as an option writes it; a ValueError says what it must be."""
    return _PARSERS[name](value)


def example(settings: Settings) -> Iterator[str]:
    """The lines of a settings file that says what `settings` says; what is not said is a comment."""
    defaults = Settings()
    for name, note in _NOTES.items():
        value = getattr(settings, name)
        line = f"{name} = {_toml(_SHOWN.get(name) if value in (None, '', ()) else value)}"
        yield f"# {note}"
        yield line if value != getattr(defaults, name) else f"# {line}"
    yield ""
    yield "[keys]"
    yield '# review.export = "E"    # by command; several with commas: "E,f2"'
    for command, keys in settings.keys.changed.items():
        yield f"{command} = {_toml(keys)}"


def _read(file: Path) -> tuple[dict[str, tuple[Any, str]], list[str]]:
    """What the file says, by dotted name, each with its place; and what is wrong with the file as a whole."""
    try:
        if not file.exists():
            return {}, []
        import tomllib  # for those who have settings

        if not file.is_file() or file.stat().st_size > _MOST_BYTES:
            return {}, [f"{file} is no settings file. The defaults are used."]
        text = file.read_text(encoding="utf-8")
        tables = tomllib.loads(text)
    except OSError as error:
        return {}, [f"{file} cannot be read: {error.strerror or error}. The defaults are used."]
    except (ValueError, RecursionError) as error:  # TOML and UTF-8 both
        at = re.search(r" \(at (line \d+).*\)$", str(error))
        place = f"{file}, {at[1]}" if at else str(file)
        what = str(error)[: at.start()] if at else "it is not TOML in UTF-8"
        return {}, [f"{place}: {what}. The defaults are used."]
    lines = _lines(text)
    return {
        name: (value, f"{file}, line {lines[name]}" if name in lines else str(file))
        for name, value in _flat(tables, "")
    }, []


def _flat(table: Mapping[str, Any], prefix: str) -> Iterator[tuple[str, Any]]:
    """The values of a table and the tables in it, by dotted name."""
    for key, value in table.items():
        if isinstance(value, dict) and value:
            yield from _flat(value, f"{prefix}{key}.")
        elif not (isinstance(value, dict) and f"{prefix}{key}" == "keys"):
            yield f"{prefix}{key}", value


def _lines(text: str) -> dict[str, int]:
    """The line on which each dotted name is given its value."""
    found: dict[str, int] = {}
    prefix = ""
    for number, line in enumerate(text.splitlines(), 1):
        if header := re.match(r"\s*\[\s*([^\[\]]+?)\s*\]", line):
            prefix = _unquoted(header[1]) + "."
            found.setdefault(prefix[:-1], number)
        elif "=" in line:
            found.setdefault(prefix + _unquoted(line.partition("=")[0]), number)
    return found


def _unquoted(name: str) -> str:
    return re.sub(r"[\s\"']", "", name)


def _theme(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("the name of a theme")
    return value


def _target(value: object) -> str:
    if isinstance(value, str):
        try:
            return codes.normalise(value)
        except LanguageError:
            pass
    raise ValueError("a language: a code such as fr, or an English name")


def _whole(least: int, most: int) -> Callable[[object], int]:
    def parse(value: object) -> int:
        if isinstance(value, str) and value.isdecimal() and len(value) < 10:
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(f"a whole number from {least} to {most}")
        return value

    return parse


def _truth(value: object) -> bool:
    known = {True: True, False: False, "true": True, "false": False}
    if not isinstance(value, bool | str) or value not in known:
        raise ValueError("true or false")
    return known[value]


def _panes(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [name.strip() for name in value.split(",") if name.strip() not in {"", "none"}]
    if not isinstance(value, list) or not all(name in PANES for name in value):
        raise ValueError(f"some of {', '.join(PANES)}, or none")
    return tuple(name for name in PANES if name in value)


def _index(value: object) -> str:
    if not isinstance(value, str) or not value.startswith(("https://", "http://")):
        raise ValueError("an address that begins with https:// or http://")
    return value


def _keys(value: object) -> str:
    if isinstance(value, list) and all(isinstance(key, str) for key in value):
        value = ",".join(value)
    if not isinstance(value, str):
        raise ValueError('a key such as "e", or several: "e,f2"')
    return value


_PARSERS: dict[str, Callable[[object], Any]] = {
    "theme": _theme,
    "target": _target,
    "beam": _whole(1, 10),
    "back": _truth,
    "width": _whole(20, 400),
    "panes": _panes,
    "index": _index,
}
_NOTES = {
    "theme": "Colours; ctrl+t in the reader lists the themes. Without it, the one last chosen there.",
    "target": "The language to translate into; without it, that of the locale.",
    "beam": "Hypotheses the model keeps, from 1 (fastest) to 10.",
    "back": "Whether sentences are also translated back, to tell how far to trust them.",
    "width": "The most cells a row of text takes.",
    "panes": "The lists that are shown at the start: some of quotes, figures and findings.",
    "index": "The index of language packages, such as a mirror's; without it, Argos' own.",
}
_SHOWN: dict[str, object] = {
    "theme": "high-contrast",
    "target": "en",
    "beam": 2,
    "panes": (),
    "index": "https://mirror.example/index.json",
}


def _toml(value: object) -> str:
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value, ensure_ascii=False)  # strings and whole numbers are written alike in both


def _resembling(name: str) -> str:
    from difflib import get_close_matches  # for mistakes only

    close = get_close_matches(name, _NOTES, 1)
    return f" (did you mean “{close[0]}”?)" if close else ""


def _short(problem: str) -> str:
    return problem if len(problem) <= 500 else problem[:499] + "…"
