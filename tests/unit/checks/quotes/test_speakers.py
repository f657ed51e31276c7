"""Who says it: a table of sentences for each language, with the words that name the speaker."""

from pathlib import Path

import pytest

from tests.tables import by_language
from translation.checks.quotes import extract
from translation.languages import quote_table
from translation.model import Span

# One file a language: a sentence with its quotations, a tab, the words that name their speaker if any do. A
# third column says whether it is to be "sure" that they can stand for somebody who speaks, or "unsure".
FILES = sorted((Path(__file__).parents[3] / "languages").glob("*/quotes.tsv"))
SENTENCES = [
    (file.parent.name, *f"{line}\t".split("\t")[:3])
    for file in FILES
    for line in file.read_text("utf-8").splitlines()
]


def test_every_language_has_sentences() -> None:
    tables = Path(quote_table.__file__).parent.glob("*/quotes.py")
    assert [file.parent.name for file in FILES] == sorted(table.parent.name for table in tables)
    assert len(SENTENCES) > 200
    for file in FILES:
        assert len(file.read_text("utf-8").splitlines()) >= 40, file


@by_language(SENTENCES)
def test_speaker_of_a_sentence(language: str, text: str, mention: str, certainty: str) -> None:
    quotations = [quote for quote in extract(text, language) if quote.kind == "quotation"]
    assert quotations
    for quote in quotations:
        assert (quote.speaker.mention if quote.speaker else "") == mention
        if certainty:
            assert quote.speaker
            assert quote.speaker.sure == (certainty == "sure")


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "He starred in the film “Parks and Gardens” last year.", "fragment"),
        ("en", "The so-called “fiscal cliff” was avoided.", "fragment"),
        ("en", "Robert “Bobby” Smith plays the drums.", "fragment"),
        ("en", "On Sunday’s “Meet the Press,” he was asked twice.", "fragment"),
        ("en", "“Green city” was on the list that the mayor described in detail:", "fragment"),
        ("en", "“Denver,” he answered.", "quotation"),
        ("fr", "Le film « Les Temps modernes » est ressorti.", "fragment"),
        ("fr", "Il travaille pour le journal « Le Monde ».", "fragment"),
        ("fr", "La « start-up nation » a vécu.", "fragment"),
        ("de", "Die Zeitung „Neue Woche“ erscheint seit 1950.", "fragment"),
        ("de", "Das Schiff „Gorch Fock“ lief gestern ein.", "fragment"),
        ("de", "Die Lage sei „angespannt“.", "quotation"),
        ("de", "Man dürfe die „Panikmacher“ nicht belohnen.", "quotation"),
        ("de", "Die Reederei „Nordstern“ habe zwei Schiffe verkauft.", "fragment"),
        ("de", "Der Fehlbetrag sei um 8,6 Millionen Euro „zu hoch“.", "quotation"),
        ("de", "Laut Ida Rehm ist das ein „Sonderfall“.", "quotation"),
        ("de", "Nach Angaben der Polizei war er „ansprechbar“.", "quotation"),
        ("de", "Man nennt es ein „Nachspiel“.", "fragment"),
        ("de", "Die Gruppe nennt sich „die vier Raben“.", "fragment"),
        ("de", "Das Gutachten liegt der „Bremer Zeitung“ vor, wie sie meldet.", "fragment"),
        ("en", "The minister said the plan was “unworkable” and left.", "quotation"),
        ("fr", "Selon la ministre, le projet est « irréaliste ».", "quotation"),
        ("it", "Secondo l'assessore, i timori sono «infondati».", "quotation"),
        ("en", "Asked for one word, the coach said “Patience” and left.", "quotation"),
        ("de", "Der Trainer riet zu „Ruhe und Gelassenheit“.", "quotation"),
        ("es", "La película «Todo sobre mi madre» volvió a los cines.", "fragment"),
        ("it", "Il romanzo «La coscienza di Zeno» fu ristampato.", "fragment"),
        ("pt", "O jornal “Folha da Manhã” fechou em maio.", "fragment"),
        ("nl", "De krant “Het Vrije Volk” verdween in 1991.", "fragment"),
        ("pl", "„To bardzo dobra wiadomość dla nas wszystkich”, powiedział minister.", "quotation"),
        ("sv", "Filmen ”Solsidan” visas i dag.", "fragment"),
    ],
)
def test_quotation_or_fragment(language: str, text: str, kind: str) -> None:
    (quote,) = extract(text, language)
    assert quote.kind == kind


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pl", "– Nie – powiedział minister: „To nieprawda, że odejdę z rządu”."),
        ("pl", "Nie: „To nieprawda, że odejdę z rządu”."),
        ("pl", "Nie odpowiedział od razu. „To nieprawda, że odejdę z rządu”."),
        ("sv", "Nej: ”Det är inte sant att jag lämnar regeringen.”"),
        ("cs", "Ne: „To není pravda, že odejdu z vlády.“"),
        ("ru", "Нет: «Это неправда, что я ухожу из правительства»."),
    ],
)
def test_a_language_without_a_table_names_no_speaker(language: str, text: str) -> None:
    (quote,) = extract(text, language)
    assert quote.kind == "quotation"
    assert quote.speaker is None


@pytest.mark.parametrize(
    "text", ["Jan Kowalski: „To nieprawda, że odejdę”.", "– Jan Kowalski: „To nieprawda”."]
)
def test_a_full_name_as_a_label_needs_no_table(text: str) -> None:
    (quote,) = extract(text, "pl")
    assert quote.speaker
    assert quote.speaker.mention == "Jan Kowalski"


def test_a_single_word_at_the_head_is_not_a_name_where_the_text_has_it_in_small_letters() -> None:
    first, second = extract("Smith says: “It will hold.” The pier held. Pier says: “It will hold.”", "en")
    assert first.speaker
    assert first.speaker.sure
    assert second.speaker
    assert not second.speaker.sure


@pytest.mark.parametrize(
    ("heading", "speaker"),
    [
        ("“The ferry must stay”", None),
        ("“The ferry must stay”, says Ida Lund", "Ida Lund"),
        ("Ida Lund: “The ferry must stay”", "Ida Lund"),
    ],
)
def test_a_quote_in_a_heading_is_said_by_whom_the_heading_names(heading: str, speaker: str | None) -> None:
    above, below = "Paul Moe said the quay was too short.", "“We wait for hours every day.”"
    text = f"{above}\n\n{heading}\n\n{below}"
    span = Span(len(above) + 2, len(above) + 2 + len(heading))
    found, after = extract(text, "en", [span])
    assert (found.speaker and found.speaker.mention) == speaker
    assert after.speaker is None


def test_a_paragraph_of_its_own_that_is_not_a_heading_is_said_by_the_speaker_above() -> None:
    (found,) = extract("Paul Moe said the quay was too short.\n\n“The ferry must stay.”", "en")
    assert found.speaker
    assert found.speaker.mention == "Paul Moe"
