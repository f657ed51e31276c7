"""Which hosts the address of a page may lead to: public ones, and those that the settings name.

An address that somebody sends a reader, or to which a page redirects, must not make this machine ask its own
services, its router or a cloud's. So a name is looked up once, what it stands for is checked, and the
connection goes to that very place.
"""

from __future__ import annotations

import socket
from contextlib import suppress
from ipaddress import IPv4Network, IPv6Network, ip_address
from typing import TYPE_CHECKING, Any, TypeAlias
from urllib.parse import urlsplit

from translation.network.failures import UnfitError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from translation.network.permission import Access

# IANA's registries of special-purpose addresses, and multicast. `ipaddress.is_global` of Python 3.11 is true
# of NAT64, 6to4 and multicast.
_SPECIAL = tuple(
    map(
        IPv4Network,
        (
            "0.0.0.0/8",  # this host
            "10.0.0.0/8",  # private
            "100.64.0.0/10",  # shared by the customers of a provider
            "127.0.0.0/8",  # loopback
            "169.254.0.0/16",  # link-local, where clouds tell their secrets
            "172.16.0.0/12",  # private
            "192.0.0.0/24",  # protocols
            "192.0.2.0/24",  # documentation
            "192.88.99.0/24",  # 6to4 relays
            "192.168.0.0/16",  # private
            "198.18.0.0/15",  # benchmarks
            "198.51.100.0/24",  # documentation
            "203.0.113.0/24",  # documentation
            "224.0.0.0/4",  # multicast
            "240.0.0.0/4",  # reserved, broadcast
        ),
    )
)
# All others are special: loopback, IPv4 in IPv6 however it is written, NAT64, private, link-local, multicast.
_PUBLIC_6 = IPv6Network("2000::/3")
_SPECIAL_6 = tuple(
    map(
        IPv6Network,
        (
            "2001::/23",  # protocols: Teredo, benchmarks, ORCHID
            "2001:db8::/32",  # documentation
            "2002::/16",  # 6to4, which holds an IPv4 address
            "3fff::/20",  # documentation
        ),
    )
)
_USUAL_PORTS = (None, 80, 443)
_SYSTEM_PORTS = 1023  # up to here: mail, shells, databases, which a page is not asked of

# As `getaddrinfo` has it: family, kind, protocol, name, address.
Place: TypeAlias = "tuple[socket.AddressFamily, socket.SocketKind, int, str, tuple[Any, ...]]"


class RefusedError(UnfitError):
    """The `host` is not public, and no setting names it."""

    def __init__(self, host: str, address: str) -> None:
        what = "is a private address" if host == address else f"has a private address, {address}"
        super().__init__(
            f"{host} {what}",
            f'If you trust it, name it in the settings file: allow_private = ["{host}"].',
        )
        self.host = host

    def redirected(self) -> UnfitError:
        """The same where the reader did not name the host, but a page leads there: nothing to be allowed."""
        return UnfitError(
            f"it redirects elsewhere, and {self}",
            "Check the address: a page of the web leads to no such place.",
        )


def is_public(address: str) -> bool:
    """Whether an IP address, in numbers, is one of the internet at large. False for what is none."""
    try:
        ip = ip_address(address.partition("%")[0])  # behind it: the network card
    except ValueError:
        return False
    if ip.version == 4:
        return not any(ip in network for network in _SPECIAL)
    return ip in _PUBLIC_6 and not any(ip in network for network in _SPECIAL_6)


def check(url: str, access: Access, *, by_proxy: bool) -> None:
    """Raise UnfitError where a page must not be asked for at the web address `url`.

    `by_proxy`: a proxy looks its host up, so that only an address in numbers can be checked here.
    """
    parts = urlsplit(url)
    if "@" in parts.netloc:
        raise UnfitError("it holds a name and password", "Leave them out, or save the page from a browser.")
    if parts.port not in _USUAL_PORTS and (parts.port or 0) <= _SYSTEM_PORTS:
        raise UnfitError(f"its port {parts.port} is not one for pages", "Check the address.")
    if by_proxy:
        with suppress(socket.gaierror):  # a name
            places(parts.hostname or "", 0, access, flags=socket.AI_NUMERICHOST)


def places(host: str, port: int, access: Access, *, flags: int = 0) -> list[Place]:
    """Where a host may be connected to, as far as that is allowed.

    Raises RefusedError where it is nowhere, OSError where the host is not known.
    """
    found: Sequence[Place] = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM, flags=flags)
    if _is_named(host, access):
        return list(found)
    public = [place for place in found if is_public(str(place[4][0]))]
    if not public:
        raise RefusedError(host, str(found[0][4][0]))
    return public


def _is_named(host: str, access: Access) -> bool:
    return _plain(host) in map(_plain, access.private)


def _plain(host: str) -> str:
    """One way of writing a host: without brackets, in small letters, without the dot at the end."""
    return host.strip("[]").lower().removesuffix(".")
