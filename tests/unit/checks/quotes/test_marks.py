"""Pairing of quotation marks."""

import pytest

from translation.checks.quotes import extract
from translation.text.quotation_marks import pair


def spans(text: str) -> list[str]:
    return [marked.span.of(text) for marked in pair(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("“A tax,” he said. “No.”", ["“A tax,”", "“No.”"]),
        ("He said “ yes ”, then left.", ["“ yes ”"]),
        ("Il a dit « oui », puis « non ».", ["« oui »", "« non »"]),
        ("Elle crie : « Au secours ! » et part.", ["« Au secours ! »"]),
        ("„Ja“, sagte er. „Nein“, sagte sie.", ["„Ja“", "„Nein“"]),
        ("„Tak”, powiedział.", ["„Tak”"]),
        ("»Hallo du«, sagte er und »tschüs«.", ["»Hallo du«", "»tschüs«"]),
        ("”Hej”, sade han. ”Ja.”", ["”Hej”", "”Ja.”"]),
        ('"Yes," he said. "No."', ['"Yes,"', '"No."']),
        ("‘Yes,’ he said.", ["‘Yes,’"]),
        ("‹ Oui › et ‚Nein‘", ["‹ Oui ›", "‚Nein‘"]),
        ("「はい」と彼は言った。『本』", ["「はい」", "『本』"]),
        ("``Yes,'' he said.", ["``Yes,''"]),
        ("“He called it ‘a mess’ again,” she said.", ["“He called it ‘a mess’ again,”"]),
        ("Il promet d'« entrer en grève » et parle d’« abus » ici.", ["« entrer en grève »", "« abus »"]),
        ("« Il l'appelle ‘le chef’ », dit-elle.", ["« Il l'appelle ‘le chef’ »"]),
        ("»Er rief ›halt‹«, sagte sie.", ["»Er rief ›halt‹«"]),
        ("« Il a dit “non” hier », dit-elle.", ["« Il a dit “non” hier »"]),
        ("„Wir „sind“ da“, sagte er.", ["„Wir „sind“ da“"]),
        (
            "« Il dit : « Non. » Puis : « Si. » Et il part », dit-elle.",
            ["« Il dit : « Non. » Puis : « Si. » Et il part »"],
        ),
        ("« Il dit, puis part. « Non », dit-elle. « Si »", ["« Non »", "« Si »"]),
        ("“...and then we left,” he said.", ["“...and then we left,”"]),
        (
            "‘I was told: “Run,” and said, “Never.”’ he added. ‘“Run” it was.’",
            ["‘I was told: “Run,” and said, “Never.”’", "‘“Run” it was.’"],
        ),
    ],
)
def test_styles_and_spaces(text: str, expected: list[str]) -> None:
    assert spans(text) == expected


@pytest.mark.parametrize(
    "behind", ["...", "…", " …", "—", " — ", "-", "[1]", " [2]", "(3)", "¹", "†", "*", "/"]
)
@pytest.mark.parametrize(
    "quoted",
    [
        "« Halte ! »",
        "«Halte»",
        "“Halte.”",
        "‘Halte’",
        '"Halte…"',
        "„Halte“",
        "»Halte«",
        "‹ Halte ›",
        "”Halte”",
    ],
)
def test_what_may_follow_a_quotation(quoted: str, behind: str) -> None:
    text = f"On crie {quoted}{behind} puis {quoted}{behind}"
    assert spans(text) == [quoted, quoted]
    assert all(marked.closed for marked in pair(text))


@pytest.mark.parametrize("behind", ["...", "…", "—"])
@pytest.mark.parametrize("quoted", ['" Halte ! "', "“ Halte ! ”", "„ Halte “"])
def test_a_pause_behind_a_quotation_with_blanks_inside(quoted: str, behind: str) -> None:
    assert spans(f"On crie {quoted}{behind} puis {quoted}{behind}") == [quoted, quoted]


@pytest.mark.parametrize(
    "quoted",
    [
        "« … et voilà »",
        "« [sic] il vient »",
        "« (rires) non »",
        "« 1 million »",
        "“[1] is a note”",
        "“(2) open the door”",
        '"... no way"',
        '"—no"',
        "“¹ is one”",
    ],
)
def test_what_may_begin_a_quotation(quoted: str) -> None:
    assert spans(f"On lit {quoted} et {quoted}.") == [quoted, quoted]


@pytest.mark.parametrize(
    "text",
    ["»Nej», sade hon, »ja».", "Hon sade »nej», och han »ja»... och »så»[1].", "»Ei!» hän sanoi ja »juu»."],
)
def test_guillemets_that_open_and_close_in_one_direction(text: str) -> None:
    assert all(marked.closed for marked in pair(text))
    assert "".join(spans(text)).count("»") == text.count("»")


@pytest.mark.parametrize(
    "text",
    [
        "It's the farmers’ union's fault, isn't it?",
        "L’Europe n’est pas d'accord.",
        "Rock 'n' roll in the '90s",
        'He is 5\'10" tall and owns a 27" screen.',
        "’Tis the season",
    ],
)
def test_apostrophes_and_inches_are_no_marks(text: str) -> None:
    assert spans(text) == []


def test_a_possessive_does_not_end_a_single_quotation() -> None:
    assert spans("‘The farmers’ union is here,’ he said.") == ["‘The farmers’ union is here,’"]


def test_inches_do_not_end_a_quotation() -> None:
    assert spans('"The 27" screen is good," he said. "OK."') == ['"The 27" screen is good,"', '"OK."']


def test_words_are_quoted_within_a_quotation_that_goes_on_in_the_next_paragraph() -> None:
    text = "« Ils parlent de « justice » ici.\n\n« Nous n'y croyons pas », dit-elle."
    assert spans(text) == ["« Ils parlent de « justice » ici.", "« Nous n'y croyons pas »"]


def test_every_paragraph_reopens_a_long_quotation() -> None:
    text = "“First.\n\n“Second.\n\n“Third,” he said."
    assert spans(text) == ["“First.", "“Second.", "“Third,”"]
    assert [marked.continues for marked in pair(text)] == [True, True, False]


def test_a_quotation_may_end_in_a_later_paragraph() -> None:
    assert spans("He read: “One line\nand another” aloud.") == ["“One line\nand another”"]


def test_an_unclosed_quotation_ends_with_its_paragraph() -> None:
    text = "He said: “We are here.\n\nNext, she said “yes”."
    assert spans(text) == ["“We are here.", "“yes”"]
    assert [marked.closed for marked in pair(text)] == [False, True]


def test_one_odd_mark_does_not_spoil_the_rest() -> None:
    text = "He said ” twice. “Good,” she said.\n\n“One,” he said, “two”. Odd “ here.\n\nThen “three”."
    assert [span for span in spans(text) if span.endswith(("”", ",”"))] == [
        "“Good,”",
        "“One,”",
        "“two”",
        "“three”",
    ]


def test_a_quote_without_end_says_so() -> None:
    quotes = extract("“It never ends, she said on Monday.\n\n“It does,” he said.", "en")
    assert [quote.closed for quote in quotes][-1]
    (alone,) = extract("She said: “It never ends and never will", "en")
    assert not alone.closed


def test_a_stray_mark_at_the_end_is_no_quote() -> None:
    assert not extract("The sector needs 18 million a year».\n\nNothing else.", "es")
