"""The user's settings: a TOML file, the environment before it, the options of a command before both.

Knows no screen: the headless commands read the same file. What is wrong in it is reported and passed over; it
never stops anything.
"""

from __future__ import annotations

import os
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any, Self

from platformdirs import user_config_path

from translation.network.permission import Access
from tui.settings import toml_file, values
from tui.settings.keys import Keys, Request, resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Setting:
    """What there is to know of a setting: the file, its example, variables, options and their help follow.

    `parse` reads its value, see `values`. `note` explains it in the example of a file, which shows `example`
    where nothing is set. `help`: that of its option; empty: it has none. `metavar`: for its value there.
    """

    parse: Callable[[object], Any]
    note: str
    example: object = None
    help: str = ""
    metavar: str | None = None


def _setting(default: object, parse: Callable[[object], Any], note: str, **others: Any) -> Any:
    return field(default=default, metadata={"setting": Setting(parse, note, **others)})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the user prefers. None or "": nothing is set.

    `origins`: where a setting comes from, by its name, for messages.
    """

    theme: str = _setting(
        "",
        values.theme,
        "Colours; ctrl+t in the reader lists the themes. Without it, the one last chosen there.",
        example="high-contrast",
        help="colours, such as high-contrast",
        metavar="NAME",
    )
    target: str | None = _setting(
        None,
        values.target,
        "The language to translate into; without it, that of the locale.",
        example="en",
    )
    beam: int | None = _setting(
        None,
        values.whole(1, 10),
        "Hypotheses the model keeps, from 1 (fastest) to 10.",
        example=2,
        help="hypotheses kept while translating, 1 to 10",
        metavar="N",
    )
    back: bool = _setting(
        True,
        values.truth,
        "Whether sentences are also translated back, to know better how far to trust them.",
        help="also translate back, where a package leads there, to know better how far to trust a sentence",
    )
    width: int = _setting(
        84,  # longer rows are hard to read
        values.whole(20, 400),
        "The most cells a row of text takes.",
        help="the widest row of text",
        metavar="CELLS",
    )
    panes: tuple[str, ...] = _setting(
        values.PANES,
        values.panes,
        f"The lists that there are, as tabs: some of {', '.join(values.PANES)}.",
        example=(),
        help=f"of {', '.join(values.PANES)}, or none",
        metavar="P,P",
    )
    mute: tuple[str, ...] = _setting(
        (),
        values.mute,
        "Rules whose findings are counted but not listed; `diptych check --explain` names them.",
        example=("figure.small-number",),
    )
    copy: str = _setting(
        "side",
        values.one_of(*values.COPIED),
        "What y copies: the marked sentence of this side, that of both, or the finding that is chosen.",
        example="both",
    )
    stay: bool = _setting(
        False,
        values.truth,
        "Whether the reader stays where it is when something is settled or approved, instead of going on.",
    )
    index: str = _setting(
        "",
        values.index,
        "The index of language packages, such as a mirror's; without it, Argos' own.",
        example="https://mirror.example/index.json",
    )
    allow_private: tuple[str, ...] = _setting(
        (),
        values.hosts,
        "Hosts on this machine or in its networks whose addresses may be opened; all others must be public.",
        example=("intra.example",),
    )
    keys: Keys = field(default_factory=Keys)
    origins: Mapping[str, str] = field(default_factory=dict)

    def access(self, *, keeps: bool) -> Access:
        """How far addresses may lead. `keeps`: whether their pages are kept in the cache folder."""
        return Access(self.allow_private, keeps)

    def over(self, options: Mapping[str, object]) -> Self:
        """These settings with those in their place that the options of a command give."""
        given: dict[str, Any] = {
            name: options[name]
            for name, setting in SETTINGS.items()
            if setting.help and options.get(name) is not None
        }
        return replace(self, **given, origins={**self.origins, **{name: f"--{name}" for name in given}})


SETTINGS: dict[str, Setting] = {
    known.name: known.metadata["setting"] for known in fields(Settings) if known.metadata
}


def variable(name: str) -> str:
    """The environment variable of a setting."""
    return f"DIPTYCH_{name.upper()}"


def use_index(settings: Settings) -> None:
    """From now on, this process and those it starts find packages by the index of the settings."""
    if settings.index:
        os.environ.setdefault(variable("index"), settings.index)


def path() -> Path:
    """Where the settings file is looked for."""
    return user_config_path("diptych") / "settings.toml"


def load(
    file: Path | None = None, environment: Mapping[str, str] | None = None
) -> tuple[Settings, tuple[str, ...]]:
    """The settings of `file` (None: the user's own) and the environment, and a sentence for every mistake.

    What is mistaken keeps its default. Never raises.
    """
    given, problems = toml_file.read(file or path())
    environment = os.environ if environment is None else environment
    for name in SETTINGS:
        if text := environment.get(variable(name), ""):
            given[name] = text, variable(name)
    known: dict[str, Any] = {}
    origins = {}
    requests: dict[str, Request] = {}
    for name, (value, where) in given.items():
        try:
            if name.startswith("keys."):
                requests[name.removeprefix("keys.")] = Request(values.keys(value), where)
            elif name in SETTINGS:
                known[name] = SETTINGS[name].parse(value)
                origins[name] = where
            else:
                problems.append(f"{where}: there is no setting “{name}”{values.resembling(name, SETTINGS)}.")
        except values.PartlyWrongError as error:
            known[name] = error.value
            origins[name] = where
            problems += [f"{where}: {problem}" for problem in error.problems]
        except ValueError as error:
            problems.append(f"{where}: {name} must be {error}.")
    keys, mistaken = resolve(requests)
    settings = Settings(**known, keys=keys, origins=origins)
    return settings, tuple(_short(problem) for problem in (*problems, *mistaken))


def summary(problems: Sequence[str]) -> str:
    """One line on the mistakes that `load` found; there is at least one."""
    if len(problems) == 1:
        return problems[0]
    first = f"{problems[0]} This is the first of {len(problems)} mistakes"
    return f"{first}; `diptych settings` prints those of the file."


def example(settings: Settings) -> Iterator[str]:
    """The lines of a settings file with what is set; what is not set is a comment."""
    defaults = Settings()
    for name, setting in SETTINGS.items():
        value = getattr(settings, name)
        line = f"{name} = {toml_file.written(setting.example if value in (None, '', ()) else value)}"
        yield f"# {setting.note}"
        yield line if value != getattr(defaults, name) else f"# {line}"
    yield ""
    yield "[keys]"
    yield '# review.export = "D"    # by command; several with commas: "D,f2"'
    for command, keys in settings.keys.changed.items():
        yield f"{command} = {toml_file.written(keys)}"


def _short(problem: str) -> str:
    return problem if len(problem) <= 500 else problem[:499] + "…"
