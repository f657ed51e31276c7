"""Mails, as .eml: the message itself, with what it quotes as quotations; its subject is the headline."""

from __future__ import annotations

import re
from email import message_from_bytes, policy
from email.utils import parseaddr, parsedate_to_datetime
from itertools import groupby
from typing import TYPE_CHECKING

from translation.errors import InputError, all_of, counted
from translation.model import Article, Metadata, Paragraph
from translation.sources.decoding import decode
from translation.sources.pages.blocks import document, paragraphs
from translation.text.cleaning import clean, file_title, one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from email.message import EmailMessage, MIMEPart

    from translation.sources.source import Content

_MARKS = re.compile(r"(?:> ?)+")
_SIGNATURE = "-- "
_ENCRYPTED = frozenset(("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime"))
_MOST_NAMED = 5  # attachments


def extract(content: Content) -> Article | None:
    """The message in a mail; None where it has no text. Raises InputError where it is encrypted."""
    message = message_from_bytes(content.data, policy=policy.default)
    if message.get_content_type() in _ENCRYPTED:
        raise InputError(
            f"{file_title(content.name)} is encrypted.", "Open it in your mail program, and copy its text."
        )
    body = message.get_body(("html", "plain"))
    blocks = [] if body is None else _blocks(body)
    subject = one_line(_header(message, "Subject"))
    if subject and (not blocks or blocks[0].text != subject):
        blocks.insert(0, Paragraph(subject, kind="heading"))
    attached = [
        one_line(part.get_filename() or "") or "without a name" for part in message.iter_attachments()
    ]
    return Article.of(content.name, blocks, tuple(_notes(attached)), _metadata(message, subject))


def _blocks(body: MIMEPart) -> list[Paragraph]:
    text = _text(body)
    if body.get_content_subtype() == "html":
        return paragraphs(document(text))
    lines: Iterable[tuple[int, str]] = map(_line, text.splitlines())
    if body.get_param("format") == "flowed":
        lines = _unflowed(lines, drops_blank=body.get_param("delsp") == "yes")
    return list(_plain(lines))


def _line(raw: str) -> tuple[int, str]:
    """How often a line is quoted, and what stands behind the marks."""
    marks = _MARKS.match(raw)
    return (marks[0].count(">"), raw[marks.end() :]) if marks else (0, raw)


def _text(body: MIMEPart) -> str:
    """The text of a part; where it names an encoding that there is not, or the wrong one, by its bytes."""
    raw = body.get_payload(decode=True)
    data = raw if isinstance(raw, bytes) else b""
    try:
        return data.decode(body.get_content_charset() or "utf-8")
    except (LookupError, UnicodeDecodeError):
        decoded = decode(data)
        return "" if decoded is None else decoded.text


def _unflowed(lines: Iterable[tuple[int, str]], *, drops_blank: bool) -> Iterator[tuple[int, str]]:
    """Lines of which those that end in a blank go on in the next one (format=flowed, RFC 3676)."""
    paragraph, last = "", 0
    for depth, raw in lines:
        text = raw if depth else raw.removeprefix(" ")  # a blank keeps ">" and "From " from being read
        if paragraph and (depth != last or text == _SIGNATURE):
            yield last, paragraph
            paragraph = ""
        paragraph, last = paragraph + text, depth
        if text == _SIGNATURE or not text.endswith(" "):
            yield depth, paragraph
            paragraph = ""
        elif drops_blank:
            paragraph = paragraph[:-1]
    if paragraph:
        yield last, paragraph


def _plain(lines: Iterable[tuple[int, str]]) -> Iterator[Paragraph]:
    """The paragraphs of a plain text, of its lines with how often each is quoted."""
    for depth, group in groupby(lines, key=lambda line: line[0]):
        for number, paragraph in enumerate(clean("\n".join(text for _, text in group))):
            before = paragraph.before if number else "\n\n"
            yield Paragraph(paragraph.text, before, paragraph.protected, "quote" if depth else paragraph.kind)


def _notes(attached: list[str]) -> Iterator[str]:
    if attached:
        more = len(attached) - _MOST_NAMED
        named = attached[:_MOST_NAMED] + ([f"{more} more"] if more > 0 else [])
        verb = "is" if len(attached) == 1 else "are"
        yield f"{counted(len(attached), 'attachment')} {verb} not read: {all_of(named)}."


def _metadata(message: EmailMessage, subject: str) -> Metadata:
    name, address = parseaddr(_header(message, "From"))
    sender = one_line(name) or one_line(address)
    date = _date(_header(message, "Date"))
    places = (("title", subject, "Subject"), ("authors", sender, "From"), ("date", date, "Date"))
    found_in = tuple((field, f"the mail's {place}") for field, value, place in places if value)
    return Metadata(subject, (sender,) if sender else (), date=date, found_in=found_in)


def _date(header: str) -> str:
    try:
        return parsedate_to_datetime(header).isoformat()
    except (ValueError, TypeError, OverflowError):
        return ""


def _header(message: EmailMessage, name: str) -> str:
    """A header's text; nothing where Python cannot parse it."""
    try:
        return str(message[name] or "")
    except Exception:
        return ""
