"""Mails: the message, what it quotes apart, its subject as the headline, its attachments named."""

from __future__ import annotations

from email.message import EmailMessage

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.unit.sources.documents.test_documents import blocks, opened
from translation.errors import InputError

HEADERS = (
    "From: Ada Fenn <ada@harbour.example>\nSubject: The ferry\nDate: Sun, 3 May 2026 10:00:00 +0200\n"
    "MIME-Version: 1.0\n"
)


def mail(body: str, kind: str = "text/plain; charset=utf-8", headers: str = HEADERS) -> bytes:
    return f"{headers}Content-Type: {kind}\n\n{body}".encode()


def test_a_reply_and_what_it_quotes() -> None:
    body = "It sails.\n\nAda\n\n> Does it sail at last?\n>> It may.\n\nSee you.\n"
    assert blocks(mail(body)) == [
        ("heading", "The ferry"),
        ("paragraph", "It sails."),
        ("paragraph", "Ada"),
        ("quote", "Does it sail at last?"),
        ("quote", "It may."),
        ("paragraph", "See you."),
    ]


def test_lines_that_flow_are_joined() -> None:
    body = (
        "It sails, \nand that is all \nI know.\n > not quoted\n> Does it \n> sail?\n>> It may.\n"
        "\n-- \nAda Fenn\n"
    )
    assert [text for _, text in blocks(mail(body, "text/plain; format=flowed"))] == [
        "The ferry",
        "It sails, and that is all I know.",
        "not quoted",
        "Does it sail?",
        "It may.",
        "--",
        "Ada Fenn",
    ]


def test_a_blank_that_only_marks_the_flow_is_dropped() -> None:
    found = blocks(mail("渡船は \n出る。\n", "text/plain; charset=utf-8; format=flowed; delsp=yes"))
    assert found[1] == ("paragraph", "渡船は出る。")


def test_the_page_of_a_newsletter_is_read_in_place_of_its_plain_text() -> None:
    message = EmailMessage()
    message["From"], message["Subject"] = "Harbour Post <post@harbour.example>", "Tuesday"
    message["Message-ID"] = "<1@harbour.example>"
    message.set_content("View this in a browser")
    message.add_alternative(
        '<div style="display:none">preview</div><h1>The ferry</h1><p>It takes 1&nbsp;200 people.</p>'
        "<blockquote type=cite><p>Does it?</p></blockquote>",
        subtype="html",
    )
    for name in ("minutes.pdf", "quay.jpg"):
        message.add_attachment(b"%PDF", maintype="application", subtype="pdf", filename=name)
    data = message.as_bytes()
    assert blocks(data) == [
        ("heading", "Tuesday"),
        ("heading", "The ferry"),
        ("paragraph", "It takes 1\N{NO-BREAK SPACE}200 people."),
        ("quote", "Does it?"),
    ]
    assert opened(data).notes == ("2 attachments are not read: minutes.pdf and quay.jpg.",)


def test_what_a_mail_says_of_itself() -> None:
    told = opened(mail("It sails.")).metadata
    assert (told.title, told.authors, told.date) == ("The ferry", ("Ada Fenn",), "2026-05-03T10:00:00+02:00")
    assert dict(told.found_in) == {
        "title": "the mail's Subject",
        "authors": "the mail's From",
        "date": "the mail's Date",
    }


@pytest.mark.parametrize("charset", ["x-nonsense", "utf-8", "us-ascii", "idna", "rot13"])
def test_a_wrong_or_unknown_encoding_is_read_by_the_bytes(charset: str) -> None:
    header = HEADERS.encode() + f"Content-Type: text/plain; charset={charset}\n\n".encode()
    data = header + "Übermorgen fährt die Fähre über die Bucht, sagte er.".encode("cp1252")
    assert opened(data).text.endswith("Übermorgen fährt die Fähre über die Bucht, sagte er.")


def test_an_encrypted_mail_is_refused() -> None:
    with pytest.raises(InputError, match="is encrypted") as caught:
        opened(mail("--x\n", "multipart/encrypted; boundary=x"))
    assert "mail program" in caught.value.hint


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("From: Ada Fenn\nThe ferry sails.\n", "note.txt"),
        ("From: Ada Fenn\nTo: Jo Lind\n\nThe ferry sails.\n", "note.txt"),
        ("Harbour: closed\nReceived: a letter\n\nThe ferry sails.\n", "note.txt"),
    ],
)
def test_a_note_that_begins_as_a_letter_does_is_a_plain_text(text: str, name: str) -> None:
    assert opened(text.encode(), name).text.startswith(text.split("\n")[0])


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=200), st.binary(max_size=200))
def test_whatever_a_mail_holds_it_is_read_or_refused(headers: bytes, body: bytes) -> None:
    data = (
        HEADERS.encode() + headers.replace(b"\n", b"\nX:") + b"\nContent-Transfer-Encoding: base64\n\n" + body
    )
    try:
        found = opened(data)
    except InputError as error:
        refused = error
        assert refused.message
    else:
        assert found.text
