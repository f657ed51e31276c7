"""A guard on the reader's process: a connection that nobody asked for is refused and reported.

Python's own audit events (PEP 578) report every socket that Python code connects, sends from, or asks a name
for. What a library does in machine code of its own is not seen.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any

from translation.network.permission import is_permitted

if TYPE_CHECKING:
    from collections.abc import Callable

_CONNECTING = frozenset({"socket.connect", "socket.sendto", "socket.sendmsg"})
_INTERNET = frozenset({"AF_INET", "AF_INET6"})
_ASKING = frozenset(
    {"socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"}
)
_WATCHED = _CONNECTING | _ASKING


def watch(report: Callable[[str], object]) -> None:
    """From now on and for good, refuse connections that nobody asked for.

    `report` is called once for each place, in whichever thread tries.
    """
    reported: set[str] = set()

    def guard(event: str, arguments: tuple[Any, ...]) -> None:
        # Called for every file opened and every module imported, too: these leave at once.
        if event not in _WATCHED or is_permitted():
            return
        if event in _CONNECTING:
            connection, address = arguments
            if getattr(connection.family, "name", "") not in _INTERNET or _is_own_pair():
                return
            if address is None:  # sendmsg() on what was connected before
                return
        else:
            address = arguments[:2]
        place = ":".join(map(str, address[:2])) if isinstance(address, tuple) else str(address)
        if place not in reported:
            reported.add(place)
            report(place)
        raise PermissionError(f"Diptych opens no connection to {place}")

    sys.addaudithook(guard)


def _is_own_pair() -> bool:
    """Whether it is the event loop's pair of sockets, which are connected over loopback on Windows."""
    caller = sys._getframe(2)
    return "socketpair" in caller.f_code.co_name and caller.f_globals.get("__name__") == "socket"
