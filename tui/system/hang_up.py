"""The end of the reader where its terminal goes away: a closed window, a broken connection.

The signal for that (SIGHUP) may be ignored or blocked by whatever started the reader, as `nohup` does, and
comes only to some processes of a terminal. Nobody can use a reader without one, and Textual would read from
the dead one for ever. So the signal is heard again, and the terminal is watched besides.
"""

from __future__ import annotations

import os
import select
import signal
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

_STANDARD = (0, 1, 2)  # input, output, errors


def end_with_terminal() -> None:
    """From now on, SIGHUP ends this process as soon as its terminal goes away. Call it in the main thread."""
    if not (hasattr(signal, "SIGHUP") and hasattr(select, "poll")):
        return  # Windows, which ends the processes of a console that is closed
    signal.signal(signal.SIGHUP, signal.SIG_DFL)
    signal.pthread_sigmask(signal.SIG_UNBLOCK, [signal.SIGHUP])
    terminals = [descriptor for descriptor in _STANDARD if os.isatty(descriptor)]
    if terminals:
        Thread(target=_watch, args=(terminals,), name="terminal", daemon=True).start()


def _watch(terminals: Sequence[int]) -> None:
    poll = select.poll()
    for terminal in terminals:
        poll.register(terminal, 0)  # that it went away is always reported, and nothing else is asked for
    if any(event & (select.POLLHUP | select.POLLERR) for _, event in poll.poll()):
        os.kill(os.getpid(), signal.SIGHUP)
