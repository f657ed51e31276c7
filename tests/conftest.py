"""What the tests share: a home of their own, and the sample article really translated, once."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import signal
import subprocess
import tempfile
from pathlib import Path
from threading import Timer
from typing import TYPE_CHECKING

import pytest
from hypothesis import settings

from tests.own_home import VARIABLES

# Where an environment with other libraries is made from, without a network.
UV_CACHE = Path(
    os.environ.get("UV_CACHE_DIR") or Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "uv"
)
# Set before anything reads them, so that no test sees or touches what is installed on this machine.
_HOME = Path(tempfile.mkdtemp(prefix="diptych-tests-"))
atexit.register(shutil.rmtree, _HOME, ignore_errors=True)  # for a process that runs no test
for _variable in VARIABLES:
    os.environ[_variable] = str(_HOME)
for _variable in (
    "ARGOS_PACKAGES_DIR",
    "ARGOS_PACKAGE_INDEX",
    "ARGOS_TRANSLATE_PACKAGE_DIR",
    "DIPTYCH_INDEX",
    "LC_ALL",
    "LC_MESSAGES",
    "SNAP",
    "SNAP_USER_DATA",
    "COLUMNS",
    "LINES",
    "NO_COLOR",
    *(name for name in os.environ if name.lower() in ("http_proxy", "https_proxy", "all_proxy", "no_proxy")),
):
    os.environ.pop(_variable, None)
os.environ["LANG"] = "C.UTF-8"
# What we start can be told by it, whoever's child it is by then. We ourselves were started without it.
os.environ["DIPTYCH_TESTS"] = str(os.getpid())
# A runner in the background may have us ignore interrupts, and what we start would do so, too.
signal.signal(signal.SIGINT, signal.default_int_handler)

from tests.making import make_package, put_package  # noqa: E402
from tests.processes import left_behind  # noqa: E402
from tests.serving import serving  # noqa: E402
from translation import pipeline, resources  # noqa: E402
from translation.sources import isolated, loading  # noqa: E402

_LONGEST = 420.0  # seconds that a test may take, with all that cleans up after it
_LONGEST_NAME = 100  # characters of a text in the name of a test

# The same examples in every run, on however slow a machine.
settings.register_profile("diptych", deadline=None, derandomize=True, database=None)
settings.load_profile("diptych")

# Python's own search for reference cycles looks through the tables and the list of all tests again and again:
# a fifth of the time of the tests of the screen. Here all is searched at the end of each module instead.
gc.set_threshold(50_000, 50, 1_000_000)

if TYPE_CHECKING:
    from collections.abc import Generator, Iterator

    from tests.serving import Server
    from translation.model import Article, Review


def pytest_make_parametrize_id(val: object) -> str | None:
    """Name a test by the beginning of a long text: some have megabytes, and names are kept and sent a lot."""
    return ascii(val[:_LONGEST_NAME]) if isinstance(val, str | bytes) and len(val) > _LONGEST_NAME else None


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    """End the process where a test outlasts its time limit: that raises, and what cleans up may wait on.

    By then pytest has shown where each thread stands (`faulthandler_timeout`).
    """
    timer = Timer(_LONGEST, os._exit, (1,))
    timer.daemon = True
    timer.start()
    try:
        return (yield)
    finally:
        timer.cancel()


@pytest.fixture(scope="session", autouse=True)
def _home_of_all() -> Iterator[None]:
    yield
    shutil.rmtree(_HOME, ignore_errors=True)


@pytest.fixture(scope="session", autouse=True)
def _no_process_is_left_behind() -> Iterator[None]:
    yield
    isolated.close()
    running = left_behind(f"DIPTYCH_TESTS={os.getpid()}")
    assert not running, f"a test left this behind: {running}"


@pytest.fixture(scope="module", autouse=True)
def _garbage_is_searched_for_once_a_module() -> Iterator[None]:
    yield
    gc.collect()
    gc.freeze()  # what is still there need not be looked through again


@pytest.fixture(scope="session")
def sample() -> Article:
    return loading.load(str(resources.SAMPLE))


@pytest.fixture(scope="session")
def sample_review(sample: Article) -> Review:
    """The sample article, translated to French by the bundled package."""
    return pipeline.finish(pipeline.plan(sample, target="fr"))


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder where packages are installed; the data and cache of Diptych lie beside it."""
    for name in ("cache", "data", "config"):
        monkeypatch.setenv(f"XDG_{name.upper()}_HOME", str(tmp_path / name))
    return tmp_path / "data" / "argos-translate" / "packages"


@pytest.fixture(scope="session")
def small_packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with packages between English and French whose models are small."""
    folder = tmp_path_factory.mktemp("small")
    for pair in ("en-fr", "fr-en"):
        put_package(folder, pair)
    return folder


@pytest.fixture
def small_models(small_packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Translate with small models, here and in processes: for what is not about the translation itself."""
    monkeypatch.setenv("ARGOS_TRANSLATE_PACKAGE_DIR", str(small_packages))


@pytest.fixture
def server() -> Iterator[Server]:
    """A web server on loopback."""
    with serving() as running:
        yield running


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate of this machine that nobody has signed, with its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not on the PATH")
    folder = tmp_path_factory.mktemp("certificate")
    command = "openssl req -x509 -newkey rsa:2048 -nodes -keyout key.pem -out certificate.pem -days 2"
    names = ["-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:news.example"]
    subprocess.run([*command.split(), *names], cwd=folder, check=True, capture_output=True)
    return folder / "certificate.pem"


@pytest.fixture
def package_file(tmp_path: Path) -> Path:
    """German→English 1.9 as a file."""
    return make_package(tmp_path / "files")
