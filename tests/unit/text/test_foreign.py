"""Paragraphs in another language: found where they are plain, left as they are, and said so."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation import pipeline
from translation.checks import check
from translation.export import html, markdown
from translation.export.format import Document
from translation.memory.store import Memory
from translation.model import LanguageGuess, Passage
from translation.pipeline import Options
from translation.reviewing.decisions import NONE
from translation.sources.loading import from_text
from translation.text.foreign import foreign_paragraphs

ENGLISH = "The mayor of Neustadt resigned on Tuesday after an audit found that 1,550 library books were gone."
GERMAN = (
    "„Ich habe die Bücher nie selbst ausgeliehen, aber ich trage die Verantwortung dafür, dass 1.505"
    " von ihnen nicht mehr zu finden sind“, schrieb sie. „Das tut mir leid.“"
)
FRENCH = (
    "« Nous ne savons pas encore où sont passés ces livres, mais nous les retrouverons », a dit le directeur."
)
RUSSIAN = "«Мы пока не знаем, куда пропали эти книги, но обязательно их найдём», — сказал директор."
JAPANESE = "「本がどこへ行ったのかはまだ分かりませんが、必ず見つけます」と図書館の館長は話した。"


def found(text: str, code: str = "en") -> dict[int, str]:
    return dict(foreign_paragraphs(from_text(text, "-"), code).languages)


def mixed(*paragraphs: str) -> str:
    return "\n\n".join([ENGLISH, ENGLISH, *paragraphs, ENGLISH])


@pytest.mark.parametrize(
    ("code", "paragraph"), [("de", GERMAN), ("fr", FRENCH), ("ru", RUSSIAN), ("ja", JAPANESE)]
)
def test_a_paragraph_in_another_language_is_found(code: str, paragraph: str) -> None:
    assert found(mixed(paragraph)) == {2: code}
    assert found("\n\n".join([paragraph, ENGLISH, paragraph, paragraph]), code) == {1: "en"}


@pytest.mark.parametrize(
    ("code", "paragraph"),
    [
        ("ru", "«Мы обязательно найдём эти книги»."),
        ("ar", "«سنجد هذه الكتب، وسنعيدها إلى الرفوف»"),
        ("ka", "ჩვენ ვიპოვით ამ წიგნებს."),
        ("ja", "本は必ず見つけます。そしてすぐに棚に戻すつもりです。"),
    ],
)
def test_a_short_paragraph_in_another_script_is_found(code: str, paragraph: str) -> None:
    assert found(mixed(paragraph)) == {2: code}
    assert found(mixed("МОСКВА, 12 октября")) == {}
    assert found(mixed(f"“{paragraph}”, she wrote, and left.")) == {}


@pytest.mark.parametrize(
    "paragraph",
    [
        "Das tut mir leid.",
        "BERLIN, 12. Oktober (dpa)",
        "Von unserem Korrespondenten Hans-Jürgen Müller-Lüdenscheidt, Frankfurt am Main",
        "Manuel Neuer, Joshua Kimmich, Antonio Rüdiger, Jonathan Tah, Robert Andrich, Toni Kroos",
        "“Ich trage die Verantwortung,” she told the Neue Zürcher Zeitung, and said so again the day after.",
        "Read more: https://www.spiegel.de/politik/die-buergermeisterin-und-die-buecher-der-stadt-neustadt-weg",
        "Le Monde, La Repubblica, Der Spiegel, El País and Gazeta Wyborcza are among the papers on show.",
    ],
)
def test_short_lines_names_and_titles_are_the_articles_own(paragraph: str) -> None:
    assert found(mixed(paragraph)) == {}


@pytest.mark.parametrize(("code", "named"), [("hr", "sr"), ("pt", "pb"), ("nb", "da")])
def test_close_languages_are_not_told_apart(code: str, named: str) -> None:
    text = {
        "hr": "Ministar je rekao da nije znao što se dogodilo s knjigama i da će o tome govoriti sutra.",
        "pt": "O ministro disse que não sabia o que aconteceu com os livros e que vai falar sobre isso.",
        "nb": "Statsråden sa at han ikke visste hva som hadde skjedd med bøkene, og at han vil si mer.",
    }[code]
    assert found(mixed(text)) == {2: code}
    assert 0 not in found(f"{text}\n\n{ENGLISH[:60]}", named)


def test_the_language_that_the_reader_names_wins() -> None:
    assert found(mixed(), "de") == {}
    assert found(mixed(), "yo") == {}  # detection knows nothing of it


def test_where_nothing_is_in_the_article_s_language_it_is_said() -> None:
    assert foreign_paragraphs(from_text(mixed(), "-"), "de") == ({}, "en")
    assert foreign_paragraphs(from_text(mixed(), "-"), "en") == ({}, None)
    review = pipeline.plan(from_text(mixed(), "-"), "fr", "en")
    assert review.notes == ("The article looks English, but is translated as French.",)
    assert pipeline.plan(from_text(mixed(), "-"), "en", "fr").notes == ()


@pytest.mark.parametrize(
    "paragraphs",
    [
        [ENGLISH, GERMAN, GERMAN, GERMAN],
        [GERMAN, FRENCH, RUSSIAN, JAPANESE, ENGLISH],
        ["I would not build this bridge.", GERMAN, GERMAN, FRENCH],
        [GERMAN, "The mayor said that this was all she knew."],
    ],
)
def test_most_of_an_article_may_be_in_other_languages(paragraphs: list[str]) -> None:
    languages = {GERMAN: "de", FRENCH: "fr", RUSSIAN: "ru", JAPANESE: "ja"}
    expected = {number: languages[text] for number, text in enumerate(paragraphs) if text in languages}
    assert found("\n\n".join(paragraphs), "en") == expected


@pytest.mark.parametrize(
    ("code", "paragraph"),
    [
        ("de", "Wir wissen nicht, was sie gesagt hat."),
        ("fr", "Nous ne savons pas ce qu'elle a dit."),
        ("es", "No sabemos lo que dijo ella ayer por la noche."),
    ],
)
def test_a_short_sentence_without_any_word_of_the_article_is_found(code: str, paragraph: str) -> None:
    assert found(mixed(paragraph)) == {2: code}


@pytest.mark.parametrize(
    ("code", "paragraph"),
    [
        ("da", "Bageren lukkede butikken, for han var blevet syg, og nye kunder måtte gå forgæves."),
        ("nb", "Bakeren stengte butikken, for han var blitt syk, og nye kunder måtte gå forgjeves."),
        ("fi", "Leipuri sulki kauppansa, koska hänen uuninsa särkyi eilen illalla."),
        ("fi", "Kirjastonhoitaja kadotti avaimensa lumihankeen."),
        ("hu", "A könyvtáros elveszítette a kulcsait, ezért bezárták a könyvtárat."),
        ("et", "Raamatukoguhoidja kaotas oma võtmed lumehange ja läks koju."),
        ("lt", "Bibliotekininkė pametė raktus, todėl biblioteka šiandien uždaryta."),
        ("lv", "Bibliotekāre pazaudēja atslēgas, tāpēc bibliotēka šodien slēgta."),
        ("sw", "Mkutubi alipoteza funguo zake jana jioni, maktaba imefungwa leo."),
        ("tr", "Kütüphaneci anahtarlarını kaybetti, kütüphane bugün kapalı."),
    ],
)
def test_a_paragraph_with_few_frequent_words_is_found_by_its_letters(code: str, paragraph: str) -> None:
    assert found(mixed(paragraph)) == {2: code}


@pytest.mark.parametrize("named", ["fi", "hu", "sw", "da"])
def test_so_is_one_in_an_article_in_such_a_language(named: str) -> None:
    own = {
        "fi": "Leipuri sulki kauppansa, koska hänen uuninsa särkyi eilen illalla.",
        "hu": "A könyvtáros elveszítette a kulcsait, ezért bezárták a könyvtárat.",
        "sw": "Mkutubi alipoteza funguo zake jana jioni, maktaba imefungwa leo.",
        "da": "Bageren lukkede butikken, for han var blevet syg, og nye kunder måtte gå forgæves.",
    }
    paragraphs = [own[named], *own.values(), own[named]]
    assert found("\n\n".join(paragraphs), named) == {
        number: code for number, code in enumerate(own, 1) if code != named
    }


@pytest.mark.parametrize(
    ("code", "paragraph"),
    [
        ("en", "Marja Salonen, Eero Koivisto, Aino Hämäläinen, Väinö Räsänen, Tuula Lehtonen"),
        ("en", "Jyväskylä 4, Kouvola 1; Seinäjoki 0, Hämeenlinna 2; Lappeenranta 3, Mikkeli 3"),
        ("en", "Hämeenkatu 12, 33100 Tampere; Kauppakatu 7, 40100 Jyväskylä; Aleksanterinkatu 52, Helsinki"),
        ("en", "250 g flour, 2 eggs, 100 ml milk, 3 tbsp sugar, grated lemon peel, cardamom, yeast, salt"),
        ("en", "penne, ricotta, gorgonzola, olive oil, rosemary, garlic, black pepper, balsamic vinegar"),
        (
            "en",
            "men's doubles: Lindqvist/Nyström bt Kovács/Szabó 6-3 7-5; Virtanen/Mäkelä bt Novák/Hora 6-4 6-2",
        ),
        ("en", "makkara, mämmi, karjalanpaisti, lihapullat, hernekeitto, viili, pulla"),
        ("en", "Aenean lacinia bibendum nulla sed consectetur, nullam quis risus eget urna mollis ornare"),
        ("nb", "smør, sukker, hvetemel, egg, kardemomme, gjær, melk, salt, perlesukker"),
        ("fi", "voita, sokeria, vehnäjauhoja, munia, kardemummaa, hiivaa, maitoa, suolaa"),
        ("nl", "wethouders, raadsleden, buurtbewoners, winkeliers, fietsers, vrijwilligers"),
    ],
)
def test_a_list_stays_the_articles_own(code: str, paragraph: str) -> None:
    assert found("\n\n".join([paragraph, paragraph]), code) == {}
    assert 1 not in found("\n\n".join([ENGLISH, paragraph, ENGLISH]), code)


def test_an_article_with_few_frequent_words_looks_like_its_language() -> None:
    finnish = "Leipuri sulki kauppansa, koska hänen uuninsa särkyi eilen illalla."
    article = from_text(f"{finnish}\n\nKirjastonhoitaja kadotti avaimensa lumihankeen.", "-")
    assert foreign_paragraphs(article, "en") == ({}, "fi")
    assert foreign_paragraphs(article, "fi") == ({}, None)


@pytest.mark.parametrize(
    ("between", "is_foreign"),
    [
        ("Zusammenfassung", True),
        ("Der Rücktritt", True),
        ("Das tut mir leid.", True),
        ("Read more", False),
        ("Photo: Reuters", False),
        ("12 October", False),
    ],
)
def test_a_heading_between_two_foreign_paragraphs_is_foreign(between: str, is_foreign: bool) -> None:
    assert found(mixed(GERMAN, between, GERMAN)) == {2: "de", 4: "de"} | ({3: "de"} if is_foreign else {})


@pytest.mark.parametrize(
    ("beside", "is_foreign"),
    [
        ("Communiqué de presse", True),
        ("Le maire a démissionné", True),
        ("Photo: Reuters", False),
        ("Ann Hall, Paris", False),
        ("Press release", False),
        ("« Paris »", False),
    ],
)
def test_a_heading_beside_a_foreign_paragraph_is_foreign_where_it_is_sure(
    beside: str, is_foreign: bool
) -> None:
    assert found(mixed(beside, FRENCH)) == {3: "fr"} | ({2: "fr"} if is_foreign else {})
    assert found(mixed(FRENCH, beside)) == {2: "fr"} | ({3: "fr"} if is_foreign else {})
    assert found(mixed(beside)) == {}


def test_a_short_paragraph_in_another_script_beside_a_longer_one_is_foreign() -> None:
    assert found(mixed(RUSSIAN, "Он ушёл.")) == {2: "ru", 3: "ru"}
    assert found(mixed("Он ушёл.")) == {}


def test_the_half_of_a_release_that_is_in_the_target_language_stays() -> None:
    halves = [ENGLISH, ENGLISH.replace("mayor", "baker"), FRENCH, FRENCH.replace("livres", "chiens")]
    for order in (halves, halves[::-1], [*halves, FRENCH]):
        for source in (None, "en"):
            article = from_text("\n\n".join(order), "-")
            bitext = pipeline.plan(article, source, "fr").bitext
            assert bitext.source_language == "en"
            foreign = {order[segment.paragraph] for segment in bitext.segments if segment.foreign == "fr"}
            assert foreign == {
                paragraph for paragraph in order if "livres" in paragraph or "chiens" in paragraph
            }


def test_a_foreign_paragraph_stays_whole_and_as_it_is() -> None:
    review = pipeline.finish(pipeline.plan(from_text(mixed(GERMAN), "-"), target="fr"), options=Options(1))
    bitext = review.bitext
    assert bitext.source_language == "en"
    (german,) = [segment for segment in bitext.segments if segment.foreign]
    assert (german.foreign, german.paragraph, german.confidence) == ("de", 2, None)
    assert german.target is not None
    assert german.source.of(bitext.source) == german.target.of(bitext.target) == GERMAN
    assert bitext.target.split("\n\n")[2] == GERMAN
    (finding,) = [finding for finding in review.findings if finding.check == "language"]
    assert (finding.verdict, finding.severity) == ("unsure", "warning")
    assert finding.reason == "paragraph 3 looks German: left as it is"
    assert isinstance(finding.source, Passage)
    assert finding.source.text == GERMAN
    others = [other.source.span for other in review.findings if other != finding and other.source]
    assert others
    assert not any(span.overlaps(german.source) for span in others)
    document = Document(review, datetime(2026, 11, 30, tzinfo=UTC), NONE)
    assert "German: left as it is" in markdown.render(document)
    page = html.render(document)
    assert page.count('<div lang="de"') == 4
    assert "German: left as it is" in page


def test_what_is_in_the_target_language_already_is_a_note() -> None:
    review = pipeline.finish(pipeline.plan(from_text(mixed(FRENCH), "-"), target="fr"), options=Options(1))
    (finding,) = [finding for finding in review.findings if finding.check == "language"]
    assert finding.severity == "info"
    assert FRENCH in review.bitext.target


def test_nothing_is_said_of_what_is_not_reached_yet() -> None:
    bitext = pipeline.plan(from_text(mixed(GERMAN), "-"), target="fr").bitext
    assert check(bitext) == ()
    assert check(replace(bitext, segments=())) == ()


def test_the_memory_neither_learns_nor_changes_it() -> None:
    review = pipeline.plan(from_text(mixed(GERMAN), "-"), target="fr")
    with Memory() as memory:
        *_, first = pipeline.translate(review, options=Options(1), memory=memory)
        *_, again = pipeline.translate(review, options=Options(1), memory=memory)
    assert first.bitext == again.bitext
    assert first.bitext.target.split("\n\n")[2] == GERMAN


@given(st.lists(st.text(max_size=300), max_size=5), st.sampled_from(["en", "ja", "sr", "yo"]))
def test_it_never_fails(paragraphs: list[str], code: str) -> None:
    article = from_text("\n\n".join(paragraphs), "-")
    foreign = foreign_paragraphs(article, code).languages
    assert all(number < len(article.paragraphs) for number in foreign)


@pytest.mark.parametrize(
    ("paragraph", "times"), [(GERMAN, 1200), (f"{GERMAN}\n\n", 200), ("ab ", 60_000), ("é", 200_000)]
)
def test_long_texts_take_bounded_time(paragraph: str, times: int) -> None:
    article = from_text(paragraph * times, "-")
    foreign = linear(lambda text: foreign_paragraphs(from_text(text, "-"), "en").languages, article.text)
    assert all(number < len(article.paragraphs) for number in foreign)


def test_a_list_of_names_is_not_put_to_the_detection(monkeypatch: pytest.MonkeyPatch) -> None:
    names = "Kowalczyk, Nagy, Brandt, Fitzgerald, Oliveira, Lindqvist, Moreau, Papadakis, Horvat, Ilves"
    asked: list[str] = []

    def asked_for(text: str) -> tuple[LanguageGuess, ...]:
        asked.append(text)
        return ()

    monkeypatch.setattr("translation.text.foreign.detect", asked_for)
    assert found(names) == {}
    assert asked == []
    assert found(f"{names} — Αθήνα") == {}
    assert asked == [f"{names} — Αθήνα"]
