"""What human translators do with a quote and no alarm should follow, each with damage that looks like it."""

import pytest

from translation.checks.quotes import compare
from translation.model import Bitext, Finding


def findings(source: str, target: str, languages: str) -> tuple[Finding, ...]:
    source_language, target_language = languages.split("-")
    return compare(Bitext.of_pair(source, target, source_language, target_language))


def codes(source: str, target: str, languages: str) -> list[tuple[str, str]]:
    return [(finding.severity, finding.code) for finding in findings(source, target, languages)]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("en-fr", "Ann Hale’s “The Salt Road” won the prize.", "La Route du sel d'Ann Hale a reçu le prix."),
        ("en-fr", "The trawler “Grey Dawn” sank on Monday.", "Le chalutier Aube grise a coulé lundi."),
        ("fr-en", "Ada Petit joue dans « La mer sans fin ».", "Ada Petit plays in The Endless Sea."),
        ("fr-en", "Le roman « Vivre sans elle » sort mercredi.", "The novel Living Without Her is out."),
        ("de-en", "Der Roman „Nach dem Regen“ erscheint heute.", "The novel After the Rain is out today."),
        ("es-en", "La película «La casa del río» ganó.", "The film The House by the River won."),
    ],
)
def test_a_title_may_do_without_marks(languages: str, source: str, target: str) -> None:
    assert codes(source, target, languages) == [("info", "quote.marks-lost")]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        ("en-fr", "“The Council Has Failed,” she said.", "Le conseil a échoué, a-t-elle dit."),
        ("fr-en", "Le film « est un grand succès », dit-elle.", "The film is a great success, she said."),
        ("fr-en", "Il y voit un « scandale pour la ville ».", "He sees in it a scandal for the city."),
        ("de-en", "Er nannte den Film „eine große Leere“.", "He called the film a great void."),
        ("en-fr", "“No comment.”", "Pas de commentaire."),
    ],
)
def test_words_that_somebody_said_may_not(languages: str, source: str, target: str) -> None:
    assert codes(source, target, languages) == [("warning", "quote.marks-lost")]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "en-fr",
            "The minister said “much remains to be done” before the summer.",
            "Le ministre a dit qu'il restait « beaucoup à faire » avant l'été.",
        ),
        (
            "en-fr",
            "The company said “we will not accept such conditions”.",
            "L'entreprise a déclaré qu'elle n'accepterait « pas de telles conditions ».",
        ),
        (
            "en-es",
            "The minister said that “there is a lot left to do.”",
            "El ministro dijo que queda «mucho por hacer».",
        ),
    ],
)
def test_a_verb_may_come_in_front_of_the_marks(languages: str, source: str, target: str) -> None:
    assert codes(source, target, languages) == [("info", "quote.matched-led-in")]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        # The end is outside, too.
        (
            "en-fr",
            "The minister said that “much remains to be done in the schools.”",
            "Le ministre a dit qu'il restait « beaucoup à faire » dans les écoles.",
        ),
        # More than the verb is outside.
        (
            "en-fr",
            "The mayor said that “the bridge will be closed until the repairs are finished.”",
            "Le maire a dit que le pont sera fermé « jusqu'à la fin des travaux ».",
        ),
        (
            "en-es",
            "The union said “the strike will go on until the law is withdrawn.”",
            "El sindicato dijo que la huelga seguirá «hasta que se retire la ley».",
        ),
        # No conjunction leads in.
        (
            "en-fr",
            "The minister said that “there is a lot left to do for us.”",
            "Le ministre a dit : il y a « beaucoup ».",
        ),
    ],
)
def test_more_of_a_quote_may_not(languages: str, source: str, target: str) -> None:
    (finding,) = findings(source, target, languages)
    assert finding.severity in ("error", "warning")
    assert "truncated" in finding.reason


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "de-en",
            "„Wir müssen“, so Ruth Klein, „schneller und mutiger werden.“",
            "“We have to become faster and bolder,” Ruth Klein said.",
        ),
        (
            "de-en",
            "„Die Lage“, heißt es in dem Bericht, „ist ernster als vermutet.“",
            "“The situation is more serious than supposed,” the report says.",
        ),
        (
            "fr-en",
            "« Nous devons », selon Mme Royer, « aller plus vite et plus loin ».",
            "“We have to go faster and further,” according to Ms Royer.",
        ),
        (
            "fr-en",
            "« Il faudra », d'après la maire, « beaucoup de temps ».",
            "“It will take a lot of time,” according to the mayor.",
        ),
        (
            "es-en",
            "«Tenemos que», según Díaz, «ser más rápidos y más valientes».",
            "“We have to be faster and braver,” according to Díaz.",
        ),
    ],
)
def test_one_sentence_that_its_source_divides_may_become_whole(
    languages: str, source: str, target: str
) -> None:
    assert codes(source, target, languages) == [("info", "quote.matched-joined")] * 2


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "de-en",
            "„Wir müssen helfen“, so Klein. „Das ist teuer“, so Lindner.",
            "“We have to help. That is expensive,” Lindner said.",
        ),
        (
            "es-en",
            "«No habrá acuerdo», según Díaz. «El Gobierno se niega», según Costa.",
            "“There will be no agreement. The government refuses,” according to Costa.",
        ),
        # Not one sentence that words set off by commas divide.
        (
            "de-en",
            "Sie werde „mit Sicherheit“ wählen gehen, sagte Ruth Klein, der Rest sei „schwer vorherzusagen“.",
            "She would certainly vote, Ruth Klein said, “and all the others may stay at home then”.",
        ),
    ],
)
def test_what_two_persons_or_no_one_said_may_not_become_one(languages: str, source: str, target: str) -> None:
    assert codes(source, target, languages) == [("warning", "quote.merged")] * 2


def test_an_opening_that_is_lost_is_still_missed() -> None:
    source = "«Los vecinos del valle», según Díaz, «perdieron sus casas»."
    assert "error" in dict(codes(source, "“Lost their houses,” according to Díaz.", "es-en"))


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        # Marks that are set oddly in the source are there all the same.
        ("en-fr", "“They have seen it by now. “", "« Ils l'ont vu à présent. »", ("info", "quote.added")),
        (
            "fr-en",
            "Il est accusé de 'Travailler pour le port de la ville\" depuis un an.",
            "He is accused of “Working for the port of the city” for a year.",
            ("info", "quote.added"),
        ),
        # The one quoted word stands in front of what described it.
        (
            "en-fr",
            "On Monday Hale called Marsh a league “co-founder.”",
            "Lundi, Hale a appelé Marsh un « cofondateur » de la ligue.",
            ("info", "quote.matched-speaker"),
        ),
        # English has the full stop within the marks; another quote follows.
        (
            "fr-en",
            "Hale décrit une femme « toujours serviable, toujours à l'heure ». « C'est le pire », dit-elle.",
            "Hale describes a woman as “always helpful, always on time.” “That is the worst,” she said.",
            ("info", "quote.matched-speaker"),
        ),
        # More small words, but no more that name something.
        (
            "en-fr",
            "Nobody was out, she said, “but people want to meet somehow.”",
            "Personne n'était là, dit-elle, « mais les gens veulent se voir d'une manière ou d'une autre ».",
            ("info", "quote.matched"),
        ),
    ],
)
def test_what_a_model_does_without_a_fault(
    languages: str, source: str, target: str, expected: tuple[str, str]
) -> None:
    assert codes(source, target, languages)[0] == expected


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("They have seen it by now.", "« Ils l'ont vu à présent. »", ("warning", "quote.added")),
        (
            "On Monday Hale called Marsh a “co-founder of the league.”",
            "Lundi, Hale a appelé Marsh un « cofondateur » de la ligue.",
            ("error", "quote.closed-early"),
        ),
    ],
)
def test_what_a_model_does_wrong(source: str, target: str, expected: tuple[str, str]) -> None:
    assert codes(source, target, "en-fr") == [expected]
