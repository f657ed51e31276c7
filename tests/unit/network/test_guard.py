"""Which addresses may be connected to: those of the internet at large, however the others are written."""

from __future__ import annotations

import socket
from http.client import HTTPConnection
from ipaddress import IPv4Address, IPv6Address, ip_network

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.errors import InputError
from translation.network import fetching
from translation.network.guard import is_public
from translation.network.opening import Connections
from translation.network.permission import Access

SPECIAL_4 = (
    "0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 "
    "192.168.0.0/16 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4"
).split()
SPECIAL_6 = (
    "::/128 ::1/128 ::/96 ::ffff:0:0/96 64:ff9b::/96 64:ff9b:1::/48 100::/64 2001::/32 2001:2::/48 "
    "2001:db8::/32 2002::/16 3fff::/20 5f00::/16 fc00::/7 fe80::/10 fec0::/10 ff00::/8"
).split()
# What holds an IPv4 address in an IPv6 one: the bits before it, and those behind it.
HOLDING = {"::": 0, "::ffff:0:0": 0, "64:ff9b::": 0, "64:ff9b:1::": 0, "2002::": 80, "2001::": 0}


def in_networks(networks: list[str]) -> st.SearchStrategy[str]:
    """Addresses in one of the networks, its first and last among them."""
    ranges = [(int(network[0]), int(network[-1])) for network in map(ip_network, networks)]
    make = IPv6Address if ":" in networks[0] else IPv4Address
    return st.sampled_from(ranges).flatmap(
        lambda ends: st.one_of(st.sampled_from(ends), st.integers(*ends)).map(
            lambda number: str(make(number))
        )
    )


@given(in_networks(SPECIAL_4) | in_networks(SPECIAL_6))
def test_no_address_of_a_special_network_is_public(address: str) -> None:
    assert not is_public(address)


@given(st.integers(0, 2**32 - 1), st.sampled_from(sorted(HOLDING.items())))
def test_no_address_that_holds_an_old_one_is_public(old: int, holding: tuple[str, int]) -> None:
    """NAT64, 6to4, Teredo and mapped ones: what they lead to, nobody here can check."""
    prefix, behind = holding
    assert not is_public(str(IPv6Address(int(IPv6Address(prefix)) | old << behind)))


@given(st.ip_addresses(v=4) | st.ip_addresses(v=6))
def test_what_python_knows_as_private_is_not_public(address: IPv4Address | IPv6Address) -> None:
    assert not (
        is_public(str(address)) and (address.is_private or address.is_multicast or address.is_reserved)
    )


@given(st.text(max_size=20))
def test_what_is_no_address_is_not_public(text: str) -> None:
    try:
        socket.inet_pton(socket.AF_INET6 if ":" in text else socket.AF_INET, text)
    except (OSError, ValueError):
        assert not is_public(text)


@pytest.mark.parametrize(
    "address",
    ["8.8.8.8", "1.1.1.1", "100.63.0.1", "172.32.0.1", "192.0.1.1", "2606:4700::6810:84e5", "2a00::1"],
)
def test_public_addresses_are_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize(
    "host",
    [
        "127.0.0.1",
        "127.1",
        "0x7f000001",
        "2130706433",
        "017700000001",
        "0",
        "①②⑦.0.0.1",
        "127。0。0。1",
        "127%2e0.0.1",
        "%31%32%37.0.0.1",
        "localhost",
        "LOCALHOST.",
        "[::1]",
        "[::]",
        "[::ffff:127.0.0.1]",
        "[::127.0.0.1]",
        "[fe80::1]",
        "169.254.169.254",
        "10.1.2.3",
        "192.168.1.1:8080",
    ],
)
def test_this_machine_and_its_networks_are_refused_however_they_are_written(
    host: str, home: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("it was connected to"))
    with pytest.raises(InputError, match="private address") as caught:
        fetching.page(f"http://{host}/")
    assert "allow_private" in caught.value.hint


@pytest.mark.parametrize(
    ("address", "reason"),
    [
        ("http://me:secret@news.example/", "a name and password"),
        ("http://news.example@127.0.0.1/", "a name and password"),
        ("http://8.8.8.8:25/", "its port 25 is not one for pages"),
        ("http://8.8.8.8:0/", "its port 0 is not one for pages"),
        ("https://8.8.8.8:22/", "its port 22 is not one for pages"),
        ("http://8.8.8.8:99999/", "Port out of range"),
        ("http:///path", "it is not a web address"),
        ("http://", "it is not a web address"),
        ("http://[::1/", "Invalid IPv6 URL"),
        ("http://a..b/", "its host is not a name"),
        (f"http://{'a' * 70}.example/", "its host is not a name"),
    ],
)
def test_what_is_no_address_of_a_page_is_said(
    address: str, reason: str, home: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket.socket, "connect", lambda *_: pytest.fail("it was connected to"))
    with pytest.raises(InputError, match=reason) as caught:
        fetching.page(address)
    assert "secret" not in str(caught.value)
    assert caught.value.hint


class Names:
    """A name service that answers otherwise each time; what is connected to is noted and refused."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked: list[str] = []
        self.connected: list[str] = []
        monkeypatch.setattr(socket, "getaddrinfo", self._look_up)
        monkeypatch.setattr(socket.socket, "connect", self._connect)

    def _look_up(self, host: str, port: int, **_: object) -> list[tuple[object, ...]]:
        self.asked.append(host)
        found = self.answers.pop(0)
        return [
            (
                socket.AF_INET6 if ":" in address else socket.AF_INET,
                socket.SOCK_STREAM,
                6,
                "",
                (address, port, 0, 0) if ":" in address else (address, port),
            )
            for address in found
        ]

    def _connect(self, address: tuple[str, int]) -> None:
        self.connected.append(address[0])
        raise ConnectionRefusedError(111, "Connection refused")


def test_a_name_is_looked_up_once_and_that_place_is_connected_to(
    home: object, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever keeps the name may say something else a moment later."""
    names = Names(monkeypatch, ["8.8.8.8"], ["127.0.0.1"])
    with pytest.raises(InputError, match="Connection refused"):
        fetching.page("http://news.example/")
    assert (names.asked, names.connected) == (["news.example"], ["8.8.8.8"])


def test_of_several_places_the_public_ones_are_tried(home: object, monkeypatch: pytest.MonkeyPatch) -> None:
    names = Names(monkeypatch, ["::1", "8.8.8.8", "10.0.0.1", "2a00::1"])
    with pytest.raises(InputError, match="Connection refused"):
        fetching.page("http://news.example/")
    assert names.connected == ["8.8.8.8", "2a00::1"]


def test_only_the_host_that_is_named_may_be_private(home: object, monkeypatch: pytest.MonkeyPatch) -> None:
    access = Access(("Intra.example", "::1"))
    names = Names(monkeypatch, ["10.0.0.1"], ["::1"], ["10.0.0.1"], ["10.0.0.1"])
    for address in ("http://intra.example./", "http://[::1]/"):
        with pytest.raises(InputError, match="Connection refused"):
            fetching.page(address, access)
    for address in ("http://intra.example.net/", "http://10.0.0.1/"):
        with pytest.raises(InputError, match="private address"):
            fetching.page(address, access)
    assert names.connected == ["10.0.0.1", "::1"]


def test_the_library_lets_the_connection_be_made_by_what_checks_it(monkeypatch: pytest.MonkeyPatch) -> None:
    """The hook is private to `http.client`; where it goes, nothing would be checked."""
    connection = HTTPConnection("news.example")
    assert connection._create_connection is socket.create_connection  # type: ignore[attr-defined]
    asked: list[object] = []

    def refuse(*address: object) -> None:
        asked.append(address[0])
        raise ConnectionRefusedError

    connection._create_connection = refuse  # type: ignore[attr-defined]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_, **__: pytest.fail("it was looked up"))
    with pytest.raises(ConnectionRefusedError):
        connection.connect()
    assert asked == [("news.example", 80)]


def test_a_request_that_was_given_up_opens_no_more_connections() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        connections = Connections(None)
        first = connections.connect(False, server.getsockname(), 5.0)
        connections.close()
        assert first.recv(1) == b""  # it has ended, though nobody has closed it
        first.close()
        with pytest.raises(ConnectionAbortedError):
            connections.connect(False, server.getsockname(), 5.0)
