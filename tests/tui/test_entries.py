"""Which entries of feeds were opened is kept, and nothing depends on it."""

from __future__ import annotations

from tui import entries


def test_what_was_opened_is_known_until_it_is_taken_back() -> None:
    assert entries.opened() == set()
    entries.mark(["a", "b"])
    entries.mark(["c"])
    assert entries.opened() == {"a", "b", "c"}
    entries.mark(["b"], is_read=False)
    assert entries.opened() == {"a", "c"}


def test_the_oldest_are_forgotten_first() -> None:
    entries.mark(map(str, range(entries.MOST)))
    entries.mark(["0", "new"])
    assert len(entries.opened()) == entries.MOST
    assert {"0", "new"} <= entries.opened()
    assert "1" not in entries.opened()


def test_a_file_of_somebody_else_is_passed_over() -> None:
    entries.mark(["a"])
    for odd in (b"", b"{}", b"[1, [2]]", b"\xff", b"[" * 100_000):
        entries.path().write_bytes(odd)
        assert entries.opened() == set()
    entries.mark(["b"])
    assert entries.opened() == {"b"}
