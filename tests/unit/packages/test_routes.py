"""Which chain of packages leads where, and what to install where none does."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.making import metadata
from translation import packages
from translation.errors import LanguageError, PackageMissingError
from translation.packages import Package, index
from translation.packages.index import OFFICIAL, Offer
from translation.packages.routes import lacking


def package(source: str, target: str) -> Package:
    return Package(source, target, "1.0", "installed", Path(f"/nowhere/{source}_{target}"))


CHAIN = tuple(package(*pair.split("-")) for pair in ("de-en", "en-fr", "en-es", "fr-it"))


@pytest.mark.parametrize(
    ("source", "target", "steps"),
    [("en", "fr", ["en-fr"]), ("de", "fr", ["de-en", "en-fr"]), ("de", "it", ["de-en", "en-fr", "fr-it"])],
)
def test_the_shortest_chain_is_taken(source: str, target: str, steps: list[str]) -> None:
    assert [f"{step.source}-{step.target}" for step in packages.route(source, target, CHAIN)] == steps


def test_no_way_there_is_a_sentence_with_a_next_step() -> None:
    with pytest.raises(PackageMissingError, match=r"package translates French to Russian") as caught:
        packages.route("fr", "ru", CHAIN)
    assert (caught.value.source, caught.value.target, caught.value.exit_code) == ("fr", "ru", 4)
    assert "`diptych languages install fr-ru`" in caught.value.hint
    assert "French→English and English→Russian" in caught.value.hint
    with pytest.raises(LanguageError, match="in French already"):
        packages.route("fr", "fr", CHAIN)


def test_only_what_is_lacking_is_named() -> None:
    with pytest.raises(PackageMissingError) as caught:
        packages.route("de", "ru", CHAIN)
    assert "installs English→Russian (some 80 to 210 MB)" in caught.value.hint
    with pytest.raises(PackageMissingError) as caught:
        packages.route("de", "cy", CHAIN)
    assert "There is none in Argos' index either" in caught.value.hint


def test_a_loaded_index_decides_what_can_be_had(home: Path) -> None:
    offers = [
        Offer("de", "ru", "1.2", ("https://example.org/a",), size=95_000_000),
        Offer("en", "cy", "1.0", ("https://example.org/b",)),
    ]
    remember(offers)
    with pytest.raises(PackageMissingError) as caught:
        packages.route("de", "ru", CHAIN)
    assert "installs German→Russian (95 MB)" in caught.value.hint
    with pytest.raises(PackageMissingError) as caught:
        packages.route("ru", "de", CHAIN)
    assert "There is none in the index of packages either" in caught.value.hint


def remember(offers: list[Offer]) -> None:
    """Keep an index as if it had been loaded."""
    content = [
        metadata(f"{offer.source}-{offer.target}", offer.version, links=list(offer.links), size=offer.size)
        for offer in offers
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("translation.network.http.fetch", lambda _url, **_: json.dumps(content).encode())
        index.load(index.location())


def test_the_default_target() -> None:
    assert packages.default_target("de", "es", CHAIN) == "es"
    assert packages.default_target("de", "ru", CHAIN) == "en"
    assert packages.default_target("en", "en", CHAIN) == "fr"
    with pytest.raises(PackageMissingError, match="No installed package translates Russian") as caught:
        packages.default_target("ru", None, CHAIN)
    assert "`diptych languages install ru-en`" in caught.value.hint


def test_a_short_way_beats_what_is_here_and_what_is_here_beats_an_offer() -> None:
    offers = (Offer("de", "fr", "1"), Offer("en", "fr", "1"), Offer("fr", "ru", "1"))
    assert lacking("de", "fr", CHAIN, offers) == (offers[0],)
    assert lacking("en", "ru", CHAIN, offers) == (offers[2],)
    assert lacking("de", "en", CHAIN, offers) == ()
    assert lacking("ru", "en", CHAIN, offers) is None


def test_argos_index_as_known_leads_from_everywhere_to_everywhere() -> None:
    codes = {offer.source for offer in OFFICIAL}
    assert len(codes) == 48
    assert len(OFFICIAL) == 96
    assert all(lacking(source, target, (), OFFICIAL) for source in codes for target in codes - {source})


def test_an_unusable_index_in_the_environment_does_not_hide_the_advice(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("DIPTYCH_INDEX", "file:///etc/passwd")
    with pytest.raises(PackageMissingError, match=r"languages install ru-fr"):
        packages.route("ru", "fr", CHAIN)


def steps(source: str, target: str, *installed: str) -> list[str]:
    found = packages.route(source, target, [package(*pair.split("-")) for pair in installed])
    return [f"{step.source}-{step.target}" for step in found]


@pytest.mark.parametrize(
    ("source", "target", "installed", "route"),
    [
        ("pb", "en", ["pt-en"], ["pt-en"]),
        ("pt", "en", ["pb-en"], ["pb-en"]),
        ("zt", "en", ["zh-en"], ["zh-en"]),
        ("en", "zt", ["en-zh"], ["en-zh"]),
        ("nn", "de", ["nb-en", "en-de"], ["nb-en", "en-de"]),
        ("nn", "zt", ["nb-en", "en-zh"], ["nb-en", "en-zh"]),
        ("pb", "en", ["pt-en", "pb-es", "es-en"], ["pb-es", "es-en"]),  # its own, though longer
        ("en", "pb", ["en-pt", "en-pb"], ["en-pb"]),
    ],
)
def test_a_near_language_serves_where_its_own_is_not_here(
    source: str, target: str, installed: list[str], route: list[str]
) -> None:
    assert steps(source, target, *installed) == route


@pytest.mark.parametrize(("source", "target"), [("da", "en"), ("pt", "pb"), ("zt", "zh"), ("gl", "en")])
def test_close_languages_and_two_ways_to_write_one_do_not_serve_each_other(source: str, target: str) -> None:
    with pytest.raises(PackageMissingError):
        steps(source, target, "nb-en", "pt-en", "en-pt", "zh-en", "en-zh")


def test_who_stands_in_is_named() -> None:
    route = packages.route("pb", "zt", [package("pt", "en"), package("en", "zh")])
    assert packages.stand_ins("pb", "zt", route) == (
        "No package for Portuguese (Brazil) is installed: the one for Portuguese is used.",
        "No package for Chinese (traditional) is installed: the one for Chinese is used.",
    )
    assert packages.stand_ins("pt", "zh", route) == ()


def test_the_default_target_may_be_near() -> None:
    here = [package("en", "fr"), package("en", "pt"), package("pt", "en")]
    assert packages.default_target("en", "pb", here) == "pb"
    assert packages.default_target("pb", None, here) == "en"


def test_the_advice_names_a_near_language() -> None:
    with pytest.raises(PackageMissingError) as caught:
        packages.route("pb", "en", ())
    assert "`diptych languages install pb-en` installs Portuguese→English" in caught.value.hint
