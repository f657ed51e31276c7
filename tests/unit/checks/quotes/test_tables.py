"""The tables of the languages: found by their folder, imported when asked for."""

import subprocess
import sys

import pytest

from tests.unit.checks.quotes.test_speakers import FILES
from translation.languages.profile import profile
from translation.languages.quote_table import NONE, table


@pytest.mark.parametrize("language", [file.parent.name for file in FILES])
def test_a_language_is_found_by_its_folder(language: str) -> None:
    assert table(language).names_speakers
    assert table(f"{language.upper()}_XX") is table(language)
    assert table(language).profile is profile(language)


@pytest.mark.parametrize(
    "language", ["", "xx", "..", "../fr", "fr/../de", "fr.quotes", "__pycache__", "\0", "-"]
)
def test_any_other_code_has_an_empty_table(language: str) -> None:
    assert table(language) is NONE
    assert not NONE.names_speakers


def test_only_the_language_asked_for_is_imported() -> None:
    program = (
        "import sys; from translation.checks.quotes import extract; extract('“Yes,” he said.', 'en');"
        "print(*sorted(name for name in sys.modules if name.startswith('translation.languages.')"
        " and name.endswith('.quotes')))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["translation.languages.en.quotes"]
