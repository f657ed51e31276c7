"""What happens to a quotation in translation."""

import pytest

from tests.unit.checks.quotes import sample
from translation.checks.quotes import compare
from translation.model import Bitext, Finding, Quote, Segment, Span, alarms


def findings(target: str, source: str = sample.ENGLISH) -> tuple[Finding, ...]:
    return compare(Bitext.of_pair(source, target, "en", "fr"))


def damaged(old: str, new: str) -> list[Finding]:
    assert old in sample.FRENCH
    return list(alarms(findings(sample.FRENCH.replace(old, new))))


@pytest.mark.parametrize(
    "target",
    [
        sample.FRENCH,
        sample.FRENCH.replace("« ", "“").replace(" »", "”"),
        sample.FRENCH.replace("« ", '"').replace(" »", '"'),
        sample.FRENCH.replace("a-t-il ajouté", "a ajouté M. Stoltenberg"),
        sample.FRENCH.replace("a assuré le responsable norvégien", "a-t-il assuré"),
        sample.FRENCH.replace(", a-t-il conclu", ", a conclu le chef de l'OTAN"),
        sample.FRENCH.replace("Xavier Bettel", "Xavier Bettel").replace("Stoltenberg", "Stoltenbèrg"),
    ],
)
def test_a_good_translation_raises_no_alarm(target: str) -> None:
    found = findings(target)
    assert [finding.verdict for finding in found] == ["matched"] * 9
    assert alarms(found) == ()
    assert all(finding.source and finding.target for finding in found)


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        (
            "fr",
            "“It began with a loan, to pay the rent,” he explained in a low voice. “Then it never stopped.”",
            "« Tout a commencé par un prêt, pour le loyer, a-t-il expliqué d’une voix basse. Puis ça n’a "
            "plus cessé. »",
        ),
        (
            "es",
            "‘On Friday I play again,’ he said, ‘and this time I am not afraid at all.’",
            "“El viernes juego otra vez —dijo—, y esta vez no tengo ningún miedo”.",
        ),
        (
            "de",
            "The prosecutor accused him of “considerable criminal energy”.",
            "Die Staatsanwältin warf ihm „beträchtliche kriminelle Energie“ vor.",
        ),
    ],
)
def test_a_translation_in_the_ways_of_its_language_raises_no_alarm(
    language: str, source: str, target: str
) -> None:
    assert alarms(compare(Bitext.of_pair(source, target, "en", language))) == ()


def test_lost_marks() -> None:
    quoted = next(line for line in sample.FRENCH.splitlines() if line.startswith("« Au total"))
    (finding,) = damaged(quoted, quoted.replace("« ", "").replace(" »", ""))
    assert finding.verdict == "altered"
    assert "marks lost" in finding.reason
    assert finding.source
    assert finding.source.text.startswith("“In total")


def test_a_dropped_quote() -> None:
    (finding,) = damaged(
        next(line for line in sample.FRENCH.splitlines() if line.startswith("« C'est")),
        "Il a poursuivi.",
    )
    assert finding.verdict == "missing"
    assert finding.severity == "error"


def test_a_clause_that_fell_out() -> None:
    (finding,) = damaged(" et nous lui fournirons ce dont elle a besoin »", " »")
    assert finding.verdict == "altered"
    assert "truncated" in finding.reason


def test_marks_that_close_too_early() -> None:
    (finding,) = damaged(
        "et nous lui fournirons ce dont elle a besoin »", "» et nous lui fournirons ce dont elle a besoin"
    )
    assert finding.verdict == "altered"
    assert "outside" in finding.reason


@pytest.mark.parametrize(
    ("source", "target"),
    [
        (
            "„Wir haben Fehler gemacht“, gab der Minister zu.",
            "“We made some” mistakes, the minister admitted.",
        ),
        (
            "Er sagte, die Lage sei „schwierig, aber noch zu retten“.",
            "He said the situation was “difficult, but” still to be saved.",
        ),
        ("„Jeder Tag bringt ihr Leben in Gefahr“, sagte sie.", "“Every day puts their” in danger, she said."),
    ],
)
def test_a_quote_that_breaks_off(source: str, target: str) -> None:
    (finding,) = alarms(compare(Bitext.of_pair(source, target, "de", "en")))
    assert "truncated" in finding.reason


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        # The beginning is gone: a sentence that begins small.
        ("“Nobody stays behind in the old harbour,” she said.", "«resta nel vecchio porto», ha detto.", "it"),
        # The second sentence has lost most of its words, hardly any of the whole.
        (
            "“The council has met for nine hours and found no way out of this. We will now ask the people of "
            "the valley what they want,” she said.",
            "«Il consiglio si è riunito per nove ore e non ha trovato nessuna via di uscita da tutto questo. "
            "Lo chiederemo», ha detto.",
            "it",
        ),
    ],
)
def test_a_quote_that_lost_an_edge(source: str, target: str, language: str) -> None:
    (finding,) = alarms(compare(Bitext.of_pair(source, target, "en", language)))
    assert "truncated" in finding.reason


def test_reporting_words_inside_the_marks_and_between_two_quotes() -> None:
    source = (
        "« La dune recule de deux mètres par an, explique Sonia Belkacem, géographe à l'université de Pau. "
        "Ce qui étonne, c'est qu'on ait attendu. »"
    )
    target = (
        "“The dune moves back by two metres a year,” explains Sonia Belkacem, a geographer at the University "
        "of Pau. “What is surprising is that we waited.”"
    )
    assert alarms(compare(Bitext.of_pair(source, target, "fr", "en"))) == ()


def test_a_comma_before_an_and_is_no_clause_lost() -> None:
    source = (
        "“We have lost money on this line for years, and no one has offered us a way out,” said Ida Holm."
    )
    target = "“Perdemos dinheiro nesta linha há anos e ninguém nos propôs uma saída”, disse Ida Holm."
    assert alarms(compare(Bitext.of_pair(source, target, "en", "pt"))) == ()


@pytest.mark.parametrize(
    ("source", "target", "language"),
    [
        (
            "“My children will have to move,” he added.",
            "«I miei figli dovranno trasferirsi, ha aggiunto».",
            "it",
        ),
        ("“My children will have to move,” he added.", "«Mis hijos tendrán que mudarse, añadió».", "es"),
        (
            "“My children will have to move,” he added.",
            "“Mijn kinderen zullen moeten verhuizen, voegde hij eraan toe”.",
            "nl",
        ),
        (
            "“My children will have to move,” he added.",
            "„Meine Kinder müssen umziehen, fügte er hinzu.“",
            "de",
        ),
    ],
)
def test_reporting_words_at_the_end_inside_the_marks(source: str, target: str, language: str) -> None:
    (finding,) = alarms(compare(Bitext.of_pair(source, target, "en", language)))
    assert "extended" in finding.reason


def test_reporting_words_moved_inside_the_marks() -> None:
    (finding,) = damaged(
        "besoin », a assuré le responsable norvégien.", "besoin, a assuré le responsable norvégien. »"
    )
    assert finding.verdict == "altered"
    assert "extended" in finding.reason


@pytest.mark.parametrize("other", ["Jens Stoltenberg", "Emmanuel Macron", "M. Stoltenberg"])
def test_another_speaker(other: str) -> None:
    (finding,) = damaged("a dit Xavier Bettel", f"a dit {other}")
    assert finding.verdict == "altered"
    assert "speaker changed" in finding.reason


def test_an_added_quote() -> None:
    (finding,) = damaged(
        "Ils ont aussi formé",
        "« Nous ne reculerons jamais devant eux », a dit le ministre. Ils ont aussi formé",
    )
    assert finding.verdict == "added"
    assert finding.source is None


def test_nothing_is_said_of_what_is_not_translated_yet() -> None:
    source = "“We won,” said Ada Lovelace.\n\n“We lost,” said Alan Turing."
    target = "« Nous avons gagné », a dit Ada Lovelace."
    first, second = Span(0, 28), Span(30, len(source))
    bitext = Bitext(
        "en", "fr", source, target, (Segment(0, first, Span(0, len(target))), Segment(1, second, None))
    )
    (finding,) = compare(bitext)
    assert finding.verdict == "matched"
    assert finding.source
    assert finding.source.text == "“We won,”"


def test_findings_stand_in_source_order() -> None:
    found = findings(sample.FRENCH.replace("« Au total", "Au total").replace("territoires »", "territoires"))
    starts = [finding.source.span.start for finding in found if finding.source]
    assert starts == sorted(starts)
    assert len(starts) == 9


SOURCE = (
    "“We have won the vote after a long night,” Ada Long told reporters. "
    "“Now the real work begins,” she added."
)


@pytest.mark.parametrize(
    ("target", "reason"),
    [
        (
            "« Nous avons gagné le vote après une longue nuit », a dit Ada Long aux journalistes. "
            "Maintenant, le vrai travail commence, a-t-elle ajouté.",
            "marks lost",
        ),
        (
            "« Nous avons gagné le vote après une longue nuit, a dit Ada Long aux journalistes. "
            "Maintenant, le vrai travail commence », a-t-elle ajouté.",
            "merged",
        ),
        (
            "« Nous avons gagné le vote » « après une longue nuit », a dit Ada Long aux journalistes. "
            "« Maintenant, le vrai travail commence », a-t-elle ajouté.",
            "split",
        ),
        (
            "« Nous avons gagné le vote après une longue nuit », a dit Ada Long aux journalistes. "
            "« Maintenant, le vrai travail commence, a-t-elle ajouté ».",
            "extended",
        ),
        (
            "« Nous avons gagné le vote après une longue nuit », a dit Marc Petit aux journalistes. "
            "« Maintenant, le vrai travail commence », a ajouté Ada Long.",
            "speaker changed",
        ),
    ],
)
def test_what_happened_is_said(target: str, reason: str) -> None:
    reasons = [finding.reason for finding in alarms(compare(Bitext.of_pair(SOURCE, target, "en", "fr")))]
    assert any(reason in one for one in reasons), reasons


def test_a_lost_speaker() -> None:
    source = "“We have won the vote after a long night,” Ada Long told reporters."
    target = "« Nous avons gagné le vote après une longue nuit. »"
    (finding,) = alarms(compare(Bitext.of_pair(source, target, "en", "fr")))
    assert "speaker lost" in finding.reason


@pytest.mark.parametrize(
    ("source", "target", "code"),
    [
        ("“We will win,” said Milei.", "«Ganaremos», dijo Massa.", "quote.speaker-changed"),
        ("“We won,” said Milei. Massa left.", "«Ganamos», dijo Massa. Milei salió.", "quote.speaker-changed"),
        ("“We will win,” said Garcia.", "«Ganaremos», dijo Garci.", "quote.speaker-altered"),
        ("“We will win,” said Milei.", "«Ganaremos», dijo Milei.", "quote.matched-speaker"),
        ("“We will win,” Milei told Massa.", "«Ganaremos», le dijo Milei a Massa.", "quote.matched"),
        ("“We will win,” Milei told Massa.", "«Ganaremos», le dijo a Massa Milei.", "quote.matched"),
        ("“We will win,” said the president.", "«Ganaremos», dijo Milei.", "quote.matched-speaker"),
        ("“We will win,” said Warsaw.", "«Ganaremos», dijo Varsovia.", "quote.matched-speaker"),
        ("“We will win,” sources said.", "Fuentes dijeron: «Ganaremos».", "quote.matched-speaker"),
    ],
)  # fmt: skip
def test_whose_words_they_are_where_only_surnames_stand(source: str, target: str, code: str) -> None:
    (finding,) = compare(Bitext.of_pair(source, target, "en", "es"))
    assert finding.code == code


def test_words_at_both_ends_show_that_a_quote_does_not_close_early() -> None:
    source = "Pour la rectrice, il ne s'agit que d'« un ajustement technique », et rien n’est supprimé."
    target = "The head of the authority sees nothing more than “a technical adjustment” and no post is cut."
    cut = target.replace(" adjustment”", "” adjustment")
    (finding,) = compare(Bitext.of_pair(source, target, "fr", "en"))
    assert finding.verdict == "matched"
    (finding,) = compare(Bitext.of_pair(source, cut, "fr", "en"))
    assert finding.verdict == "altered"


ONE_ORDER = "The union called “shameful” the cut of “night shift bonuses and Sunday pay” in May."
OTHER_ORDER = "Le syndicat a jugé la suppression des « primes de nuit et de dimanche » en mai « honteuse »."


def test_quotes_in_another_order_are_the_same() -> None:
    for source, target, languages in ((ONE_ORDER, OTHER_ORDER, "en fr"), (OTHER_ORDER, ONE_ORDER, "fr en")):
        found = compare(Bitext.of_pair(source, target, *languages.split()))
        assert [finding.verdict for finding in found] == ["matched", "matched"]


def test_what_two_persons_say_is_not_exchanged_unseen() -> None:
    source = (
        "“The bridge is closed for repair until spring,” Ann Weir said, and “nobody pays,” Tom Hall said."
    )
    target = "« Personne ne paie », dit Ann Weir, et « le pont est fermé jusqu'au printemps », dit Tom Hall."
    codes = {finding.code for finding in alarms(compare(Bitext.of_pair(source, target, "en", "fr")))}
    assert codes


def test_reporting_words_in_the_middle_are_a_matter_of_style() -> None:
    source = "“I have two children to feed,” says Jo Hall. “What am I going to tell them?”"
    target = "« J'ai deux enfants à nourrir, dit Jo Hall. Qu'est-ce que je vais leur dire ? »"
    assert alarms(compare(Bitext.of_pair(source, target, "en", "fr"))) == ()
    assert alarms(compare(Bitext.of_pair(target, source, "fr", "en"))) == ()


def test_marks_of_another_style_nested_or_straight_are_the_same() -> None:
    source = "“He called it ‘a mess’ more than once,” Jo Hall said."
    for target in (
        "« Il a parlé d'un “désastre” plus d'une fois », a dit Jo Hall.",
        "\"Il a parlé d'un «désastre» plus d'une fois\", a dit Jo Hall.",
    ):
        (finding,) = compare(Bitext.of_pair(source, target, "en", "fr"))
        assert finding.verdict == "matched"


def test_a_quote_without_translation_yet_is_passed_over() -> None:
    source = "“One,” said Jo Hall. “Two.”\n\n“Three,” said Al Reed."
    bitext = Bitext("en", "fr", source, "", (Segment(0, Span(0, 26), None), Segment(1, Span(28, 50), None)))
    assert compare(bitext) == ()


def test_findings_hold_both_places() -> None:
    found = findings(sample.FRENCH)
    for finding in found:
        assert finding.source
        assert finding.target
        assert finding.source.span.of(sample.ENGLISH) == finding.source.text
        assert finding.target.span.of(sample.FRENCH) == finding.target.text


@pytest.mark.parametrize(
    "target",
    [
        sample.FRENCH,
        sample.FRENCH.replace("Ils ont", "« Jamais plus ça », a dit le ministre. Ils ont"),
        "Rien.",
    ],
)
def test_no_reason_repeats_its_verdict(target: str) -> None:
    for finding in findings(target):
        assert finding.reason
        assert finding.verdict not in finding.reason


def test_a_matched_quotation_says_whose_it_is() -> None:
    assert "said by Jens Stoltenberg on both sides" in [one.reason for one in findings(sample.FRENCH)]


@pytest.mark.parametrize("apostrophe", ["'", "’"])
@pytest.mark.parametrize("space", ["", " ", "\u00a0", "\u202f"])
def test_a_mark_right_behind_an_elision_opens_a_quote(apostrophe: str, space: str) -> None:
    source = "The union is threatening to “walk out again before the summer”."
    target = f"Le syndicat menace d{apostrophe}«{space}entrer de nouveau en grève avant l'été{space}»."
    (finding,) = compare(Bitext.of_pair(source, target, "en", "fr"))
    assert finding.verdict == "matched"


@pytest.mark.parametrize(
    ("language", "source", "target", "reason"),
    [
        (
            "es",
            "“We were a team of boys,” Jo Hall said.",
            "«Hemos sido un equipo de», dijo Jo Hall.",
            "breaks off",
        ),
        (
            "de",
            "“It cannot be like this,” Jo Hall said.",
            "„So kann es nicht sein“, sagte Jo Hall.",
            "said by Jo",
        ),
        ("fr", "“It is manageable, but costly,” she said.", "« C'est gérable », a-t-elle dit.", "truncated"),
        (
            "es",
            "“I told my old friend that we would win today,” Jo Hall said.",
            "«Le dije a mi viejo amigo que hoy ganábamos», dijo Jo Hall.",
            "said by Jo",
        ),
    ],
)
def test_what_fell_out_is_told_from_what_is_merely_short(
    language: str, source: str, target: str, reason: str
) -> None:
    (finding,) = compare(Bitext.of_pair(source, target, "en", language))
    assert reason in finding.reason


def test_a_speaker_lost_in_a_long_paragraph() -> None:
    rest = "The town lies on a wide river and has had three bridges since the war, of which one is closed. "
    reste = "La ville se trouve au bord d'un fleuve et a trois ponts depuis la guerre, dont un est fermé. "
    source = f"{rest}“We shall build it again,” said Jo Hall, the mayor of the town. {rest}"
    (finding,) = compare(Bitext.of_pair(source, f"{reste}« Nous le reconstruirons ». {reste}", "en", "fr"))
    assert "speaker lost" in finding.reason


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        # The sentence is nothing but the quote, and what stands around it hides how little has gone.
        (
            "“We shall build it again,” the mayor said. “It was a good bridge,” added Jo Hall, an engineer.",
            "« Nous le reconstruirons ». « C'était un bon pont », a ajouté Jo Hall, qui est ingénieure.",
            "speaker lost",
        ),
        # Both quotes are of one speaker, whose reporting words have only moved.
        (
            "“We shall build it again,” said Jo Hall. “It was a good bridge.”",
            "« Nous le reconstruirons ». « C'était un bon pont », a dit Jo Hall.",
            "on both sides",
        ),
    ],
)
def test_a_speaker_lost_is_told_from_one_named_later(source: str, target: str, reason: str) -> None:
    first, _ = compare(Bitext.of_pair(source, target, "en", "fr"))
    assert reason in first.reason


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        (
            "“That is the letter that the village has been hoping for since the last winter,” she said.",
            "«È la lettera che il villaggio sperava dall'ultimo inverno», ha detto.",
            "on both sides",
        ),
        # As short, but here a word that names something is gone.
        (
            "“That is the letter that the village has been hoping for since the last winter,” she said.",
            "«È la lettera che il villaggio sperava», ha detto.",
            "truncated",
        ),
    ],
)
def test_a_free_translation_is_as_long_as_what_it_names(source: str, target: str, reason: str) -> None:
    (finding,) = compare(Bitext.of_pair(source, target, "en", "it"))
    assert reason in finding.reason


BRIDGE = (
    "« Le pont tiendra dix ans, a déclaré Jo Hall devant le conseil. Nous l'avons promis aux gens du val. »"
)


@pytest.mark.parametrize(
    ("language", "target", "reason"),
    [
        (
            "en",
            "“The bridge will hold ten years,” Jo Hall told them. “We promised it to the valley.”",
            "both sides",
        ),
        (
            "en",
            "“The bridge will hold ten years. We promised the people of the dale,” Jo Hall told the council.",
            "moved",
        ),
        (
            "en",
            "“The bridge will hold ten years, Jo Hall said. We promised it to the valley.”",
            "as in the source",
        ),
        (
            "es",
            "«El puente aguantará diez años, declaró Jo Hall ante el pleno. Se lo prometimos al valle.»",
            "as in the source",
        ),
        ("en", "“The bridge will hold ten years,” Jo Hall told them.", "a part of the quote is not in"),
        (
            "en",
            "“The bridge will hold ten years, Jo Hall told the council.”",
            "a part of the quote is not in",
        ),
        (
            "en",
            "“The bridge will hold ten years,” Jo Hall said. We promised it to the people of the valley.",
            "a part of the quote lies outside",
        ),
        ("en", "“The bridge will hold ten years,” Jo Hall told the council. “We promised.”", "truncated"),
    ],
)
def test_each_part_of_a_quote_with_reporting_words_within(language: str, target: str, reason: str) -> None:
    finding, *others = compare(Bitext.of_pair(BRIDGE, target, "fr", language))
    assert reason in finding.reason
    assert alarms(others) == ()


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("tiendra encore très longtemps", "the reporting words stand inside the marks, as in the source"),
        ("tiendra", "truncated: "),
    ],
)
def test_reporting_words_within_that_are_known_on_one_side_alone(end: str, reason: str) -> None:
    source = "“The old bridge of the city – explains the minister – will hold for a very long time.”"
    target = f"« Le vieux pont de la ville – explique le ministre – {end}. »"
    findings = compare(Bitext.of_pair(source, target, "en", "fr"))
    assert any(finding.reason.startswith(reason) for finding in findings)
    assert any(finding.verdict == "altered" for finding in findings) == (end == "tiendra")


def test_two_quotes_and_one_with_the_reporting_words_within() -> None:
    source = "“I can't print money,” she told the press. “What I can do is keep two thousand people in work.”"
    target = (
        "« Je n'imprime pas d'argent, a-t-elle dit à la presse. Ce que je peux, c'est garder 2 000 emplois. »"
    )
    assert alarms(compare(Bitext.of_pair(source, target, "en", "fr"))) == ()
    longer = "« Je n'imprime pas d'argent, a-t-elle dit à la presse. Ce que je peux, c'est tout. »"
    assert ["truncated" in one.reason for one in compare(Bitext.of_pair(source, longer, "en", "fr"))] == [
        False,
        True,
    ]


def test_two_quotes_in_one_where_no_commas_set_off_reporting_words() -> None:
    source = (
        "“It is dull,” said Jo Hall, a dean in Bath. “Everybody fears the robot, and it is the alphabet.”"
    )
    target = "«Es aburrido, dijo Jo Hall, decano en Bath. Todos temen al robot, y es el alfabeto»."
    assert len(alarms(compare(Bitext.of_pair(source, target, "en", "es")))) == 2


@pytest.mark.parametrize(
    ("language", "source", "target"),
    [
        ("en", "„Ich bin zwanzig, warum nicht“, sagte er.", "“I am twenty, so why not,” he said."),
        (
            "en",
            "„So etwas habe ich nie gesehen“, sagte er.",
            "“I have never seen anything like that,” he said.",
        ),
        (
            "en",
            "„Ich habe nicht gesehen, dass er drin war“, sagte er.",
            "“I did not even see it go in,” he said.",
        ),
    ],
)
def test_a_quote_that_ends_in_a_small_word_of_its_own(language: str, source: str, target: str) -> None:
    assert alarms(compare(Bitext.of_pair(source, target, "de", language))) == ()


@pytest.mark.parametrize(
    ("source", "target", "reason"),
    [
        (
            "“Turn round and tell them that it was a small boat.”",
            "« Retournez-vous et dites-leur que » c'était.",
            "outside",
        ),
        (
            "Er sprach von einem „Urteil gegen das Gedächtnis“.",
            "He called it a “judgment against the” memory.",
            "trunc",
        ),
        (
            "„Können wir jede Woche gegen euch spielen?“ Die Trainerin wechselte.",
            "“Can we play you every week? The coach”, the only one, changed players.",
            "extended: words from outside",
        ),
    ],
)
def test_marks_that_stand_in_the_middle(source: str, target: str, reason: str) -> None:
    languages = ("en", "fr") if source.startswith("“") else ("de", "en")
    finding, *_ = compare(Bitext.of_pair(source, target, *languages))
    assert reason in finding.reason


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ('the singers ("Underground Divas").', "les chanteuses («\u202fUnderground Divas\u202f»)."),
        ("members of the 'Black Blocks'; small groups", "membres des « blocs noirs »; de petits groupes"),
        ('He said:"On Thursday the court will rule', "Il a déclaré:« Jeudi, la cour tranchera"),
        ("The guard called “Halt!”… and ran off.", "Le garde a crié « Halte ! »… et s'est enfui."),
        (
            "“We never agreed to that”[4], said the union.",
            "« Nous n'avons jamais accepté cela »[4], a dit le syndicat.",
        ),
        (
            "He calls it “a mistake” (2), she “a joke”.",
            "Il parle d'« une erreur »(2), elle d'« une blague ».",
        ),
    ],
)
def test_guillemets_with_blanks_beside_other_signs(source: str, target: str) -> None:
    assert alarms(compare(Bitext.of_pair(source, target, "en", "fr"))) == ()


def test_an_abbreviation_ends_no_sentence() -> None:
    source = (
        '"The action of the banks reduced the probability of recession in the U.S. from 65 percent to about '
        '50 percent," added Baumohl in the report.'
    )
    target = (
        "« L'action des banques a réduit la probabilité de récession aux États-Unis de 65 % à environ "
        "50 % », a ajouté Baumohl dans le rapport."
    )
    assert alarms(compare(Bitext.of_pair(source, target, "en", "fr"))) == ()


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        (  # the source forgot the mark that ends the quote
            "« Pendant le débat, McCain avait beaucoup à dire sur moi, mais rien sur vous, a dénoncé Obama, "
            "hier, devant 20 000 personnes rassemblées pour un meeting.",
            "“During the debate McCain had a lot to say about me, but nothing about you,” said Obama "
            "yesterday, in front of 20,000 people gathered for a meeting.",
            ("fr", "en"),
        ),
        (
            'Enrolment rose by "40 percent" in November, it said.',
            "Les inscriptions ont augmenté de « 40 % » en novembre, a-t-il dit.",
            ("en", "fr"),
        ),
        (  # a few words that stand elsewhere in the sentence
            "Celle-ci a obtenu en 1991, comme quelques autres, le statut de celui que l'on appelle « un "
            "investisseur pionnier ».",
            "In 1991 it obtained the status of a so-called “first-time investor” by law, as did others.",
            ("fr", "en"),
        ),
    ],
)
def test_good_translations_of_odd_quotes_raise_no_alarm(
    source: str, target: str, languages: tuple[str, str]
) -> None:
    assert alarms(compare(Bitext.of_pair(source, target, *languages))) == ()


@pytest.mark.parametrize(
    ("source_language", "language", "source", "target"),
    [
        (
            "en",
            "fr",
            'She counted "one," "two"... and "three".',
            "Elle compta « un », « deux »... et « trois ».",
        ),
        ("en", "it", "He wrote “the” twice.", "Ha scritto «il» due volte."),
        ("de", "it", '"Raus!"... schrie er.', "«Fuori!»... urlò."),
        ("de", "it", "„Raus!“ … schrie er.", "«Fuori!»… urlò."),
    ],
)
def test_single_words_and_dots_lose_nothing(
    source_language: str, language: str, source: str, target: str
) -> None:
    assert alarms(compare(Bitext.of_pair(source, target, source_language, language))) == ()


def test_more_than_a_word_can_still_break_off() -> None:
    source, target = "He called it “the old harbour wall”... again.", "Il l'appela « le »... encore."
    assert alarms(compare(Bitext.of_pair(source, target, "en", "fr")))
    source = "„Wir gehen heute hinaus!“ ... schrie die Bürgermeisterin Anna Lang."
    (found,) = alarms(compare(Bitext.of_pair(source, "«Oggi usciamo fuori!»...", "de", "it")))
    assert found.code == "quote.speaker-missing"


def test_a_heading_has_no_speaker_of_the_paragraph_above_on_either_side() -> None:
    source = ("Paul Moe said the quay was too short.", "“The ferry must stay here”")
    target = ("Paul Moe a dit que le quai était trop court.", "« Le ferry doit rester ici »")
    segments = tuple(
        Segment(number, Span(start, start + len(one)), Span(other_start, other_start + len(other)))
        for number, (start, one, other_start, other) in enumerate(
            zip((0, len(source[0]) + 2), source, (0, len(target[0]) + 2), target, strict=True)
        )
    )
    bitext = Bitext("en", "fr", "\n\n".join(source), "\n\n".join(target), segments, headings=frozenset({1}))
    (finding,) = compare(bitext)
    assert finding.verdict == "matched"
    assert isinstance(finding.source, Quote)
    assert isinstance(finding.target, Quote)
    assert finding.source.speaker is None
    assert finding.target.speaker is None
