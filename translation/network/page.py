"""What comes from an address, and what the server says of it."""

from __future__ import annotations

from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class Page:
    """The bytes of a page as they came, unpacked.

    `address`: where they came from in the end. `content_type`, `charset` (in small letters): what the server
    says; "" where it does not. `fetched`: when, in UTC: "2026-11-30T20:15:00+00:00".
    """

    data: bytes
    address: str
    content_type: str
    charset: str
    fetched: str

    def at(self, fetched: str) -> Page:
        """The same page, asked for at another time."""
        return replace(self, fetched=fetched)
