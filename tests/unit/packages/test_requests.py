"""What people name when they want packages."""

from __future__ import annotations

from pathlib import Path

import pytest

from translation.errors import LanguageError, UsageError
from translation.packages import Package
from translation.packages.index import Offer
from translation.packages.requests import directions, to_install


@pytest.mark.parametrize(
    ("named", "expected"),
    [
        ("de-en", [("de", "en")]),
        ("de_fr", [("de", "fr")]),
        ("ru→uk", [("ru", "uk")]),
        ("German-French", [("de", "fr")]),
        ("ru", [("ru", "en"), ("en", "ru")]),
        ("Ukrainian", [("uk", "en"), ("en", "uk")]),
        ("pt-br", [("pb", "en"), ("en", "pb")]),
        ("zh-tw", [("zt", "en"), ("en", "zt")]),
        ("zh-CN", [("zh", "en"), ("en", "zh")]),
        ("no-en", [("nb", "en")]),
    ],
)
def test_directions(named: str, expected: list[tuple[str, str]]) -> None:
    assert list(directions(named)) == expected


@pytest.mark.parametrize("named", ["", "-", "xyzzy", "de-xyzzy", "xyzzy-de", "--"])
def test_what_names_no_language(named: str) -> None:
    with pytest.raises(LanguageError):
        directions(named)


@pytest.mark.parametrize("named", ["en", "English", "en-en", "de-en-fr"])
def test_what_is_not_a_request(named: str) -> None:
    with pytest.raises(UsageError):
        directions(named)


def offers(*names: str) -> list[Offer]:
    parts = [name.split("-") for name in names]
    return [Offer(source, target, version, ("https://x.example/",)) for source, target, version in parts]


def here(*names: str) -> list[Package]:
    found = []
    for name in names:
        source, target, version, origin = name.split("-")
        found.append(Package(source, target, version, origin, Path(name)))  # type: ignore[arg-type]  # one of two
    return found


OFFERS = offers("de-en-1.9", "en-de-1.0", "ru-en-1.9", "en-es-1.0", "es-pt-1.0", "en-fr-1.9")


@pytest.mark.parametrize(
    ("named", "packages", "chosen", "serving"),
    [
        ("de-en", [], ["de-en"], []),
        ("de", [], ["de-en", "en-de"], []),
        ("ru", [], ["ru-en"], []),
        ("de-es", [], ["de-en", "en-es"], []),
        ("de-es", ["de-en-1.0-installed"], ["en-es"], []),
        ("de-pt", ["de-en-1.0-installed", "en-es-1.0-installed"], ["es-pt"], []),
        ("de-en", ["de-en-1.8-installed"], ["de-en"], []),
        ("de-en", ["de-en-1.9-installed"], [], ["de-en"]),
        ("de-en", ["de-en-1.10-installed"], [], ["de-en"]),
        ("en-fr", ["en-fr-1.0-bundled"], ["en-fr"], []),
        ("fr-en", ["fr-en-1.0-bundled"], [], ["fr-en"]),
    ],
)
def test_what_to_install(named: str, packages: list[str], chosen: list[str], serving: list[str]) -> None:
    found, there = to_install(named, here(*packages), OFFERS)
    assert [f"{offer.source}-{offer.target}" for offer in found] == chosen
    assert [f"{package.source}-{package.target}" for package in there] == serving


@pytest.mark.parametrize(
    ("named", "packages", "chosen", "serving"),
    [
        ("pb", [], ["pt-en", "en-pt"], []),
        ("pt-BR", ["pt-en-1.0-installed", "en-pt-1.0-installed"], [], ["pt-en", "en-pt"]),
        ("pb-en", [], ["pt-en"], []),
        ("nn-de", [], ["nb-en", "en-de"], []),
        ("zh-TW", [], ["zt-en", "en-zh"], []),
    ],
)
def test_a_near_language_is_installed_where_none_of_its_own_is_offered(
    named: str, packages: list[str], chosen: list[str], serving: list[str]
) -> None:
    near = offers("pt-en-1.0", "en-pt-1.0", "nb-en-1.0", "en-de-1.0", "zt-en-1.0", "zh-en-1.0", "en-zh-1.0")
    found, there = to_install(named, here(*packages), near)
    assert [f"{offer.source}-{offer.target}" for offer in found] == chosen
    assert [f"{package.source}-{package.target}" for package in there] == serving


def test_nothing_that_helps() -> None:
    with pytest.raises(LanguageError, match="offers no package for Welsh→English or English→Welsh"):
        to_install("cy", here("de-en-1.0-installed"), OFFERS)
