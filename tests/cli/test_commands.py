"""The headless commands: what they print, where, and with which exit code."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest

from translation.model import Article, Paragraph
from translation.resources import SAMPLE
from tui.cli.texts import all_blocks

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tests.cli.conftest import Diptych
    from translation.model import BlockKind


def rows(done: subprocess.CompletedProcess[str]) -> list[dict[str, Any]]:
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def test_detect(diptych: Diptych) -> None:
    (row,) = rows(diptych("detect", SAMPLE, "--json"))
    assert row["file"] == str(SAMPLE)
    assert row["language"] == "en"
    assert row["confidence"] > 0.99
    assert row["guesses"][0] == {"language": "en", "confidence": row["confidence"]}
    assert diptych("detect", SAMPLE).stdout == "en\t1.00\tEnglish\n"


def test_translate_keeps_paragraphs(diptych: Diptych) -> None:
    done = diptych("translate", SAMPLE, "--to", "fr", "--beam", "1", "--no-memory")
    assert done.returncode == 0
    assert done.stderr == ""
    assert len(done.stdout.strip().split("\n\n")) == 11
    assert done.stdout.startswith("(Bruxelles)")


def test_translate_reads_standard_input(diptych: Diptych) -> None:
    done = diptych("translate", "-", "--from", "fr", "--to", "en", stdin="Le chat dort.\n\nLe chien mange.")
    assert done.stdout == "The cat's asleep.\n\nThe dog eats.\n"


@pytest.mark.usefixtures("small_models")
def test_translate_keeps_indents(diptych: Diptych) -> None:
    text = "- The report was published in June.\n  - It was short.\n\n    The minister read it."
    done = diptych("translate", "-", "--from", "en", "--to", "fr", "--no-memory", stdin=text)
    heads = [line[:5] for line in done.stdout.split("\n")]
    assert heads == ["- Le ", "  - I", "", "    L", ""]


@pytest.mark.usefixtures("small_models")
def test_what_is_no_words_is_not_counted_as_a_sentence(diptych: Diptych, tmp_path: Path) -> None:
    film = tmp_path / "film.vtt"
    film.write_text(
        "WEBVTT\n\n00:01.000 --> 00:02.000\nThe boat left.\n\n00:03.000 --> 00:04.000\nIt rained.\n"
    )
    done = diptych("export", film, "--from", "en", "--to", "fr", "-o", tmp_path / "film.md", "--no-memory")
    assert ": 2 sentences, errors" in done.stderr


def test_export_writes_the_review(diptych: Diptych, tmp_path: Path) -> None:
    output = tmp_path / "review.html"
    done = diptych("export", SAMPLE, "--to", "fr", "-o", output)
    assert done.returncode == 0
    assert done.stdout == ""
    assert f"Wrote {output}: 14 sentences, errors and warnings: 0." in done.stderr
    assert "Jens Stoltenberg" in output.read_text()
    again = diptych("export", SAMPLE, "--to", "fr", "-o", output)
    assert again.returncode == 6
    assert "exists already" in again.stderr
    assert "--force" in again.stderr


def test_a_review_doubts_what_does_not_come_back_unless_told_not_to(diptych: Diptych, tmp_path: Path) -> None:
    text = "Touch wood, they may yet muddle through. He threw shade at the quaint upstart."
    found = {}
    for option in ("--back", "--no-back"):
        output = tmp_path / f"{option}.html"
        done = diptych("export", "-", "--from", "en", "--to", "fr", "-o", output, option, stdin=text)
        assert done.returncode == 0
        found[option] = "its back-translation differs" in output.read_text()
    assert found == {"--back": True, "--no-back": False}


@pytest.mark.usefixtures("small_models")
def test_export_takes_a_format_and_force(diptych: Diptych, tmp_path: Path) -> None:
    output = tmp_path / "review.txt"
    output.write_text("old")
    done = diptych("export", SAMPLE, "--to", "fr", "--beam", "1", "-o", output, "--format", "md", "--force")
    assert done.returncode == 0
    assert output.read_text().startswith("# ")


def test_figures_of_the_sample(diptych: Diptych) -> None:
    (row,) = rows(diptych("figures", SAMPLE, "--json"))
    assert (row["file"], row["language"]) == (str(SAMPLE), "en")
    assert ", ".join(figure["text"] for figure in row["figures"][:4]) == "230, 1,550, 230, 1,550"
    assert [figure["text"] for figure in row["figures"][4:]] == [
        "98%", "nine", "February 2022", "MIG-29", "tens of thousands", "Wednesday",
    ]  # fmt: skip
    for figure in row["figures"]:
        assert set(figure) == {"start", "end", "text", "kind", "value", "unit"}
        assert row["text"][figure["start"] : figure["end"]] == figure["text"]
    values = {figure["text"]: (figure["kind"], figure["value"], figure["unit"]) for figure in row["figures"]}
    assert values["1,550"] == ("number", 1550, None)
    assert values["98%"] == ("percent", 98, "%")
    assert values["nine"] == ("number", 9, None)
    assert values["February 2022"] == ("date", "2022-02", None)
    assert values["MIG-29"][0] == "designation"


def test_quotes_of_the_sample(diptych: Diptych) -> None:
    (row,) = rows(diptych("quotes", SAMPLE, "--language", "en", "--json"))
    quotes = row["quotes"]
    assert [quote["kind"] for quote in quotes].count("quotation") == 8
    assert [quote["text"] for quote in quotes if quote["kind"] == "fragment"] == ["“never underestimating”"]
    names = [quote["speaker"]["name"] for quote in quotes if quote["kind"] == "quotation"]
    assert names == ["Jens Stoltenberg"] * 4 + ["Xavier Bettel"] + ["Jens Stoltenberg"] * 3
    for quote in quotes:
        assert set(quote) == {"start", "end", "text", "kind", "closed", "speaker"}
        assert row["text"][quote["start"] : quote["end"]] == quote["text"]
        if speaker := quote["speaker"]:
            assert set(speaker) == {"name", "mention", "start", "end", "evidence", "sure"}
            assert row["text"][speaker["start"] : speaker["end"]] == speaker["mention"]


def test_several_files_one_row_each_and_a_bad_one_does_not_stop_them(
    diptych: Diptych, tmp_path: Path
) -> None:
    french = tmp_path / "a.txt"
    french.write_text("Il a dépensé 12,5 millions d'euros en trois ans.")
    done = diptych("figures", french, tmp_path / "none.txt", SAMPLE, "--json")
    assert done.returncode == 3
    assert [json.loads(line)["language"] for line in done.stdout.splitlines()] == ["fr", "en"]
    assert "There is no file" in done.stderr


def test_the_text_of_articles_one_block_a_line(diptych: Diptych, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text(
        "Le pont ferme\n\nLe pont ferme mardi.\u00a0Il a 120\u00a0ans.\n\n\nLe maire n’a rien dit."
    )
    done = diptych("text", article, tmp_path / "none.txt", article, "--json")
    assert done.returncode == 3
    assert "There is no file" in done.stderr
    first, second = (json.loads(line) for line in done.stdout.splitlines())
    assert first == second
    assert (
        first["text"] == "Le pont ferme\nLe pont ferme mardi.\u00a0Il a 120\u00a0ans.\nLe maire n’a rien dit."
    )
    assert [first["text"][one["start"] : one["end"]] for one in first["blocks"]] == first["text"].split("\n")
    assert {one["kind"] for one in first["blocks"]} == {"paragraph"}
    assert first["file"] == str(article)
    assert first["language"] == "fr"
    assert (first["title"], first["authors"], first["date"], first["outlet"], first["address"]) == (
        None, [], None, None, None,
    )  # fmt: skip
    assert diptych("text", article, article).stdout == f"{first['text']}\n\n{first['text']}\n"


def test_the_text_of_subtitles_is_what_is_said(diptych: Diptych, tmp_path: Path) -> None:
    (tmp_path / "a.srt").write_text(
        "1\n00:00:01,000 --> 00:00:03,000\n{\\an8}The mayor resigned\non Monday.\n\n"
        "2\n00:00:04,000 --> 00:00:06,500\n<i>Nobody</i> knows why.\n"
    )
    row = json.loads(diptych("text", tmp_path / "a.srt", "--json").stdout)
    assert row["text"] == "The mayor resigned on Monday.\nNobody knows why."
    assert [row["text"][one["start"] : one["end"]] for one in row["blocks"]] == row["text"].split("\n")


def test_a_quote_in_a_heading_of_a_page_has_no_speaker_of_the_paragraph_above(
    diptych: Diptych, tmp_path: Path
) -> None:
    (tmp_path / "a.html").write_text(
        "<html lang='en'><head><title>The ferry</title></head><body><article><h1>The ferry</h1>"
        "<p>The ferry left four hours late again, for fog lay over the harbour from morning to noon. "
        "The harbour master Paul Moe said the quay was too short for the boats of today.</p>"
        "<h2>“The boat must stay here”</h2>"
        "<p>On the island the shop has been closed for weeks, and whoever needs bread has to row across.</p>"
        "<p>The county votes in spring on the money for a longer quay, which nobody has promised yet.</p>"
        "</article></body></html>"
    )
    row = json.loads(diptych("quotes", tmp_path / "a.html", "--json").stdout)
    assert [(quote["text"], quote["speaker"]) for quote in row["quotes"]] == [
        ("“The boat must stay here”", None)
    ]


def test_the_captions_of_a_page_stand_beside_its_text(diptych: Diptych, tmp_path: Path) -> None:
    said = [f"The {boat} ferry left four hours late, for fog lay over the harbour all day." for boat in "ABC"]
    caption = "Nobody saw the quay at noon."
    picture = f"<figure><img src='q.png'><figcaption>{caption}</figcaption></figure>"
    (tmp_path / "a.html").write_text(
        "<html lang='en'><head><title>Late ferries</title></head><body><article><h1>Late ferries</h1>"
        f"<p>{said[0]}</p>{picture}<p>{said[1]}</p><p>{said[2]}</p></article></body></html>"
    )
    found = json.loads(diptych("text", tmp_path / "a.html", "--json").stdout)
    assert (found["title"], found["captions"]) == ("Late ferries", [caption])
    assert found["text"].split("\n") == said
    assert caption not in diptych("text", tmp_path / "a.html").stdout


def test_the_caption_of_a_table_stays_in_the_text() -> None:
    kinds: list[BlockKind] = ["title", "caption", "paragraph", "caption", "row"]
    page = Article.of("a", [Paragraph(f"Block {number}", kind=kind) for number, kind in enumerate(kinds)])
    assert [beside for _, _, beside in all_blocks(page)] == [True, True, False, False, False]
    document = Article.of("a", [Paragraph("Seats", kind=kind) for kind in kinds[1:]])
    assert not any(beside for _, _, beside in all_blocks(document))


def test_people_get_lines(diptych: Diptych) -> None:
    assert "\t1,550\tnumber\t1550\t" in diptych("figures", SAMPLE).stdout
    assert "\tJens Stoltenberg\n" in diptych("quotes", SAMPLE).stdout
    doubtful = "“It will open soon,” says a banner."
    assert diptych("quotes", "-", stdin=doubtful).stdout.endswith("\ta banner (unsure who)\n")


def test_check_lists_what_is_not_plainly_matched(diptych: Diptych, tmp_path: Path) -> None:
    pairs = tmp_path / "pairs.tsv"
    pairs.write_text(
        "The city has nine buses.\tLa ville possède 9 bus.\n"
        "The city has 1,550 buses.\tLa ville possède 1 505 bus.\n"
        "\n"
        "“We stay,” he said.\t« Nous restons », a-t-il dit.\r\n"
        "The city has 12 buses.\tLa ville possède 12 bus.",
        encoding="utf-8",
        newline="",
    )
    found = rows(diptych("check", pairs, "--from", "en", "--to", "fr", "--json"))
    assert [row["line"] for row in found] == [1, 2, 3, 4, 5]
    (reformatted,) = found[0]["findings"]
    assert (reformatted["verdict"], reformatted["severity"]) == ("reformatted", "info")
    (altered,) = found[1]["findings"]
    assert (altered["check"], altered["verdict"], altered["severity"]) == ("figures", "altered", "error")
    assert altered["source"] == {"start": 13, "end": 18, "text": "1,550"}
    assert altered["target"] == {"start": 17, "end": 22, "text": "1 505"}
    assert "1,550" in altered["reason"]
    assert [row["findings"] for row in found[2:]] == [[], [], []]
    lines = diptych("check", pairs, "--from", "en", "--to", "fr").stdout
    assert "2\terror\tfigures\taltered\t" in lines


def test_check_reads_three_thousand_lines(diptych: Diptych) -> None:
    pairs = "".join(
        f"There are {number} houses.\tIl y a {number + 1} maisons.\n" for number in range(100, 3100)
    )
    found = rows(diptych("check", "-", "--from", "en", "--to", "fr", "--json", stdin=pairs))
    assert [row["line"] for row in found] == list(range(1, 3001))
    for number, row in enumerate(found, 100):
        assert row["findings"][0]["reason"] == f"{number:,} became {number + 1:,}".replace(",", "")


@pytest.mark.parametrize("language", ["en", "fr", "de", "es", "it", "pt", "nl", "ru", "ja"])
def test_the_checks_need_no_model(diptych: Diptych, language: str) -> None:
    pairs = "There were 12.\t12\nThere were 12.\t13\n"
    same, other = rows(diptych("check", "-", "--from", "en", "--to", language, "--json", stdin=pairs))
    assert same["findings"] == []
    assert [finding["verdict"] for finding in other["findings"]] == ["altered"]


@pytest.mark.usefixtures("small_models")
def test_strict_exits_with_1_on_alarms(diptych: Diptych, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The cat sleeps.")
    assert diptych("export", article, "--to", "fr", "-o", tmp_path / "a.html", "--strict").returncode == 0


def test_help_and_version(diptych: Diptych) -> None:
    done = diptych("--help")
    assert done.returncode == 0
    for command in ("export", "translate", "detect", "text", "figures", "quotes", "check"):
        assert command in done.stdout
    assert diptych("--version").stdout.startswith("diptych 0.")


@pytest.mark.usefixtures("small_models")
def test_the_memory_is_kept_unless_it_is_not_wanted(diptych: Diptych, tmp_path: Path) -> None:
    environment = {"XDG_DATA_HOME": str(tmp_path)}
    arguments = ("translate", "-", "--from", "en", "--to", "fr", "--beam", "1")
    forgetful = diptych(*arguments, "--no-memory", stdin="The cat sleeps.", environment=environment)
    assert forgetful.stdout == "Le chat dort.\n"
    assert not (tmp_path / "diptych").exists()
    assert diptych(*arguments, stdin="The cat sleeps.", environment=environment).stdout == forgetful.stdout
    file = tmp_path / "diptych" / "memory.sqlite3"
    assert file.is_file()
    file.write_bytes(b"something else" * 100)
    warned = diptych(*arguments, stdin="The cat sleeps.", environment=environment)
    assert (warned.returncode, warned.stdout) == (0, forgetful.stdout)
    assert "diptych: The translation memory" in warned.stderr


def test_a_paragraph_in_another_language_is_exported_as_it_is(diptych: Diptych, tmp_path: Path) -> None:
    article, output = tmp_path / "a.txt", tmp_path / "a.md"
    german = "Ich habe die Bücher nie gesehen, aber ich trage die Verantwortung für alles, was hier geschah."
    article.write_text(
        "The mayor of Neustadt resigned on Tuesday because many books of the library were missing.\n\n"
        f"{german}\n\nHer party will look for a new mayor after the summer, a spokesman said on the radio."
    )
    done = diptych("export", article, "--to", "fr", "--beam", "1", "-o", output)
    assert "3 sentences, errors and warnings: 1" in done.stderr
    text = output.read_text()
    assert text.count(german) == 4  # in the list and in the text
    assert "paragraph 2 looks German: left as it is" in text
    strictly = ("export", article, "--to", "fr", "--beam", "1", "-o", output, "--force", "--strict")
    assert diptych(*strictly).returncode == 1
    muted = {"DIPTYCH_MUTE": "quote.added,language.foreign-paragraph"}
    assert diptych(*strictly, environment=muted).returncode == 0


@pytest.mark.parametrize("command", ["detect", "figures", "quotes"])
def test_a_damaged_text_is_read_and_said_so(command: str, diptych: Diptych) -> None:
    text = "The harbour took in 40\N{REPLACEMENT CHARACTER}ships, he said."
    done = diptych(command, "-", stdin=text)
    assert done.returncode == 0
    assert done.stderr.count("The text holds 1 damaged character (\N{REPLACEMENT CHARACTER}).") == 1
    assert diptych(command, "-", stdin="The harbour took in 40 ships, he said.").stderr == ""


def test_check_says_that_its_pairs_are_damaged(diptych: Diptych) -> None:
    pairs = "It took 40\N{REPLACEMENT CHARACTER}ships.\tIl a pris 40 navires.\n"
    done = diptych("check", "-", "--from", "en", "--to", "fr", stdin=pairs)
    assert "standard input: The text holds 1 damaged character" in done.stderr


@pytest.mark.usefixtures("small_models")
def test_a_damaged_article_is_translated_and_said_so_once(diptych: Diptych, tmp_path: Path) -> None:
    text = "The harbour took in 40\N{REPLACEMENT CHARACTER}ships.\n\nIt is full."
    for ending in (("translate", "-"), ("export", "-", "-o", tmp_path / "a.md")):
        done = diptych(*ending, "--from", "en", "--to", "fr", "--no-memory", stdin=text)
        assert done.returncode == 0
        assert done.stderr.count("damaged character") == 1
    assert "damaged character" in (tmp_path / "a.md").read_text()


def test_translate_says_what_may_be_made_up(diptych: Diptych) -> None:
    text = "The cat sleeps.\n\nWilly-nilly\n\nHa ha ha\n\nHup hup\n\nGolly\n\ntbh imho"
    done = diptych("translate", "-", "--from", "en", "--to", "fr", "--no-memory", stdin=text)
    assert done.returncode == 0
    assert "Le chat dort." in done.stdout
    told = done.stderr.splitlines()
    assert told[0].startswith("diptych: Sentence 2 may be made up: “Willy-nilly” became “")
    assert [line.split()[2] for line in told[:3]] == ["2", "4", "5"]
    assert told[3:] == ["diptych: So may 1 more; `diptych export` marks them all."]


def test_what_check_finds_of_the_words(diptych: Diptych) -> None:
    pairs = "The word мир means peace.\tLe mot signifie paix.\nHa ha ha\tLa Commission européenne\n"
    done = diptych("check", "-", "--from", "en", "--to", "fr", stdin=pairs)
    assert done.stdout.splitlines() == [
        "1\twarning\tfidelity\tmissing\tmissing: мир",
        "2\twarning\tfidelity\taltered\tmay be made up: it has nothing to do with the original",
    ]
    (first, _) = rows(diptych("check", "-", "--from", "en", "--to", "fr", "--json", stdin=pairs))
    assert [finding["code"] for finding in first["findings"]] == ["fidelity.script-lost"]


def test_a_language_that_cannot_be_told_is_no_fact(diptych: Diptych) -> None:
    done = diptych("translate", "-", stdin="Salina Bosca dona")
    assert (done.returncode, done.stdout) == (4, "")
    assert "cannot tell which language the article is in (" in done.stderr
    assert "--from" in done.stderr
    assert "Installed: English and French." in done.stderr
    assert "No installed package" not in done.stderr


def test_a_guessed_language_is_called_a_guess(diptych: Diptych, tmp_path: Path) -> None:
    written = tmp_path / "a.md"
    done = diptych("export", "-", "--to", "fr", "-o", written, "--no-memory", stdin="Howdy")
    assert done.returncode == 0
    for text in (done.stderr, written.read_text()):
        assert "That the article is in English 0." in text.replace("\\", "")


def test_most_of_an_article_may_stay_as_it_is(diptych: Diptych) -> None:
    german = "Wir haben den Hafen schon im vergangenen Jahr gesperrt, weil die alte Mauer nicht mehr hält."
    french = "Le port est fermé depuis un an parce que le vieux mur ne tient plus, a dit le maire."
    text = f"The harbour is closed.\n\n{german}\n\n{french}"
    done = diptych("translate", "-", "--from", "en", "--to", "fr", "--no-memory", stdin=text)
    own, *others = done.stdout.strip().split("\n\n")
    assert others == [german, french]
    assert own != "The harbour is closed."


@pytest.mark.usefixtures("small_models")
def test_an_export_has_what_a_review_file_decides(diptych: Diptych, tmp_path: Path) -> None:
    article = tmp_path / "a.txt"
    article.write_text("The cat sleeps.\n\nThe dog sleeps.")
    command = ("export", article, "--from", "en", "--to", "fr", "--beam", "1", "--no-back")
    file = tmp_path / "a.diptych.json"
    assert diptych(*command, "-o", file).returncode == 0
    review = json.loads(file.read_text())
    assert review["format"] == "diptych-review/1"
    first = review["segments"][0]
    assert (first["source"], first["machine"]) == ("The cat sleeps.", "Le chat dort.")
    review["events"] = [
        {
            "id": "aa",
            "at": "2026-11-30T10:12:00.000Z",
            "by": "jo",
            "kind": "edit",
            "subject": {"sentence": first["key"]},
            "text": "Le minou dort.",
            "context": {"source": first["source"]},
        }
    ]
    file.write_text(json.dumps(review))
    done = diptych(*command, "-o", tmp_path / "a.md", "--review", file)
    assert done.returncode == 0, done.stderr
    text = (tmp_path / "a.md").read_text()
    assert "Le minou dort.<br>*the machine’s:* ~~Le chat dort.~~<br>*✎ corrected by jo, 2026-11-30" in text
    again = diptych(*command, "-o", file, "--review", file, "--force")
    assert (again.returncode, json.loads(file.read_text())) == (6, review)
    other = tmp_path / "b.txt"
    other.write_text("It rains in Brest.")
    refused = diptych("export", other, *command[2:], "-o", tmp_path / "b.md", "--review", file)
    assert refused.returncode == 3
    assert "is the review of another article" in refused.stderr
    missing = diptych(*command, "-o", tmp_path / "c.md", "--review", tmp_path / "none.json")
    assert missing.returncode == 3
    assert not (tmp_path / "c.md").exists()


def test_what_no_package_translates_is_exported_alone_and_said_so(diptych: Diptych, tmp_path: Path) -> None:
    output = tmp_path / "a.md"
    done = diptych("export", "-", "--from", "is", "--to", "cy", "-o", output, stdin="Hann á 30 báta.")
    assert done.returncode == 4
    assert "No installed package translates Icelandic to Welsh." in done.stderr
    assert "the original alone" in done.stderr
    assert "Hann á 30 báta." in output.read_text()


def test_the_title_of_a_page_is_beside_its_text_and_translated_with_it(
    diptych: Diptych, tmp_path: Path
) -> None:
    words = "The ferry to the islands left four hours late on Monday, because fog lay over the whole harbour."
    page = tmp_path / "page.html"
    page.write_text(
        "<html lang='en'><head><title>Ferry late | The Quay</title></head><body><article><h1>Ferry late</h1>"
        f"<p>{words}</p><p>{words.replace('Monday', 'Tuesday')}</p><p>{words.replace('Monday', 'Friday')}</p>"
        "</article></body></html>"
    )
    (row,) = rows(diptych("text", page, "--json"))
    assert row["title"] == "Ferry late"
    assert row["text"].split("\n")[0] == words
    assert row["blocks"][0] == {"start": 0, "end": len(words), "kind": "paragraph"}
    (figures,) = rows(diptych("figures", page, "--json"))
    assert figures["text"].startswith(f"Ferry late\n\n{words}")
