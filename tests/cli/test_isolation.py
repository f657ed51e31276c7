"""What the headless commands never do: load a screen, load Argos' translator, use the network."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from tests.making import put_package
from translation.resources import SAMPLE

if TYPE_CHECKING:
    from pathlib import Path

    from tests.cli.conftest import Diptych

# Those in the second line are for kinds of files that none of these commands is given.
UNWANTED = (
    "textual", "rich", "argostranslate.translate", "onnxruntime", "torch", "stanza", "minisbd",
    "feedparser", "lxml", "pypdfium2", "trafilatura", "urllib.request",
)  # fmt: skip

LOADS_NOTHING = f"""
import sys
from tui.cli import main
code = main(sys.argv[1:])
loaded = [name for name in {UNWANTED} if name in sys.modules]
print("loaded:", *loaded, file=sys.stderr)
sys.exit(code)
"""

# Read by every Python process that is started, also those that a command starts itself. A socket that is made
# reaches nobody: urllib3, which the reader of pages brings along, finds out so whether there is IPv6.
NO_SOCKETS = """
import sys
def refuse(event, arguments):
    if event.startswith("socket.") and event not in ("socket.__new__", "socket.bind"):
        with open({report!r}, "a") as file:
            print(event, arguments, file=file)
        raise OSError("no network here")
sys.addaudithook(refuse)
"""


# What a browser would load besides, and where more might be found.
PAGE = """<!DOCTYPE html><html lang=en><head><title>The bridge</title><base href=http://news.example/>
<meta property=og:type content=article>
<link rel=stylesheet href=/a.css><link rel=alternate hreflang=fr href=/fr><script src=/a.js></script>
<meta http-equiv=refresh content="0; url=http://news.example/b"></head><body><article><h1>The bridge</h1>
<img src=/a.png><iframe src=/c></iframe>
<p>The bridge was closed on Monday for fourteen days, the mayor said.</p>
<p>Nobody in the town knows why it has to take so long, and most have to walk.</p></article></body></html>"""
FEED = """<!DOCTYPE rss [<!ENTITY x SYSTEM "http://news.example/x">]>
<rss version="2.0"><channel><title>News</title>
<item><title>The bridge</title><link>http://news.example/a</link><guid>1</guid></item></channel></rss>"""


@pytest.mark.parametrize(
    "arguments",
    [
        ("translate", str(SAMPLE), "--to", "fr", "--beam", "1"),
        ("export", str(SAMPLE), "--to", "fr", "--beam", "1", "-o", "{output}"),
        ("detect", str(SAMPLE)),
        ("settings",),
        ("figures", str(SAMPLE), "--json"),
        ("quotes", str(SAMPLE), "--json"),
        ("check", "/dev/null", "--from", "en", "--to", "fr"),
        ("languages", "list"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_no_command_but_the_reader_loads_a_screen(
    arguments: tuple[str, ...], small_models: None, tmp_path: Path
) -> None:
    words = [str(word).format(output=tmp_path / "review.html") for word in arguments]
    done = subprocess.run(
        [sys.executable, "-c", LOADS_NOTHING, *words], capture_output=True, text=True, check=True, timeout=120
    )
    assert "loaded:\n" in done.stderr


@pytest.fixture
def offline(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Every socket is refused, in all processes; the file lists those that were tried."""
    report = tmp_path / "sockets.txt"
    (tmp_path / "site").mkdir()
    (tmp_path / "site" / "sitecustomize.py").write_text(NO_SOCKETS.format(report=str(report)))
    monkeypatch.setenv("PYTHONPATH", str(tmp_path / "site"))
    # Some runtimes report home unless they believe to be in a test.
    monkeypatch.delenv("CI", raising=False)
    return report


@pytest.fixture
def diptych(diptych_anew: Diptych) -> Diptych:
    """Reads `sitecustomize.py`, and imports for itself what it needs."""
    return diptych_anew


@pytest.mark.parametrize(
    "arguments",
    [
        ("translate", str(SAMPLE), "--to", "fr", "--beam", "1"),
        ("detect", str(SAMPLE)),
        ("text", str(SAMPLE)),
        ("text", "{page}"),
        ("feed", "{feed}"),
        ("figures", str(SAMPLE)),
        ("quotes", str(SAMPLE)),
        ("check", "/dev/null", "--from", "en", "--to", "fr"),
        ("languages", "list"),
        ("languages", "import", "{file}"),
        ("languages", "verify", "en-de"),
        ("languages", "remove", "en-de"),
        ("languages", "path"),
    ],
    ids=lambda arguments: " ".join(arguments[:2]),
)
def test_no_command_but_install_and_refresh_uses_the_network(
    arguments: tuple[str, ...],
    offline: Path,
    home: Path,
    small_models: None,
    package_file: Path,
    tmp_path: Path,
    diptych: Diptych,
) -> None:
    put_package(home, "en-de", "1.0")
    page, feed = tmp_path / "page.html", tmp_path / "feed.xml"
    page.write_text(PAGE)
    feed.write_text(FEED)
    places = {"file": package_file, "page": page, "feed": feed}
    done = diptych(*(word.format(**places) for word in arguments))
    assert done.returncode == 0, done.stderr
    assert not offline.exists()


def test_an_export_with_what_is_bundled_uses_no_network(
    offline: Path, home: Path, diptych: Diptych, tmp_path: Path
) -> None:
    done = diptych("export", SAMPLE, "--to", "fr", "-o", tmp_path / "review.html")
    assert done.returncode == 0, done.stderr
    assert not offline.exists()


def test_a_missing_package_is_named_without_asking_anybody(
    offline: Path, home: Path, diptych: Diptych
) -> None:
    done = diptych("translate", "-", "--from", "ru", "--to", "fr", stdin="Порт.")
    assert (done.returncode, "languages install ru-fr" in done.stderr) == (4, True)
    assert not offline.exists()


def test_an_address_is_what_uses_it(offline: Path, home: Path, diptych: Diptych) -> None:
    done = diptych("detect", "http://127.0.0.1:8080/")
    assert (done.returncode, "no network here" in done.stderr) == (3, True)
    assert "socket" in offline.read_text()


def test_installing_is_what_uses_it(offline: Path, home: Path, diptych: Diptych) -> None:
    """The test above would notice."""
    done = diptych("languages", "install", "de-en", environment={"DIPTYCH_INDEX": "http://127.0.0.1:1/"})
    assert (done.returncode, "no network here" in done.stderr) == (4, True)
    assert "socket" in offline.read_text()
