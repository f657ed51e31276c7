"""Names of files and folders, and arguments, may hold anything; nothing of it acts on a terminal."""

from __future__ import annotations

import json
import re
import tomllib
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    import subprocess
    from pathlib import Path

    from tests.cli.conftest import Diptych

# A title and colours set by ESC and by C1, a bidirectional override, line ends, a byte that is not UTF-8.
NASTY = "a\x1b]0;b\x07\x1b[31mc\x9b31md\u202e\u2066e\n\r\x0b\u2028\tf\x7f\u200b\udce9"
SHOWN = "a]0;b[31mc31mde f�"
ACTING = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u200b\u2028-\u2029\u202a-\u202e\u2060-\u206f\ufeff\ud800-\udfff]"
)
SAID = 'The mayor said: "We will rebuild 12 bridges."\n'


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article with such a name in a folder with such a name."""
    folder = tmp_path / NASTY
    folder.mkdir()
    file = folder / f"{NASTY}.txt"
    file.write_text(SAID)
    return file


def assert_harmless(done: subprocess.CompletedProcess[str], *codes: int) -> None:
    assert done.returncode in codes, done.stderr
    assert not ACTING.findall(done.stdout)
    assert not ACTING.findall(done.stderr)
    assert "Diptych failed" not in done.stderr


@pytest.mark.parametrize("command", ["detect", "figures", "quotes"])
def test_lists_show_the_name_in_its_column(diptych: Diptych, article: Path, command: str) -> None:
    done = diptych(command, article)
    assert_harmless(done, 0)
    assert done.stdout.count("\n") == 1
    if command != "detect":
        assert done.stdout.split("\t")[0].endswith(f"{SHOWN}/{SHOWN}.txt")
        assert len(done.stdout.split("\t")) >= 6


@pytest.mark.parametrize("command", ["detect", "figures", "quotes"])
def test_json_holds_the_very_name(diptych: Diptych, article: Path, command: str) -> None:
    done = diptych(command, "--json", article)
    assert_harmless(done, 0)
    assert json.loads(done.stdout)["file"] == str(article)


@pytest.mark.usefixtures("small_models")
@pytest.mark.parametrize("suffix", ["html", "md"])
def test_exports_have_a_harmless_title(diptych: Diptych, article: Path, suffix: str) -> None:
    output = article.with_name(f"{NASTY}.review.{suffix}")
    done = diptych("export", article, "--to", "fr", "-o", output, "--no-memory")
    assert_harmless(done, 0)
    assert f"{SHOWN}.review.{suffix}" in done.stderr
    written = output.read_text("utf-8")
    assert not ACTING.findall(written)
    if suffix == "html":
        assert f"<title>{SHOWN}.txt: English → French</title>" in written
        assert f"<dt>Source</dt><dd>{SHOWN}.txt</dd>" in written
    else:
        assert f"- Source: {SHOWN}.txt".replace("[", "\\[").replace("]", "\\]") in written.splitlines()


@pytest.mark.parametrize(
    "arguments",
    [
        ["detect"],
        ["figures"],
        ["quotes"],
        ["translate"],
        ["read"],
        [],
        ["export", "-o", "x.md"],
        ["check", "--from", "en", "--to", "fr"],
        ["languages", "import"],
    ],
)
def test_a_missing_file_is_named_harmlessly(diptych: Diptych, article: Path, arguments: list[str]) -> None:
    article.unlink()
    done = diptych(*arguments, article)
    assert_harmless(done, 3, 5)
    assert f"{SHOWN}.txt" in done.stderr


@pytest.mark.parametrize("command", [("quotes",), ("languages", "import")])
@pytest.mark.parametrize("content", [b"", b"\0\1\2" * 999, None])
def test_what_cannot_be_read_is_named_harmlessly(
    diptych: Diptych, article: Path, command: tuple[str, ...], content: bytes | None
) -> None:
    article.unlink()
    if content is None:
        article.mkdir()
    else:
        article.write_bytes(content)
    done = diptych(*command, article)
    assert_harmless(done, 3, 5)
    assert f"{SHOWN}.txt" in done.stderr


@pytest.mark.parametrize(
    "arguments",
    [
        [f"--{NASTY}"],
        ["detect", f"--{NASTY}"],
        ["languages", NASTY],
        ["languages", "install", NASTY],
        ["languages", "remove", NASTY],
        ["languages", "verify", NASTY],
        ["languages", "list", "--index", NASTY],
        ["languages", "list", "--refresh", "--index", f"file:///{NASTY}"],
        ["export", "no.txt", "-o", f"{NASTY}.html"],
        ["export", "no.txt", "-o", f"{NASTY}/x.html"],
        ["export", "no.txt", "-o", NASTY],
        ["export", "no.txt", "-o", "x.html", "--format", NASTY],
        ["translate", "no.txt", "--beam", NASTY],
        ["translate", "no.txt", "--from", NASTY],
        ["quotes", "no.txt", "--language", NASTY],
        ["read", "no.txt", "--theme", NASTY],
        ["check", "no.tsv", "--from", NASTY, "--to", "fr"],
        ["no.txt", NASTY],
    ],
)
def test_arguments_are_refused_in_harmless_words(diptych: Diptych, arguments: list[str]) -> None:
    done = diptych(*arguments)
    assert_harmless(done, 0, 2, 3, 4, 6)
    if arguments[0] in (f"--{NASTY}", "no.txt"):
        assert "f�" in done.stderr  # it is named, not hidden


@pytest.mark.parametrize("command", [("settings",), ("languages", "path"), ("languages", "list")])
def test_folders_of_such_names(diptych: Diptych, article: Path, command: tuple[str, ...]) -> None:
    folder = str(article.parent)
    environment = {f"XDG_{name}_HOME": folder for name in ("CONFIG", "DATA", "CACHE", "STATE")}
    environment["ARGOS_PACKAGES_DIR"] = f"{folder}/{NASTY}"
    done = diptych(*command, environment=environment)
    assert_harmless(done, 0)
    if command[-1] == "path":
        assert done.stdout.endswith(f"{SHOWN}/{SHOWN}\n")
        found = json.loads(diptych(*command, "--json", environment=environment).stdout)
        assert found["packages"] == f"{folder}/{NASTY}"


def test_settings_hold_what_was_set(diptych: Diptych, tmp_path: Path) -> None:
    index = "http://example.org/\x1b[31m\x9b\u202e\u200b\x7f"
    file = tmp_path / "diptych" / "settings.toml"
    file.parent.mkdir()
    file.write_text(f'index = {json.dumps(index)}\n"{"wrong"}\\u001b\\u202e" = 3\n')
    done = diptych("settings", environment={"XDG_CONFIG_HOME": str(tmp_path)})
    assert_harmless(done, 0)
    assert tomllib.loads(done.stdout)["index"] == index
    assert "there is no setting “wrong" in done.stderr
