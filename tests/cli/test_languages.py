"""`diptych languages`: packages listed, installed, imported, verified and removed, without a screen."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import time
from threading import Event
from typing import TYPE_CHECKING, Any

import pytest

from tests.making import make_package, metadata, put_package
from tests.processes import PATIENCE, python, wait_until
from translation.files.locking import locked

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych
    from tests.serving import Server

FIELDS = {
    "from", "to", "from_name", "to_name", "version", "origin", "status", "size", "path", "installed_by",
    "obtained_from", "sha256", "problem", "hint",
}  # fmt: skip


@pytest.fixture(autouse=True)
def index(home: Path, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """An index with four packages, two of them for pivots over English; its address."""
    entries = []
    for pair, version in (("de-en", "1.9"), ("en-de", "1.0"), ("ru-en", "1.9"), ("en-es", "1.0")):
        name = f"{pair}.argosmodel"
        server.serve(f"/{name}", make_package(tmp_path / "served", pair, version).read_bytes())
        entries.append(metadata(pair, version, links=[f"dead-{name}", name]))
    server.serve("/index.json", json.dumps(entries).encode())
    monkeypatch.setenv("DIPTYCH_INDEX", f"{server.url}/index.json")
    return f"{server.url}/index.json"


def rows(done: subprocess.CompletedProcess[str], code: int = 0) -> list[dict[str, Any]]:
    assert done.returncode == code, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


def listed(diptych: Diptych) -> dict[str, str]:
    """The status of each pair."""
    return {
        f"{row['from']}-{row['to']}": row["status"] for row in rows(diptych("languages", "list", "--json"))
    }


def test_listing_asks_nobody_but_with_refresh(diptych: Diptych, server: Server) -> None:
    done = diptych("languages", "list")
    assert (
        done.stdout == "en-fr\tEnglish→French 1.0\tbundled\tready\t62 MB\n"
        "fr-en\tFrench→English 1.0\tbundled\tready\t63 MB\n"
    )
    assert "`diptych languages list --refresh` loads it" in done.stderr
    assert server.asked == []
    done = diptych("languages", "list", "--refresh")
    assert "ru-en\tRussian→English 1.9\toffered\toffered\t?\n" in done.stdout
    assert "loaded just now" in done.stderr
    assert server.asked == [("/index.json", "")]
    assert listed(diptych)["ru-en"] == "offered"
    assert server.asked == [("/index.json", "")]


def test_installing_a_pair(diptych: Diptych, home: Path, server: Server) -> None:
    done = diptych("languages", "install", "de-en", "--json")
    (row,) = rows(done)
    assert set(row) == FIELDS
    assert (row["from"], row["to"], row["version"], row["status"]) == ("de", "en", "1.9", "ready")
    assert row["path"] == str(home / "translate-de_en-1_9")
    assert (row["origin"], row["installed_by"]) == ("installed", "Diptych")
    assert row["obtained_from"] == f"{server.url}/de-en.argosmodel"
    said = done.stderr.splitlines()
    assert said[0].startswith("Loading the index http://")
    assert [line.split(": ")[1].split(" ")[0] for line in said[1:-1]] == [
        "downloading", "checking", "unpacking", "translating",
    ]  # fmt: skip
    assert f"SHA-256 {row['sha256']}" in said[-1]
    again = diptych("languages", "install", "de-en")
    assert (again.returncode, again.stdout) == (0, "")
    assert "German→English 1.9 is here (installed)." in again.stderr
    # The index of today was not asked for twice.
    assert [path for path, _ in server.asked].count("/index.json") == 1


def test_installing_replaces_what_was_damaged(diptych: Diptych, home: Path) -> None:
    put_package(home)
    model = home / "translate-de_en-1_9" / "model" / "model.bin"
    model.write_bytes(b"x" * 1000)
    verdict = diptych("languages", "verify", "de-en")
    assert verdict.returncode == 5
    assert verdict.stdout.endswith("`diptych languages install de-en` replaces it.\n")
    done = diptych("languages", "install", "de-en")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 1)
    assert (
        diptych("languages", "verify", "de-en").stdout == "de-en\tGerman→English 1.9\twhole, and translates\n"
    )


def test_installing_a_language_brings_both_directions(diptych: Diptych) -> None:
    done = diptych("languages", "install", "German")
    assert done.returncode == 0
    assert len(done.stdout.splitlines()) == 2
    found = listed(diptych)
    assert (found["de-en"], found["en-de"], found["ru-en"]) == ("ready", "ready", "offered")
    # What is offered in one direction only is installed in that one.
    assert diptych("languages", "install", "ru").returncode == 0
    assert listed(diptych)["ru-en"] == "ready"


@pytest.mark.usefixtures("small_models")
def test_installing_a_pair_over_english(diptych: Diptych) -> None:
    """From German to French goes by German to English and what is there already."""
    assert diptych("languages", "install", "de-fr", "ru-es").returncode == 0
    found = listed(diptych)
    assert (found["de-en"], found["ru-en"], found["en-es"]) == ("ready", "ready", "ready")
    assert found["en-de"] == "offered"
    done = diptych(
        "translate", "-", "--from", "de", "--to", "fr", "--no-memory", stdin="Der Hafen ist klein."
    )
    assert done.returncode == 0
    assert done.stdout.strip()


@pytest.mark.parametrize(
    ("wish", "code", "said"),
    [
        ("de-xyzzy", 4, "not a language that Diptych knows"),
        ("de-cy", 4, "offers no package for German→Welsh"),
        ("cy", 4, "offers no package for Welsh→English or English→Welsh"),
        ("en", 2, "Name the other language"),
        ("de-de", 2, "names one language twice"),
        ("", 4, "not a language that Diptych knows"),
        ("../../x", 4, "not a language that Diptych knows"),
    ],
)
def test_what_cannot_be_installed(wish: str, code: int, said: str, diptych: Diptych) -> None:
    done = diptych("languages", "install", wish)
    assert (done.returncode, done.stdout) == (code, "")
    assert said in done.stderr


@pytest.mark.usefixtures("small_models")
def test_what_is_asked_for_and_missing_names_the_command(diptych: Diptych) -> None:
    done = diptych("translate", "-", "--from", "ru", "--to", "fr", stdin="Порт.")
    assert done.returncode == 4
    assert "`diptych languages install ru-fr` installs Russian→English" in done.stderr
    assert diptych("languages", "install", "ru-fr").returncode == 0
    assert (
        diptych("translate", "-", "--from", "ru", "--to", "fr", "--no-memory", stdin="Порт.").returncode == 0
    )


def test_without_an_index(diptych: Diptych, server: Server, index: str) -> None:
    del server.answers["/index.json"]
    done = diptych("languages", "install", "de-en")
    assert (done.returncode, done.stdout) == (4, "")
    assert "the server answers 404" in done.stderr
    done = diptych("languages", "list", "--refresh")
    assert done.returncode == 4
    done = diptych("languages", "install", "de-en", "--index", "http://127.0.0.1:1/index.json")
    assert "Connection refused" in done.stderr
    done = diptych("languages", "install", "de-en", "--index", "file:///etc/passwd")
    assert (done.returncode, "not the address of an index" in done.stderr) == (2, True)


def test_an_old_index_serves_where_a_new_one_cannot_be_had(
    diptych: Diptych, server: Server, tmp_path: Path
) -> None:
    diptych("languages", "list", "--refresh")
    (file,) = tmp_path.glob("cache/diptych/indexes/*.json")
    kept = json.loads(file.read_text())
    file.write_text(json.dumps(kept | {"loaded": "2020-01-01T00:00:00+00:00"}))
    del server.answers["/index.json"]
    done = diptych("languages", "install", "de-en")
    assert done.returncode == 0
    assert "Going by what it offered" in done.stderr


def test_importing_a_file(diptych: Diptych, package_file: Path, server: Server) -> None:
    (row,) = rows(diptych("languages", "import", package_file, "--json"))
    assert (row["version"], row["obtained_from"]) == ("1.9", str(package_file))
    assert server.asked == []
    package_file.write_bytes(b"not a zip")
    done = diptych("languages", "import", package_file)
    assert done.returncode == 5
    assert "was not installed: it is not a zip file" in done.stderr
    assert diptych("languages", "import", package_file.parent / "none").returncode == 3


def test_a_changed_file_has_to_be_accepted(diptych: Diptych, server: Server, package_file: Path) -> None:
    assert diptych("languages", "import", package_file).returncode == 0
    assert diptych("languages", "remove", "de-en").returncode == 0
    changed = make_package(package_file.parent / "changed", readme=b"Changed.")
    server.serve("/de-en.argosmodel", changed.read_bytes())
    done = diptych("languages", "install", "de-en")
    assert done.returncode == 5
    assert "WARNING" in done.stderr
    assert diptych("languages", "install", "de-en", "--accept-changed").returncode == 0


def test_removing(diptych: Diptych, home: Path) -> None:
    old = put_package(home, "de-en", "1.8")
    put_package(home, "en-de", "1.0")
    damaged = put_package(home, "ru-en", "1.9", name="broken")
    (damaged / "metadata.json").write_text("{")
    done = diptych("languages", "remove", "de")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)
    assert not old.exists()
    (row,) = rows(diptych("languages", "remove", "broken", "--json"))
    assert (row["status"], row["path"]) == ("removed", str(damaged))
    done = diptych("languages", "remove", "de-en")
    assert done.returncode == 4
    assert "No package for German→English is here" in done.stderr
    done = diptych("languages", "remove", "en-fr")
    assert (done.returncode, "comes with Diptych" in done.stderr) == (2, True)


def test_verifying(diptych: Diptych, home: Path, package_file: Path) -> None:
    diptych("languages", "import", package_file)
    put_package(home, "ru-en", "1.9")
    (home / "stray").mkdir()
    done = diptych("languages", "verify", "de-en", "ru-en")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == (
        "de-en\tGerman→English 1.9\twhole, and translates\n"
        "ru-en\tRussian→English 1.9\twhole, and translates\n"
    )
    (home / "translate-de_en-1_9" / "README.md").write_text("changed")
    assert diptych("languages", "verify", "de-en").stdout.endswith(
        "README.md was changed after it was installed. `diptych languages install de-en` replaces it.\n"
    )
    found = {row["path"]: row for row in rows(diptych("languages", "verify", "--json"), code=5)}
    assert set(found[str(home / "stray")]) == FIELDS | {"problems"}
    assert found[str(home / "translate-de_en-1_9")]["problems"] == [
        "README.md was changed after it was installed."
    ]
    assert found[str(home / "translate-ru_en-1_9")]["problems"] == []


def test_verifying_tells_what_was_left_behind(diptych: Diptych, home: Path, tmp_path: Path) -> None:
    """And clears it away, but for what may be of use or belongs to a process that runs."""
    cache, data = tmp_path / "cache" / "diptych", tmp_path / "data" / "diptych"
    gone = [
        cache / "models" / ".unpacking-abcdefgh",
        data / ".packages.json-0123456789ab",
        cache / "downloads" / "translate-en_de-1_0.argosmodel.part",
    ]
    kept = [cache / "downloads" / f"translate-{pair}-1_9.argosmodel.part" for pair in ("de_en", "ru_en")]
    gone[0].mkdir(parents=True)
    data.mkdir(parents=True)
    (cache / "downloads").mkdir()
    for path in (gone[0] / "model.bin", *gone[1:], *kept):
        path.write_bytes(b"x" * 1000)
    long_ago = time.time() - 8 * 86_400
    os.utime(gone[2], (long_ago, long_ago))
    with locked(kept[1].with_suffix(".lock")):
        found = {
            row["path"]: row
            for row in rows(diptych("languages", "verify", "--json"))
            if row["status"] == "leftover"
        }
    assert set(found) == {str(path) for path in (*gone, kept[0])}
    assert {row["size"] for row in found.values()} == {1000}
    assert found[str(gone[0])]["problems"] == ["A Diptych that was ended left it; it is deleted now."]
    assert found[str(kept[0])]["problems"] == ["It is an unfinished download."]
    assert not any(path.exists() for path in gone)
    assert all(path.exists() for path in kept)
    said = diptych("languages", "verify").stdout
    assert said.count("\n") == 4
    assert "translate-ru_en-1_9.argosmodel.part\tIt is an unfinished download. Installing the pack" in said


def test_the_folders(diptych: Diptych, home: Path, tmp_path: Path) -> None:
    assert diptych("languages", "path").stdout == f"{home}\n"
    (row,) = rows(diptych("languages", "path", "--json", environment={"ARGOS_PACKAGES_DIR": str(tmp_path)}))
    assert (row["packages"], row["searched"]) == (str(tmp_path), [str(tmp_path)])


def test_a_folder_that_cannot_be_written(diptych: Diptych, package_file: Path) -> None:
    below = {"ARGOS_PACKAGES_DIR": str(package_file / "below")}
    done = diptych("languages", "install", "de-en", environment=below)
    assert (done.returncode, done.stdout) == (6, "")
    assert "Not a directory" in done.stderr


@pytest.mark.parametrize("arguments", [(), ("lisst",), ("install",), ("import",), ("list", "de")])
def test_wrong_usage(arguments: tuple[str, ...], diptych: Diptych) -> None:
    done = diptych("languages", *arguments)
    assert (done.returncode, done.stdout) == (2, "")
    assert "usage: diptych" in done.stderr


def test_an_interrupted_installation_leaves_nothing(home: Path, server: Server, tmp_path: Path) -> None:
    held = server.answers["/de-en.argosmodel"].hold = Event()
    server.answers["/de-en.argosmodel"].chunk = 100_000
    said = tmp_path / "said"
    arguments = ("-m", "tui.cli", "languages", "install", "de-en")
    with said.open("w") as stderr, python(*arguments, stdout=subprocess.DEVNULL, stderr=stderr) as process:
        wait_until(lambda: "downloading" in said.read_text() or process.poll() is not None)
        process.send_signal(signal.SIGINT)
        held.set()
        process.wait(PATIENCE)
    assert (process.returncode, said.read_text().splitlines()[-1]) == (130, "diptych: Interrupted.")
    assert not home.exists()


def test_the_index_of_the_settings(
    diptych: Diptych, server: Server, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DIPTYCH_INDEX")
    file = tmp_path / "config" / "diptych" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text(f'index = "{server.url}/index.json"\n')
    assert f"Offered by {server.url}/index.json" in diptych("languages", "list", "--refresh").stderr
    # What is missing is looked up there, too; what was loaded from elsewhere does not count.
    done = diptych("translate", "-", "--from", "cy", "--to", "fr", stdin="Bore da.")
    assert "There is none in the index of packages either" in done.stderr
    other = {"DIPTYCH_INDEX": "https://other.example/index.json"}
    assert (
        "what https://other.example/index.json offers"
        in diptych("languages", "list", environment=other).stderr
    )
    file.write_text('index = "file:///etc/passwd"\n')
    done = diptych("languages", "list")
    assert "line 1: index must be an address" in done.stderr
    assert "githubusercontent.com" in done.stderr


def test_a_package_of_a_near_language_translates_and_it_is_said(diptych: Diptych, tmp_path: Path) -> None:
    put_package(tmp_path, "pt-en")
    here = {"ARGOS_TRANSLATE_PACKAGE_DIR": str(tmp_path)}
    text = "O ministro disse que não sabia de nada."
    for source in ("pt-BR", "pb", "pt_BR.UTF-8"):
        done = diptych("translate", "-", "--from", source, "--no-memory", stdin=text, environment=here)
        assert done.returncode == 0, done.stderr
        note = "No package for Portuguese (Brazil) is installed: the one for Portuguese is used."
        assert done.stderr.count(note) == 1
    done = diptych("translate", "-", "--from", "pt", "--no-memory", stdin=text, environment=here)
    assert done.stderr == ""
