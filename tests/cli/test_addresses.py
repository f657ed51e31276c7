"""The commands take web addresses wherever they take articles."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych
    from tests.serving import Server

TEXT = "“It is safe again,” said the mayor, Anna Berg. The bridge was closed for 14 days.\n"


@pytest.fixture
def address(server: Server, home: object, monkeypatch: pytest.MonkeyPatch) -> str:
    """That of an article which settings allow to be opened."""
    monkeypatch.setenv("DIPTYCH_ALLOW_PRIVATE", "127.0.0.1")
    server.serve("/2026/bridge.txt", TEXT.encode(), headers={"Content-Type": "text/plain; charset=utf-8"})
    return f"{server.url}/2026/bridge.txt"


@pytest.mark.parametrize(
    ("command", "found"), [("text", "Anna Berg"), ("figures", "14 days"), ("quotes", "Anna Berg")]
)
def test_a_command_reads_addresses_beside_files(
    command: str, found: str, address: str, tmp_path: Path, diptych: Diptych
) -> None:
    file = tmp_path / "file.txt"
    file.write_text("“We knew it,” said Ole Dahl. It took 3 years.")
    done = diptych(command, address, file, "--json")
    assert (done.returncode, done.stderr) == (0, "")
    first, second = map(json.loads, done.stdout.splitlines())
    assert (first["file"], second["file"]) == (address, str(file))
    assert found in json.dumps(first)


def test_the_address_of_a_text_is_told_as_it_was_in_the_end(
    address: str, server: Server, diptych: Diptych
) -> None:
    server.serve("/b", status=301, headers={"Location": "/2026/bridge.txt"})
    record = json.loads(diptych("text", f"{server.url}/b", "--json").stdout)
    assert (record["file"], record["address"]) == (f"{server.url}/b", address)


def test_detect_and_translate_read_an_address(address: str, small_models: None, diptych: Diptych) -> None:
    assert diptych("detect", address).stdout.startswith("en\t")
    done = diptych("translate", address, "--to", "fr")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip()


def test_an_export_says_where_and_when_its_article_came_from(
    address: str, small_models: None, tmp_path: Path, diptych: Diptych
) -> None:
    done = diptych("export", address, "--to", "fr", "-o", tmp_path / "review.diptych.json")
    assert done.returncode == 0, done.stderr
    review = json.loads((tmp_path / "review.diptych.json").read_text())
    assert review["article"]["title"].endswith("bridge.txt")
    assert address in json.dumps(review)


def test_the_address_of_a_file_is_its_path(tmp_path: Path, diptych: Diptych) -> None:
    file = tmp_path / "a bridge.txt"
    file.write_text(TEXT)
    done = diptych("text", file.as_uri(), "--json")
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["file"] == str(file)
    assert (
        "is the article itself"
        in diptych("export", file.as_uri(), "--to", "fr", "-o", file, "--format", "md").stderr
    )


def test_a_page_on_this_machine_needs_the_setting(server: Server, home: object, diptych: Diptych) -> None:
    done = diptych("text", f"{server.url}/")
    assert done.returncode == 3
    assert 'allow_private = ["127.0.0.1"]' in done.stderr
    assert server.asked == []


def test_one_that_is_not_there_does_not_stop_the_others(
    address: str, server: Server, diptych: Diptych
) -> None:
    done = diptych("text", f"{server.url}/gone", address)
    assert (done.returncode, TEXT.strip() in done.stdout) == (3, True)
    assert "the server answers 404" in done.stderr


@pytest.mark.parametrize("value", ["http://intra.example/", "a b", "-", "intra.example/x", ""])
def test_only_hosts_may_be_allowed(value: str, diptych: Diptych) -> None:
    done = diptych("settings", environment={"DIPTYCH_ALLOW_PRIVATE": value})
    assert ("allow_private must be hosts" in done.stderr) == (value not in ("", "-"))


def test_without_memory_no_page_is_kept(
    address: str, small_models: None, home: Path, diptych: Diptych
) -> None:
    pages = home.parents[2] / "cache" / "diptych" / "pages"
    diptych("translate", address, "--to", "fr", "--no-memory")
    assert not pages.exists()
    diptych("translate", address, "--to", "fr")
    assert len(list(pages.iterdir())) == 1
