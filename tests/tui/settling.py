"""Wait until a reader has done all there is to do, instead of sleeping until its process looks idle."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from textual._context import active_app
from textual.screen import Screen

if TYPE_CHECKING:
    import pytest

_draw = Screen._compositor_refresh


async def settled(*_seconds: float) -> None:
    """Return when no message, callback or drawing of the app is left to be done.

    Threads and timers are not waited for: what they bring is a condition to wait for (`Reader.until`).
    Textual's own way takes 20 ms or more, several times a key, and on a busy machine may come too early.
    """
    loop = asyncio.get_running_loop()
    drawn = False
    while not drawn:
        await asyncio.sleep(0)
        if not loop._ready:  # type: ignore[attr-defined]
            screen = active_app.get().screen
            # What the screen's timer would do, 60 times a second.
            screen._on_timer_update()
            await asyncio.sleep(0)
            if not loop._ready:  # type: ignore[attr-defined]
                if screen._compositor._dirty_regions:
                    _draw(screen)
                    await asyncio.sleep(0)
                drawn = not loop._ready  # type: ignore[attr-defined]


def _draw_when_settled(screen: Screen[object]) -> None:
    """Leave the drawing of the topmost screen, whose dirty regions add up, to `settled`."""
    if screen is screen.app.screen:
        screen._dirty_widgets.clear()
        screen.app._update_mouse_over(screen)
    else:
        _draw(screen)  # which only hands on what is dirty


def without_sleeping(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let Textual's Pilot wait that way, and draw each state it waited for, but none on the way to it."""
    for place in ("textual.pilot", "textual.app"):
        monkeypatch.setattr(f"{place}.wait_for_idle", settled)
    monkeypatch.setattr(Screen, "_compositor_refresh", _draw_when_settled)
