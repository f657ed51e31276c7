"""Changed keys: what may be requested, and what clashes."""

from __future__ import annotations

import pytest

from tui.commands import BY_ID, COMMANDS
from tui.settings.keys import Keys, Request, resolve


def request(**keys: str) -> tuple[dict[str, str], list[str]]:
    requests = {name.replace("__", "."): Request(value, name) for name, value in keys.items()}
    resolved, problems = resolve(requests)
    return resolved.changed, [problem.partition(":")[0] for problem in problems]


def test_without_requests_the_keys_of_the_registry() -> None:
    keys, problems = resolve({})
    assert problems == ()
    for command in COMMANDS:
        assert ",".join(keys.of(command)) == command.keys


def test_names_are_what_people_write() -> None:
    keys = Keys({"text.down": "pagedown,f3,left", "copy": "comma"})
    assert keys.names(BY_ID["text.down"]) == ["page down", "F3", "←"]
    assert keys["copy"] == ","
    assert keys["translation.stop"] == "esc"
    assert Keys({"copy": ""})["copy"] == "ctrl+p"


@pytest.mark.parametrize("key", ["Z", "é", "ctrl+x", "ctrl+shift+f12", "insert", "f24", ";", "comma"])
def test_keys(key: str) -> None:
    assert request(copy=key) == ({"copy": key}, [])


@pytest.mark.parametrize("key", ["", "xx", "f25", "ctrl+", "strg+x", ","])
def test_what_is_not_a_key(key: str) -> None:
    assert request(copy=key) == ({}, ["copy"])


def test_a_request_gives_way_to_a_key_that_is_taken() -> None:
    assert request(review__export="q") == ({}, ["review__export"])
    assert request(text__down="e") == ({}, ["text__down"])  # the screen's keys are active in a text too


def test_two_commands_may_swap_their_keys() -> None:
    swapped = {"review.export": "q", "app.quit": "e"}
    assert request(review__export="q", app__quit="e") == (swapped, [])


def test_of_two_requests_for_a_key_the_first_wins() -> None:
    assert request(copy="Z", review__export="Z") == ({"copy": "Z"}, ["review__export"])


def test_places_that_are_never_active_at_once_may_share_a_key() -> None:
    assert request(text__down="Z", list__down="Z", welcome__sample="J") == (
        {"text.down": "Z", "list.down": "Z", "welcome.sample": "J"},
        [],
    )


def test_in_a_dialog_only_its_own_keys_are_active() -> None:
    assert request(help__close="]", open__close="f9", search__leave="f9") == (
        {"help.close": "]", "open.close": "f9", "search.leave": "f9"},
        [],
    )
    assert request(help__close="j") == ({}, ["help__close"])  # which goes down there
    assert request(detail__down="]") == ({}, ["detail__down"])  # the screen's keys are active there too


def test_a_request_that_needs_another_which_is_refused() -> None:
    # "e" is free only as long as export moves to q, which quit keeps.
    assert request(copy="e", review__export="q") == ({}, ["review__export", "copy"])
