"""Fields in which something is typed, quickly or on a machine that is busy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from textual.widgets import Input

if TYPE_CHECKING:
    from textual import events
    from textual.widget import Widget


async def act_in_turn(field: Widget, event: events.Key) -> None:
    """Do what a key is bound to before the next key comes to the field.

    Textual does it once the key has come up to the app. By then the letters typed behind it may be in the
    field: a word that was mended loses its new letter instead of the old one.
    """
    bound = None if event.is_printable else field.screen.active_bindings.get(event.key)
    if bound is not None:
        event.stop()
        event.prevent_default()
        await field.app.run_action(bound.binding.action, bound.node)


class Line(Input):
    """A field of one line; its keys act in the order in which they are typed."""

    async def on_key(self, event: events.Key) -> None:
        await act_in_turn(self, event)
