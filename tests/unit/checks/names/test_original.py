"""The names of a text that is not translated."""

from __future__ import annotations

import pytest

from translation.checks.names.original import extract


@pytest.mark.parametrize(
    ("text", "language", "names"),
    [
        (
            "The port of Hamburg is closed.\n\nNobody knows why, said Anna Petersen.",
            "en",
            ["Hamburg", "Anna Petersen"],
        ),
        ("Le port de Hambourg est fermé. Personne ne sait pourquoi.", "fr", ["Hambourg"]),
        ("nothing here", "en", []),
        ("", "en", []),
        ("今年の東京で", "ja", []),
    ],
)
def test_names(text: str, language: str, names: list[str]) -> None:
    found = list(extract(text, language))
    assert [name.text for name in found] == names
    assert all(name.span.of(text) == name.text for name in found)
