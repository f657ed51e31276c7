"""The self-check: what a model does wrong is seen; what it does right is left alone."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.engine.self_check import issues, without_additions


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        ("The council met on Tuesday.", " ", "nothing came back"),
        (
            "The council met here after some days.",
            "The council met here after some days.",
            "original language",
        ),
        (
            "They were here for hours.",
            "Ils ont été là, ont été là, ont été là, ont été là.",
            "again and again",
        ),
        ("The council of the city met again on the price of water.", "Le conseil.", "far shorter"),
        (
            "The council met again on the price.",
            "Le conseil " + "de la ville et du pays " * 3 + "s'est réuni.",
            "far",
        ),
        ("The summer was long and hot.", "L'Ã©tÃ© a Ã©tÃ© long.", "cannot be read"),
        ("The city has 1,550 buses.", "La ville possède 1 505 bus.", "1,550 became 1 505"),
        ('He said: "We will stay here."', "Il a dit que nous allons rester ici.", "quotation marks"),
        ("The visit of Stoltenberg was short.", "La visite fut courte.", "Stoltenberg"),
        ("The word мир means peace.", "Le mot signifie paix.", "missing: мир"),
        ("The boat has left.", "Le bateau est 的 parti.", "added: 的"),
        ("Ms Żaneta Nowak won.", "Mme Łaneta Nowak a gagné.", "Żaneta Nowak became Łaneta Nowak"),
        ("The mayor Yves Calvez left.", "Le maire Yves Galvez est parti.", "Yves Calvez became Yves Galvez"),
        ("The report is by Anna Person.", "Le rapport est d'Anna Peterson.", "Person became Anna Peterson"),
        (
            "The report says Calvez left Kerlouan.",
            "Le rapport dit que Calvez est parti.",
            "missing: Kerlouan",
        ),
        ("The paper wrote it.", "Le journal ... .. l'a écrit.", "again and again"),
        ("Hmm, hmm...", "La Commission européenne", "made up"),
        ("Welcome.", "Bienvenue. Je suis là.", "more sentences"),
        ("See you soon!", "À bientôt ! Prends soin de toi.", "more sentences"),
    ],
)
def test_what_is_wrong_is_seen(source: str, target: str, reason: str) -> None:
    assert any(reason in issue.reason for issue in issues(source, target, "en", "fr"))


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("The council met on Tuesday in Brussels.", "Le conseil s'est réuni mardi à Bruxelles."),
        ('"We stay," said Jens Stoltenberg.', "« Nous restons », a déclaré Jens Stoltenberg."),
        (
            "The report says that NATO met on Monday, 3 May.",
            "Le rapport dit que l'OTAN s'est réunie lundi 3 mai.",
        ),
        ("He left the Netherlands for Vienna.", "Il a quitté les Pays-Bas pour Vienne."),
        ("It cost 1.2 million euros.", "Cela a coûté 1 200 000 euros."),
        ("No, no, no, no.", "Non, non, non, non."),
        (
            "Read https://example.org/the/long/way/home first.",
            "Lisez https://example.org/the/long/way/home d'abord.",
        ),
        ("Yes.", "Oui, bien sûr."),
        ("Ada Smith", "Mme. Ada Smith"),
        ("Hello, Ada.", "Bonjour ! Ada."),  # the source has two parts, too
        ('"We stay, said Jens Stoltenberg.', "« Nous restons », a déclaré Jens Stoltenberg."),
        ("The word мир is short.", "Le mot мир est court."),
        ("Write to desk@harbour.example now.", "Écrivez maintenant."),  # seen to where it is masked
    ],
)
def test_what_is_right_is_left_alone(source: str, target: str) -> None:
    assert issues(source, target, "en", "fr") == ()


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["en", "fr", "de", "zh", "xx"]))
def test_it_never_fails(source: str, target: str, language: str) -> None:
    assert all(1 <= issue.weight <= 5 for issue in issues(source, target, language, "fr"))


@pytest.mark.parametrize(
    ("source", "target", "kept"),
    [
        ("Welcome.", "Bienvenue. Je suis là.", "Bienvenue."),
        ("- Oink!", "- Groin ! Ça va.", "- Groin !"),
        ("“Welcome!”", "« Bienvenue ! » Il", "« Bienvenue ! »"),
        ("Ada", "Mme. Ada", "Mme. Ada"),
        ("Welcome.", "Soyez la bienvenue.", "Soyez la bienvenue."),
        ("Welcome. Sit.", "Bienvenue. Assis.", "Bienvenue. Assis."),
        ("Come here now", "Viens ici. Maintenant.", "Viens ici. Maintenant."),  # words would be lost
    ],
)
def test_nothing_is_said_behind_the_translation_of_one_word(source: str, target: str, kept: str) -> None:
    assert without_additions(target, source) == kept


def test_a_loop_is_one_issue() -> None:
    found = issues(
        "The council has met.", "Le conseil de la ville de la ville de la ville a siégé.", "en", "fr"
    )
    assert [issue.reason for issue in found].count("the same words again and again") == 1


def test_a_near_copy_of_a_name_is_worth_another_try_and_a_lost_name_is_not() -> None:
    source = "The report says that Calvez left Kerlouan."
    near_copy = issues(source, "Le rapport dit que Calvez a quitté Kerlovan.", "en", "fr")
    lost = issues(source, "Le rapport dit que Calvez a quitté la ville.", "en", "fr")
    assert ([issue.weight for issue in near_copy], [issue.weight for issue in lost]) == ([3], [1])
