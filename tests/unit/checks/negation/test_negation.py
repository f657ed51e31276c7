"""Clauses that are negated on one side only, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.growth import linear
from translation.checks import check
from translation.checks.negation import compare
from translation.model import Bitext, Passage, Segment, Span


def said(source: str, target: str, languages: str) -> list[str]:
    """The findings in short: what is negated on one side only, and the words."""
    left, right = languages.split("-")
    findings = compare(Bitext.of_pair(source, target, left, right))
    return [finding.reason.removeprefix("negation ") for finding in findings]


@pytest.mark.parametrize(
    ("languages", "source", "target", "expected"),
    [
        ("fr-en", "Il n'a pas signé", "He signed", "lost: n'a pas"),
        ("en-fr", "He did not sign.", "Il a signé.", "lost: not"),
        ("en-de", "She never came back.", "Sie kam zurück.", "lost: never"),
        ("en-es", "The bridge is no longer open.", "El puente está abierto.", "lost: no longer"),
        ("de-en", "Sie gingen ohne ein Wort.", "They left with a word.", "lost: ohne"),
        ("es-en", "Nadie vino a la reunión.", "Everybody came to the meeting.", "lost: Nadie"),
        ("en-it", "There is no bread in the house.", "C'è pane in casa.", "lost: no"),
        ("en-pt", "He did not sign the paper.", "Ele assinou o papel.", "lost: not"),
        ("nl-en", "Hij heeft het niet getekend.", "He signed it.", "lost: niet"),
        ("pl-en", "On tego nie podpisał.", "He signed it.", "lost: nie"),
        ("ru-en", "Он этого не подписал.", "He signed it.", "lost: не"),
        ("en-fr", "The harbour opens on Sunday.", "Le port n'ouvre pas dimanche.", "added: n'ouvre pas"),
        ("fr-de", "Le maire a signé.", "Der Bürgermeister hat nicht unterschrieben.", "added: nicht"),
        (
            "en-fr",
            "He will not be a candidate, and his deputy is not interested, either.",
            "Il ne sera pas candidat, et son adjoint est intéressé.",
            "lost: not",
        ),
        # The habits of French hide nothing: a step, "plus" near its "ne", and what "until" does not say.
        (
            "fr-en",
            "Il a fait un pas vers la porte, et il n'a pas signé.",
            "He took a step to the door, and he signed.",
            "lost: n'a pas",
        ),
        ("fr-en", "Elle ne veut plus de bateau.", "She wants a boat.", "lost: ne veut plus"),
        (
            "fr-en",
            "Le bac de huit heures n'est pas parti lundi, et dans le port du nord aucun marin n'est venu.",
            "The ferry of eight o'clock did not leave on Monday, and in the northern port every sailor came.",
            "lost: aucun",
        ),
        # The first clause is negated on both sides, the second is not; nor is "only" for "not".
        (
            "en-fr",
            "The council did not vote on Monday, because of a strike, and the mayor has not signed it.",
            "Le conseil n'a pas voté lundi, à cause d'une grève, et le maire l'a signé.",
            "lost: not",
        ),
        # What may stand for a negation or turn it round is translated itself.
        (
            "en-fr",
            "The council of the impossible project did not vote.",
            "Le conseil du projet impossible a voté.",
            "lost: not",
        ),
        (
            "en-fr",
            "The bank opened on Friday with more than two failed loans in its books, they said.",
            "La banque n'a pas ouvert vendredi avec plus de deux prêts échoués dans ses livres, selon eux.",
            "added: n'a pas",
        ),
        (
            "en-fr",
            "The shops will not open until ten.",
            "Les magasins ouvriront jusqu'à dix heures.",
            "lost: not",
        ),
        (
            "en-de",
            "Only two of the ships came in on Sunday, and the crews were not allowed to leave the harbour.",
            "Nur zwei der Schiffe kamen am Sonntag an, und die Besatzungen durften den Hafen verlassen.",
            "lost: not",
        ),
    ],
)
def test_negations_of_one_side(languages: str, source: str, target: str, expected: str) -> None:
    assert said(source, target, languages) == [expected]


@pytest.mark.parametrize(
    ("languages", "source", "target"),
    [
        (
            "fr-en",
            "La présidence n'a pas réagi, et le porte-parole de l'armée, Paul Roy, non plus.",
            "The presidency did not react, and the army's spokesman, Paul Roy, did not.",
        ),
        ("fr-en", "Il n'a pas non plus signé l'accord.", "He did not sign the agreement either."),
        ("fr-en", "Il n'a pas signé.", "He did not sign."),
        # The same in a word that refuses, lacks or limits.
        ("en-fr", "He refused to sign.", "Il n'a pas voulu signer."),
        ("en-fr", "It was not possible to land.", "Il était impossible d'atterrir."),
        ("de-en", "Die Lage ist nicht klar.", "The situation is unclear."),
        ("fr-en", "Il n'a que deux frères.", "He has only two brothers."),
        ("en-de", "They did not open until Monday.", "Sie öffneten erst am Montag."),
        ("en-de", "It is not only cheap but good.", "Es ist billig und gut."),
        ("en-fr", "He made no secret of it, and left.", "Il l'a dit, et il est parti."),
        ("es-en", "No cabe duda de que vendrá el lunes.", "He will certainly come on Monday."),
        ("fr-en", "Le pont n'a pas été fermé avant que le maire ne signe.", "The bridge was closed later."),
        ("en-fr", "He failed to appear.", "Il n'est pas venu."),
        ("es-en", "No dejó de llover.", "It kept raining."),
        ("en-de", "A nonprofit group", "Eine nicht gewinnorientierte Gruppe"),
        # No negation at all.
        (
            "en-fr",
            "Not only the ship is old, but the harbour, too.",
            "Le navire est vieux, et le port aussi.",
        ),
        ("en-fr", "Symphony No. 4 was played.", "La symphonie n° 4 a été jouée."),
        ("fr-en", "Il viendra sans doute lundi.", "He will probably come on Monday."),
        ("fr-en", "Il a fait un pas en avant.", "He took a step forward."),
        ("fr-en", "Elle partira avant qu'il ne revienne.", "She will leave before he comes back."),
        ("es-en", "Sin embargo, vino el alcalde.", "But the mayor came."),
        ("ru-en", "Он пришёл к ней через неделю.", "He came to her a week later."),
        # One negation, said twice or in a list.
        ("es-en", "No vio a nadie en el puerto.", "He saw nobody at the harbour."),
        ("en-fr", "He knew neither the street nor the number.", "Il ne savait ni la rue ni le numéro."),
        ("pl-en", "Nikt nigdy nie wrócił.", "Nobody ever came back."),
        # An opposite that the machine-made tables take for a word that is negated.
        (
            "en-fr",
            "The suits will not be permitted from May.",
            "Les combinaisons seront interdites à partir de mai.",
        ),
        ("fr-en", "N'oubliez pas de fermer la porte.", "Remember to close the door."),
        # A word that denies in itself does not stand for "still".
        ("pt-en", "O suspeito ainda não foi detido.", "The suspect remains at large."),
        # "Pas" is a step; "plus" compares, "de plus" adds.
        ("en-fr", "It is another step towards an agreement.", "C'est un autre pas vers un accord."),
        ("en-fr", "She called it “a huge step forward”.", "Elle a parlé de « pas en avant immense »."),
        (
            "en-fr",
            "I fear that the storm will become something bigger.",
            "Je crains que la tempête ne devienne quelque chose de plus.",
        ),
        (
            "en-fr",
            "They can choose any boat, and the trip is even longer.",
            "Ils peuvent choisir n'importe quel bateau, et le voyage est encore plus long.",
        ),
        # What negates on one side alone by the habits of the languages.
        (
            "en-fr",
            "We cannot sail until the harbour is clear.",
            "Nous ne pouvons pas partir tant que le port n'est pas libre.",
        ),
        (
            "en-fr",
            "Nothing will change until we choose others.",
            "Rien ne changera tant que nous n'en choisirons pas d'autres.",
        ),
        ("fr-en", "Rien n'empêche de partir lundi.", "Nothing prevents you from leaving on Monday."),
        (
            "en-fr",
            "I will not sing unless they pay me.",
            "Je ne chanterai pas à moins qu'ils ne me paient.",
        ),
        ("en-fr", "Why not take the ferry?", "Pourquoi ne pas prendre le bac ?"),
        (
            "en-fr",
            "Neither the mayor nor anyone of the council has ever seen it.",
            "Ni le maire ni personne du conseil n'a jamais vu cela.",
        ),
        (
            "en-fr",
            "She never won, or even played, any of the big games.",
            "Elle n'a jamais gagné, ni même joué, aucun des grands matchs.",
        ),
        ("en-fr", "The crew worked relentlessly all night.", "L'équipage a travaillé sans relâche."),
        ("en-fr", "The team played badly.", "L'équipe n'a pas bien joué."),
        ("en-fr", "Harbour Deal Undone By Storm", "L'accord du port n'a pas été fait à cause de la tempête"),
        (
            "fr-en",
            "Il est interdit d'utiliser le quai du nord.",
            "No person shall use the northern quay.",
        ),
        (
            "fr-en",
            "Le bateau contient un moteur non mentionné dans la lettre.",
            "The boat contains an engine not mentioned in the letter.",
        ),
        ("fr-en", "Deux villages étaient privés d'eau.", "Two villages were without water."),
        ("fr-en", "L'issue ne fait aucun doute.", "The outcome is beyond doubt."),
        ("fr-en", "Le billet n'est vraiment pas cher.", "The ticket is really cheap."),
        ("en-fr", "It was no different at sea.", "C'était rien de différent en mer."),
        (
            "en-fr",
            "He liked it, not least because it was quiet.",
            "Il l'aimait, notamment parce que c'était calme.",
        ),
        ("en-fr", "THE FERRY DOESN’T SAIL ON SUNDAY", "LE BAC NE PART PAS DIMANCHE"),
        (
            "fr-en",
            "Le port n'est pas ouvert si les quais ne sont pas vides ou si le bac est usé et ne peut partir.",
            "The port is not open if the quays are not empty or if the ferry is worn and cannot leave.",
        ),
        ("en-fr", "They fell into the Bottomless Pit again.", "Ils sont retombés dans le puits sans fond."),
        ("fr-en", "Le maire se garde de tout commentaire.", "The mayor does not want to comment."),
        # Left as it stands: a title, the name of a thing.
        ("fr-en", "Sinon ADDR_NONE (souvent -1) est rendu.", "Otherwise ADDR_NONE (often -1) is returned."),
        ("fr-en", "Si la valeur est None, le port est choisi.", "If None is given, the port is chosen."),
        ("en-fr", "She wrote “We Do Not Part” in 2021.", "Elle a écrit « We Do Not Part » en 2021."),
        ("en-en", "He did not sign.", "He did not sign."),
        # No table, no sentence, and a lone word.
        ("en-zh", "He did not sign.", "他签了。"),
        ("xx-en", "Il n'a pas signé.", "He signed."),
        ("en-fr", "He did not sign.", ""),
        ("en-fr", "Not at all.", "Jamais"),
    ],
)
def test_what_is_not_missed(languages: str, source: str, target: str) -> None:
    assert said(source, target, languages) == []


def test_both_clauses_are_marked() -> None:
    source = "The mayor came late, and he did not sign the plan; the council left."
    target = "Le maire est arrivé tard, et il a signé le plan ; le conseil est parti."
    (finding,) = compare(Bitext.of_pair(source, target, "en", "fr"))
    assert isinstance(finding.source, Passage)
    assert isinstance(finding.target, Passage)
    assert finding.source.text == "and he did not sign the plan"
    assert finding.target.text == "et il a signé le plan"
    for side, text in ((finding.source, source), (finding.target, target)):
        assert side.span.of(text) == side.text
    assert (finding.verdict, finding.severity, finding.code) == ("missing", "warning", "negation.lost")


def test_spans_are_of_the_whole_texts() -> None:
    source, target = "Il pleut. Il n'a pas signé.", "It rains. He signed."
    segments = (
        Segment(0, Span(0, 9), Span(0, 9)),
        Segment(0, Span(10, 27), Span(10, 20)),
        Segment(1, Span(27, 27)),
    )
    (finding,) = compare(Bitext("fr", "en", source, target, segments))
    assert finding.source
    assert finding.target
    assert (finding.source.span, finding.target.span) == (Span(10, 26), Span(10, 19))


def test_what_was_left_as_it_is_is_not_compared() -> None:
    segment = Segment(0, Span(0, 16), Span(0, 9), foreign="fr")
    assert compare(Bitext("fr", "en", "Il n'a pas signé", "He signed", (segment,))) == ()


def test_it_is_among_the_checks() -> None:
    findings = check(Bitext.of_pair("Il n'a pas signé.", "He signed.", "fr", "en"))
    assert [(finding.check, finding.code) for finding in findings] == [("negation", "negation.lost")]


WORDS = st.sampled_from(
    "not no ne n' pas ni jamais sans nicht kein only seul until . , ; he he's x No. 5 «".split()
)


@settings(max_examples=40)
@given(st.lists(WORDS), st.lists(WORDS), st.sampled_from(("en-fr", "fr-de", "es-ru", "it-pl")))
def test_any_text_has_clauses_with_the_negation_in_them(
    source: list[str], target: list[str], languages: str
) -> None:
    left, right = languages.split("-")
    bitext = Bitext.of_pair(" ".join(source), " ".join(target), left, right)
    for finding in compare(bitext):
        assert finding.source
        assert finding.target
        assert finding.source.text == finding.source.span.of(bitext.source)
        assert finding.target.text == finding.target.span.of(bitext.target)
        negated = finding.source if finding.verdict == "missing" else finding.target
        assert finding.reason.split(": ")[1] in negated.text


@pytest.mark.parametrize(
    "piece", ["ne ", "pas ", "not ", "no, ", "İnot ", "! ", "n'", "ne pas. ", "ni ", "until "]
)
def test_hostile_texts_take_linear_time(piece: str) -> None:
    for languages in ("fr-en", "en-fr"):
        linear(lambda text, pair=languages: said(text, "He signed it.", pair), piece * 5_000)  # type: ignore[misc]
