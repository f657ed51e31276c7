"""The registry of commands."""

from __future__ import annotations

from textual.binding import Binding

from tui import commands


def test_ids_are_unique_and_every_command_is_explained() -> None:
    ids = [command.id for command in commands.COMMANDS]
    assert len(ids) == len(set(ids))
    assert all(command.title and command.help for command in commands.COMMANDS)


def test_no_key_is_bound_twice_where_both_would_hear_it() -> None:
    everywhere = commands.of_scope("app", "review")
    for scope in ("text", "list"):
        keys = [
            key
            for command in [*everywhere, *commands.of_scope(scope)]
            for key in command.keys.split(",")
            if key
        ]
        assert len(keys) == len(set(keys))


def test_bindings_carry_the_id_so_that_keys_can_be_changed() -> None:
    bindings = commands.bindings("review")
    assert all(isinstance(binding, Binding) and binding.id for binding in bindings)
    assert len(bindings) == len([command for command in commands.of_scope("review") if command.keys])


def test_at_most_six_entries_in_the_footer_at_a_time() -> None:
    labels = [command.id for command in commands.COMMANDS if command.footer]
    # Stopping and going on are never offered together.
    assert len(labels) - 1 <= 6
