"""How the values of settings are read.

From a file they have a type; from variables and options they are text. A ValueError says what it must be;
PartlyWrongError, what of it is passed over.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from translation.errors import LanguageError
from translation.languages import codes
from tui import panes as _panes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

PANES = tuple(pane.name for pane in _panes.PANES)
_HOST = re.compile(r"[\w.-]{1,253}|\[?[0-9a-fA-F:.]{2,45}(?:%\w{1,20})?\]?")
COPIED = ("side", "both", "finding")


class PartlyWrongError(Exception):
    """A list of which some cannot be used: `value` is the rest, `problems` has a sentence for each."""

    def __init__(self, value: object, problems: list[str]) -> None:
        super().__init__(" ".join(problems))
        self.value = value
        self.problems = problems


def theme(value: object) -> str:
    if not isinstance(value, str) or not value:
        raise ValueError("the name of a theme")
    return value


def target(value: object) -> str:
    if isinstance(value, str):
        try:
            return codes.normalise(value)
        except LanguageError:
            pass
    raise ValueError("a language: a code such as fr, or an English name")


def whole(least: int, most: int) -> Callable[[object], int]:
    def parse(value: object) -> int:
        if isinstance(value, str) and value.isdecimal() and len(value) < 10:
            value = int(value)
        if not isinstance(value, int) or isinstance(value, bool) or not least <= value <= most:
            raise ValueError(f"a whole number from {least} to {most}")
        return value

    return parse


def truth(value: object) -> bool:
    known = {True: True, False: False, "true": True, "false": False}
    if not isinstance(value, bool | str) or value not in known:
        raise ValueError("true or false")
    return known[value]


def one_of(*known: str) -> Callable[[object], str]:
    def parse(value: object) -> str:
        if not isinstance(value, str) or value not in known:
            raise ValueError(f"one of {', '.join(known)}")
        return value

    return parse


def panes(value: object) -> tuple[str, ...]:
    if isinstance(value, str):
        value = [name.strip() for name in value.split(",") if name.strip() not in {"", "none"}]
    if not isinstance(value, list) or not all(name in PANES for name in value):
        raise ValueError(f"some of {', '.join(PANES)}, or none")
    return tuple(name for name in PANES if name in value)


def mute(value: object) -> tuple[str, ...]:
    """The codes of rules, a former one as it is now. Those that are unknown are passed over."""
    if isinstance(value, str):
        value = [code.strip() for code in value.split(",") if code.strip()]
    if not isinstance(value, list) or not all(isinstance(code, str) for code in value):
        raise ValueError('codes of rules, such as ["figure.small-number"]')
    from translation.checks import rules  # takes a while: for those who mute some

    every = rules()
    known = {rule.code for rule in every}
    renamed = {former: rule.code for rule in every for former in rule.formerly}
    codes_given = tuple(dict.fromkeys(str(renamed.get(code, code)) for code in value))
    usable = tuple(code for code in codes_given if code in known)
    if unknown := [code for code in codes_given if code not in known]:
        raise PartlyWrongError(
            usable, [f"there is no rule “{code}” to mute{resembling(code, known)}." for code in unknown]
        )
    return usable


def index(value: object) -> str:
    if not isinstance(value, str) or not value.startswith(("https://", "http://")):
        raise ValueError("an address that begins with https:// or http://")
    return value


def hosts(value: object) -> tuple[str, ...]:
    """Hosts as they stand in addresses: names, or addresses in numbers."""
    if isinstance(value, str):
        value = [host.strip() for host in value.split(",") if host.strip()]
    if not isinstance(value, list) or not all(
        isinstance(host, str) and _HOST.fullmatch(host) for host in value
    ):
        raise ValueError('hosts as they stand in addresses, such as ["intra.example", "192.168.1.5"]')
    return tuple(value)


def keys(value: object) -> str:
    if isinstance(value, list) and all(isinstance(key, str) for key in value):
        value = ",".join(value)
    if not isinstance(value, str):
        raise ValueError('a key such as "e", or several: "e,f2"')
    return value


def resembling(name: str, known: Iterable[str]) -> str:
    """What may have been meant, as an addition to a sentence: “ (did you mean “beam”?)”, or nothing."""
    from difflib import get_close_matches  # for mistakes only

    close = get_close_matches(name, known, 1, cutoff=0.75)  # codes of one check begin alike
    return f" (did you mean “{close[0]}”?)" if close else ""
