"""The registry of commands."""

from __future__ import annotations

import importlib
import pkgutil
from dataclasses import replace
from typing import TYPE_CHECKING, get_args

import pytest
from textual.binding import Binding
from textual.dom import DOMNode

import tui
from tests.tui.fakes import HARBOUR, review_of
from translation.model import Finding
from tui import commands
from tui.commands.command import ACTIVE_IN, SCOPES
from tui.commands.footer import FOOTERS
from tui.view.state import Phase, State
from tui.widgets.status_line import At, footer

if TYPE_CHECKING:
    from collections.abc import Iterator


def test_ids_are_unique_and_every_command_is_explained() -> None:
    ids = [command.id for command in commands.COMMANDS]
    assert len(ids) == len(set(ids))
    assert all(command.title and command.help for command in commands.COMMANDS)


def test_no_key_is_bound_twice_where_both_are_active() -> None:
    for scope in SCOPES:
        heard = commands.of_scope(scope, *ACTIVE_IN.get(scope, ()))
        keys = [key for command in heard for key in command.keys.split(",")]
        assert len(keys) == len(set(keys))


def test_every_key_of_the_reader_is_in_the_registry() -> None:
    for module in pkgutil.walk_packages(tui.__path__, "tui."):
        if module.name != "tui.cli.__main__":
            importlib.import_module(module.name)
    scopes = set()
    for widget in all_subclasses(DOMNode):
        for binding in vars(widget).get("BINDINGS", ()) if widget.__module__.startswith("tui.") else ():
            assert isinstance(binding, Binding), widget
            assert binding.id in commands.BY_ID, (widget, binding.key)
            scopes.add(commands.BY_ID[binding.id].scope)
    assert scopes == set(SCOPES)


def all_subclasses(known: type[object]) -> Iterator[type[object]]:
    for inner in known.__subclasses__():
        yield inner
        yield from all_subclasses(inner)


def test_bindings_carry_the_id_so_that_keys_can_be_changed() -> None:
    bindings = commands.bindings("review")
    assert all(isinstance(binding, Binding) and binding.id for binding in bindings)
    assert len(bindings) == len([command for command in commands.of_scope("review") if command.keys])


@pytest.mark.parametrize("phase", get_args(Phase))
@pytest.mark.parametrize("done", [0, 3, 8])
@pytest.mark.parametrize("searching", [False, True])
def test_what_can_be_done_comes_first_in_the_footer(phase: Phase, done: int, searching: bool) -> None:
    review = review_of(HARBOUR, done=done)
    finding = Finding("figures", "altered", "error", None, None, "")
    state = State(review.article).reached(replace(review, findings=(finding,)), phase)
    shown = {context: list(footer(state, At(context), searching=searching)) for context in FOOTERS}
    for context, entries in shown.items():
        labels = [label for _, label in entries]
        assert all(labels)
        if phase in ("planning", "translating") and context != "search":
            assert labels[0] == ("end search" if searching else "stop")
        if phase == "stopped" and not searching and context != "search":
            assert labels[0] == "go on"


@pytest.mark.parametrize(
    ("phase", "searching", "shown", "not_shown"),
    [
        ("translating", False, ["stop", "search"], ["end search", "next"]),
        ("translating", True, ["next", "end search"], ["stop", "search"]),
        ("done", True, ["next", "end search", "export"], ["view", "finding"]),
        ("stopped", False, ["go on", "export"], ["try again"]),
        ("failed", False, ["try again", "languages"], ["go on", "search"]),
    ],
)
def test_the_footer_says_what_the_keys_do_now(
    phase: Phase, searching: bool, shown: list[str], not_shown: list[str]
) -> None:
    review = review_of(HARBOUR, done=3)
    state = State(review.article).reached(review, phase)
    labels = [label for _, label in footer(state, At("search" if searching else "text"), searching=searching)]
    assert set(shown) <= set(labels)
    assert not set(not_shown) & set(labels)


def test_no_command_stands_twice_in_the_footer() -> None:
    twice = {context: ids for context, ids in FOOTERS.items() if len(ids) != len(set(ids))}
    assert twice == {}


def test_the_list_at_hand_comes_first_in_the_footer() -> None:
    review = review_of(HARBOUR)
    state = State(review.article).reached(review, "done")
    for context, label in (("list", "full screen"), ("full", "back")):
        command, words = next(footer(state, At(context, "figures")))  # type: ignore[arg-type]  # a context
        assert (command.id, words) == ("pane.figures", label)
