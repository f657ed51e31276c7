"""Bad input: a sentence with a next step, the right exit code, and nothing half-written."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.making import put_package
from translation.memory.store import Memory
from translation.resources import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych


def assert_sentence(done: subprocess.CompletedProcess[str], code: int, *words: str) -> None:
    assert done.returncode == code, done.stderr
    assert done.stdout == ""
    assert "Traceback" not in done.stderr
    for word in words:
        assert word in done.stderr


@pytest.mark.parametrize(
    ("content", "words"),
    [
        pytest.param(b"", ("holds no text", "Give a file"), id="empty"),
        pytest.param(b"\0\1\2\3" * 1000, ("binary", "plain text"), id="binary"),
        pytest.param(b"word " * 10_000_000, ("larger than 10 MB", "Split"), id="50 MB"),
        pytest.param(None, ("There is no file", "Check the path"), id="missing"),
    ],
)
@pytest.mark.parametrize("command", ["translate", "export", "detect", "figures", "quotes", "read"])
def test_articles_that_are_none(
    diptych: Diptych, tmp_path: Path, command: str, content: bytes | None, words: tuple[str, str]
) -> None:
    article = tmp_path / "article.txt"
    if content is not None:
        article.write_bytes(content)
    options = ["-o", tmp_path / "review.html"] if command == "export" else []
    assert_sentence(diptych(command, article, *options), 3, *words, str(article))
    assert not (tmp_path / "review.html").exists()


@pytest.mark.parametrize(
    ("options", "code", "words"),
    [
        (("--to", "xx"), 4, ("“xx” is not a language",)),
        (
            ("--to", "ru"),
            4,
            ("No installed package translates English to Russian", "diptych languages install en-ru"),
        ),
        (("--to", "en"), 4, ("in English already", "--to")),
        (("--from", "ru"), 4, ("No installed package translates Russian",)),
        (("--beam", "0"), 2, ("a whole number from 1 to 10",)),
        (("--beam", "many"), 2, ("a whole number from 1 to 10",)),
        (("--what",), 2, ("--what",)),
    ],
)
def test_options_that_cannot_be_met(
    diptych: Diptych, options: tuple[str, ...], code: int, words: tuple[str, ...]
) -> None:
    assert_sentence(diptych("translate", SAMPLE, *options), code, *words)


def test_wrong_encoding_is_read_all_the_same(diptych: Diptych, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_bytes("Le ministre a été reçu à l'Élysée où il a dîné.".encode("cp1252"))
    assert diptych("detect", article).stdout.startswith("fr\t")


@pytest.mark.parametrize(
    ("output", "code", "words"),
    [
        ("missing/review.html", 6, "There is no folder"),
        (".", 6, "is not a regular file"),
        ("review.pdf", 2, "cannot tell the format"),
    ],
)
def test_outputs_that_cannot_be_written(
    diptych: Diptych, tmp_path: Path, output: str, code: int, words: str
) -> None:
    options = [] if output != "." else ["--format", "md"]
    assert_sentence(diptych("export", SAMPLE, "--to", "fr", "-o", tmp_path / output, *options), code, words)
    assert list(tmp_path.iterdir()) == []


def test_the_article_is_no_output(diptych: Diptych, tmp_path: Path) -> None:
    article = tmp_path / "article.md"
    article.write_text("The dog barks.")
    (tmp_path / "link.md").symlink_to("article.md")
    for name in ("article.md", "link.md"):
        done = diptych("export", article, "--from", "en", "--to", "fr", "-o", tmp_path / name, "--force")
        assert_sentence(done, 6, f"{name} is the article itself")
    with article.open("rb") as opened:  # as in `diptych export - -o article.md < article.md`
        command = [sys.executable, "-m", "tui.cli", "export", "-", "-o", str(article), "--force"]
        said = subprocess.run(command, stdin=opened, capture_output=True, text=True, check=False)
    assert (said.returncode, said.stderr.count("is the article itself")) == (6, 1)
    assert article.read_text() == "The dog barks."


@pytest.mark.usefixtures("small_models")
def test_what_diptych_keeps_is_no_output(diptych: Diptych, home: Path, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("The dog barks.")
    languages = ("--from", "en", "--to", "fr")
    diptych("translate", article, *languages)
    settings = tmp_path / "config" / "diptych" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text("beam = 2\n")
    memory = tmp_path / "data" / "diptych" / "memory.sqlite3"
    (tmp_path / "link.md").symlink_to(memory)
    for kept in (settings, memory, tmp_path / "link.md"):
        done = diptych("export", article, *languages, "-o", kept, "--format", "md", "--force")
        assert_sentence(done, 6, f"{kept} is a file that Diptych itself needs")
    assert settings.read_text() == "beam = 2\n"


def test_a_link_to_nothing_is_overwritten_only_by_force(diptych: Diptych, tmp_path: Path) -> None:
    (link := tmp_path / "review.md").symlink_to(tmp_path / "nothing")
    assert_sentence(diptych("export", SAMPLE, "--to", "fr", "-o", link), 6, "exists already", "--force")
    assert link.is_symlink()


@pytest.mark.skipif(os.name == "nt", reason="has no such files")
def test_a_pipe_is_neither_settings_nor_record_nor_output(
    diptych: Diptych, home: Path, tmp_path: Path
) -> None:
    pipes = [
        tmp_path / "config" / "diptych" / "settings.toml",
        tmp_path / "data" / "diptych" / "packages.json",
        tmp_path / "config" / "argos-translate" / "settings.json",
        tmp_path / "review.md",
    ]
    for pipe in pipes:
        pipe.parent.mkdir(parents=True, exist_ok=True)
        os.mkfifo(pipe)
    assert "is not a settings file" in diptych("settings").stderr
    assert diptych("languages", "list").returncode == 0
    done = diptych("export", SAMPLE, "--to", "fr", "-o", pipes[3], "--force")
    assert_sentence(done, 6, "is not a regular file")


def in_a_deleted_folder(folder: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    program = """
import os, sys
os.rmdir(os.getcwd())
from tui.cli import main
sys.exit(main())
"""
    folder.mkdir()
    command = [sys.executable, "-P", "-c", program, *map(str, arguments)]
    environment = os.environ | {"PYTHONPATH": str(SAMPLE.parents[1])}
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, check=False, timeout=120
    )


@pytest.mark.skipif(os.name == "nt", reason="a folder in use cannot be deleted there")
@pytest.mark.usefixtures("small_models")
def test_in_a_folder_that_was_deleted(tmp_path: Path) -> None:
    article, gone = tmp_path / "article.txt", tmp_path / "gone"
    article.write_text("The dog barks.")
    languages = ("--from", "en", "--to", "fr", "--no-memory")
    assert in_a_deleted_folder(gone, "translate", article, *languages).stdout == "Le chien aboie.\n"
    done = in_a_deleted_folder(gone, "export", article, *languages, "-o", tmp_path / "review.md")
    assert done.returncode == 0
    assert (tmp_path / "review.md").exists()
    for command, code, words in (
        (("export", article, "-o", "review.md"), 6, "the current folder was deleted"),
        (("detect", "article.txt"), 3, "There is no file article.txt"),
        (("languages", "import", "a.argosmodel"), 3, "cannot be read"),
    ):
        assert_sentence(in_a_deleted_folder(gone, *command), code, words)
    assert "whole, and translates" in in_a_deleted_folder(gone, "languages", "verify", "en-fr").stdout


@pytest.mark.skipif(os.name == "nt", reason="Windows knows the home otherwise")
@pytest.mark.usefixtures("small_models")
@pytest.mark.parametrize("named", [None, "not/whole"])
def test_a_home_that_nobody_knows(named: str | None, tmp_path: Path) -> None:
    """Without HOME, as a user that the system has no entry for: so it is in some containers."""
    program = """
import pwd, sys
def unknown(_number):
    raise KeyError("getpwuid(): uid not found")
pwd.getpwuid = unknown
from tui.cli import main
sys.exit(main())
"""
    variables = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    environment = {name: value for name, value in os.environ.items() if name not in variables}
    if named:
        environment["HOME"] = named
    article = tmp_path / "article.txt"
    article.write_text("The dog barks.")

    def run(*arguments: object) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-c", program, *map(str, arguments)],
            env=environment | {"PYTHONPATH": str(SAMPLE.parents[1])},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    done = run("translate", article, "--from", "en", "--to", "fr", "--no-memory")
    assert (done.returncode, done.stdout) == (0, "Le chien aboie.\n")
    assert done.stderr.startswith("diptych: Your home folder is not known: HOME is not ")
    assert done.stderr.count("\n") == 1
    for command in (
        ("languages", "list"),
        ("languages", "path"),
        ("settings",),
        ("export", article, "-o", "r.md"),
    ):
        assert run(*command).returncode == 0
    assert {path.name for path in tmp_path.iterdir()} == {"article.txt", "r.md"}
    environment |= {name: str(tmp_path / name.lower()) for name in variables if name != "HOME"}
    assert run("languages", "list").stderr.startswith("Nothing is known yet")


def test_a_pair_without_a_tab(diptych: Diptych) -> None:
    done = diptych("check", "-", "--from", "en", "--to", "fr", stdin="one\tun\ntwo deux\n")
    assert_sentence(done, 3, "Line 2 of standard input holds no tab")


def test_check_needs_both_languages(diptych: Diptych) -> None:
    assert_sentence(diptych("check", "-", "--from", "en"), 2, "--to")


def test_no_terminal(diptych: Diptych) -> None:
    assert_sentence(diptych(SAMPLE, "--to", "fr"), 2, "needs a terminal", "diptych export")


def test_a_home_that_cannot_be_written(diptych: Diptych, tmp_path: Path) -> None:
    variables = ("HOME", "XDG_CACHE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME")
    nowhere = dict.fromkeys(variables, "/dev/null/home")
    article = tmp_path / "article.txt"
    article.write_text("The dog barks.")
    done = diptych("translate", article, "--to", "fr", environment=nowhere)
    assert done.returncode == 0
    assert done.stderr.startswith(
        "diptych: The translation memory /dev/null/home/diptych/memory.sqlite3 cannot be"
    )
    assert done.stderr.count("\n") == 1
    assert diptych("translate", article, "--to", "fr", "--no-memory", environment=nowhere).stderr == ""
    assert done.stdout == "Le chien aboie.\n"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")  # noqa: PTH110
@pytest.mark.parametrize("arguments", [("figures", SAMPLE), ("--version",), ("settings",)])
def test_a_full_disk_behind_the_output(arguments: tuple[str | Path, ...]) -> None:
    with open("/dev/full", "w") as full:  # noqa: PTH123
        done = subprocess.run(
            [sys.executable, "-m", "tui.cli", *arguments], stdout=full, stderr=subprocess.PIPE, check=False
        )
    assert done.returncode == 6
    sentence = "diptych: The output cannot be written: No space left on device. Make room and try again.\n"
    assert done.stderr.decode().endswith(sentence)
    assert "Traceback" not in done.stderr.decode()


@pytest.mark.parametrize(
    ("closed", "arguments", "code", "said"),
    [
        (0, ("detect", "-"), 3, "Standard input is closed"),
        (1, ("detect", SAMPLE), 6, "The output cannot be written: Bad file descriptor."),
        (2, ("detect", "nowhere.txt"), 3, ""),
    ],
)
def test_a_closed_stream(closed: int, arguments: tuple[str | Path, ...], code: int, said: str) -> None:
    """What would go to a closed stderr does not go to stdout instead."""
    code_of_shell = f'exec "$@" {closed}{"<" if closed == 0 else ">"}&-'
    done = subprocess.run(
        ["sh", "-c", code_of_shell, "sh", sys.executable, "-m", "tui.cli", *arguments],
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (code, b"")
    assert said in done.stderr.decode()
    assert bool(done.stderr) == bool(said)


def test_an_interrupt_while_modules_are_imported() -> None:
    program = """
import sys
class Interrupt:
    def find_spec(self, name, *_):
        if name == "argparse":
            raise KeyboardInterrupt
from tui.cli import main
sys.meta_path.insert(0, Interrupt())
sys.exit(main(["detect", "-"]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stderr.decode()) == (130, "diptych: Interrupted.\n")


def test_an_interrupt_does_not_wait_for_what_is_decoded_still() -> None:
    program = """
import atexit, sys, ctranslate2, tui.cli
atexit.register(print, "torn down")
def interrupted(argv):
    raise KeyboardInterrupt
tui.cli._run = interrupted
sys.exit(tui.cli.main([]))
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (130, b"", b"diptych: Interrupted.\n")


def test_a_closed_pipe() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        [sys.executable, "-m", "tui.cli", "figures", *[SAMPLE] * 50, "--json"],
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
    )
    os.close(writing)
    assert done.returncode == 6
    assert done.stderr.decode() == (
        "diptych: The output was closed before all of it was written. Keep the pipe open for the rest.\n"
    )


@pytest.mark.usefixtures("small_models")
def test_escape_sequences_in_an_article_reach_no_terminal(diptych: Diptych, tmp_path: Path) -> None:
    article = tmp_path / "article.txt"
    article.write_text("\x1b[31m[Reuters] [/ [$accent] “Stop \x9b2J 12 of 30 men\u202e,” he said.")
    for command in (["figures"], ["quotes"], ["detect"], ["translate", "--from", "en", "--to", "fr"]):
        done = diptych(command[0], article, *command[1:])
        assert done.returncode == 0, done.stderr
        assert not {"\x1b", "\x9b", "\u202e"} & set(done.stdout)
    pairs = "Stop \x1b[2J 12\tArrêt \x1b[2J 13\n"
    assert "\x1b" not in diptych("check", "-", "--from", "en", "--to", "fr", stdin=pairs).stdout


def test_escape_sequences_of_a_package_or_the_memory_reach_nothing(
    diptych: Diptych, home: Path, tmp_path: Path
) -> None:
    vocabulary = put_package(home, "en-fr", "9.0") / "model" / "shared_vocabulary.json"
    tokens = json.loads(vocabulary.read_text())
    vocabulary.write_text(
        json.dumps([{"▁chat": "▁ch\x1b\x9b\u202eat"}.get(token, token) for token in tokens])
    )
    article = tmp_path / "article.txt"
    article.write_text("The cat sleeps.")
    languages = ("--from", "en", "--to", "fr")
    assert diptych("translate", article, *languages).stdout == "Le chat dort.\n"
    for name in ("a.md", "a.html"):
        assert diptych("export", article, *languages, "-o", tmp_path / name).returncode == 0
        assert not set("\x1b\x9b\u202e") & set((tmp_path / name).read_text(encoding="utf-8"))
    verdict = diptych("languages", "verify", "en-fr").stdout
    assert "its vocabulary holds control characters" in verdict
    assert "\x1b" not in verdict
    with Memory(tmp_path / "data" / "diptych" / "memory.sqlite3") as memory:
        keys = [bytes(key).decode() for (key,) in memory._opened().execute("SELECT key FROM entry")]  # type: ignore[union-attr]
        for key, value in memory.get_many(keys).items():
            memory.put_many({key: value.replace("dort", r"\u001b[2Jdort")})
    assert diptych("translate", article, *languages).stdout == "Le chat dort.\n"
