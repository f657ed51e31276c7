"""What was lost, altered or made up: each kind with its siblings, and what only looks like it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.growth import linear
from translation.checks import check
from translation.checks.fidelity import compare
from translation.model import Bitext, Confidence, Finding, Segment, Span, Translation, alarms


def found(source: str, target: str, languages: tuple[str, str] = ("en", "fr")) -> list[Finding]:
    return list(compare(Bitext.of_pair(source, target, *languages)))


def said(source: str, target: str, *languages: str) -> list[str]:
    """The rules and reasons of what is found, in short."""
    pair = (languages[0], languages[1]) if languages else ("en", "fr")
    return [f"{one.code.removeprefix('fidelity.')}: {one.reason}" for one in found(source, target, pair)]


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("The word мир means peace.", "Le mot signifie paix.", ["script-lost: missing: мир"]),
        ("She wrote 안녕 on it.", "Elle a écrit dessus.", ["script-lost: missing: 안녕"]),
        ("The sign said ทางออก in red.", "Le panneau disait en rouge.", ["script-lost: missing: ทางออก"]),
        ("The river (Ηπείρου) is wide.", "Le fleuve est large.", ["script-lost: missing: Ηπείρου"]),
        ("It means “सत्य” here.", "Cela veut dire ici.", ["script-lost: missing: सत्य"]),
        ("He sang مرحبا بكم twice.", "Il a chanté deux fois.", ["script-lost: missing: مرحبا بكم"]),
        ("The mark 中 is old.", "La marque est ancienne.", ["script-lost: missing: 中"]),
        ("The boat left.", "Le bateau est 的 parti.", ["script-added: added: 的"]),
        ("The boat left.", "Le baтeau est parti.", ["script-added: added: baтeau"]),
    ],
)
def test_words_of_another_script(source: str, target: str, expected: list[str]) -> None:
    assert said(source, target) == expected


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("The word мир means peace.", "Le mot мир signifie paix.", ("en", "fr")),
        ("The word Мир means peace.", "Le mot «\u202fмир\u202f» signifie paix.", ("en", "fr")),
        # A letter of a formula has a name; a unit is a sign; a letter alone may be a slip.
        ("The α particle has 5 µm.", "La particule alpha a 5 µm.", ("en", "fr")),
        ("The beta of it.", "Le β de cela.", ("en", "fr")),
        # The language's own script is translated, and Latin is in every language's texts.
        ("Мир вам.", "Peace be with you.", ("ru", "en")),
        ("NATOの事務総長が来た。", "Le secrétaire général de l'OTAN est venu.", ("ja", "fr")),
        # The target inflects what is in its own script.
        ("She comes from Минск, she says.", "Она говорит, что родом из Минска.", ("en", "ru")),
        # Some languages are written in two scripts.
        (
            "The president met the guests on Monday.",
            "Президент душанба куни меҳмонларни қабул қилди.",
            ("en", "uz"),
        ),
        ("Президент душанба куни меҳмонларни қабул қилди.", "The president met them.", ("uz", "en")),
        # No table knows the language's script.
        ("ሰላም ለሁሉም", "Peace to all.", ("am", "en")),
    ],
)
def test_no_word_of_another_script_is_missed(source: str, target: str, languages: tuple[str, str]) -> None:
    assert said(source, target, *languages) == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("ADA: [coughs] So, we won.", "ADA: Bon, on a gagné.", ["brackets-lost: missing: [coughs]"]),
        ("(Coughs) So, we won.", "Bon, on a gagné.", ["brackets-lost: missing: (Coughs)"]),
        ("So, we won! (whistles)", "Bon, on a gagné\u202f!", ["brackets-lost: missing: (whistles)"]),
        ("He met [the mayor].", "Il a rencontré le maire.", ["brackets-lost: missing: [the mayor]"]),
        # Kept, in whichever brackets; figures are compared as figures; people set dashes for brackets within.
        ("ADA: [coughs] So, we won.", "ADA (tousse)\u202f: Bon, on a gagné.", []),
        ("We won [3-2].", "On a gagné 3-2.", []),
        ("The boat (a ferry) left.", "Le bateau – un ferry – est parti.", []),
        ("See [the map](https://harbour.example).", "Voir la carte (https://harbour.example).", []),
    ],
)
def test_words_in_brackets(source: str, target: str, expected: list[str]) -> None:
    assert said(source, target) == expected


@pytest.mark.parametrize(
    ("source", "target", "languages", "missing"),
    [
        ("Завод Toyota закрыли.", "L'usine est fermée.", ("ru", "fr"), ["Toyota"]),
        ("Слово harbour значит гавань.", "Le mot signifie port.", ("ru", "fr"), ["harbour"]),
        ("Η Google αγόρασε το YouTube.", "Il l'a achetée.", ("el", "fr"), ["Google", "YouTube"]),
        ("اشترت شركة Siemens المصنع.", "Die Firma kaufte das Werk.", ("ar", "de"), ["Siemens"]),
        ("Siemensが工場を買った。", "The firm bought the works.", ("ja", "en"), ["Siemens"]),
        ("Завод Toyota закрыли.", "L'usine Toyoda est fermée.", ("ru", "fr"), ["Toyota"]),
        ("Завод Toyota закрыли.", "L'usine Tomota est fermée.", ("ru", "fr"), ["Toyota"]),
    ],
)
def test_latin_words_of_a_text_in_another_script(
    source: str, target: str, languages: tuple[str, str], missing: list[str]
) -> None:
    assert said(source, target, *languages) == [f"script-lost: missing: {word}" for word in missing]


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("Завод Toyota закрыли.", "L'usine de TOYOTA est fermée.", ("ru", "fr")),
        ("Завод Toyota закрыли.", "Zamknięto fabrykę Toyoty.", ("ru", "pl")),
        ("Он работает в Siemens.", "Siemensissä hän työskentelee.", ("ru", "fi")),
        ("Статья в Wikipedia.", "Un article de Wikipédia.", ("ru", "fr")),
        # Acronyms and units have names of their own; so have words in a script that is not Latin.
        ("Саммит NATO и UNESCO.", "Sommet de l'OTAN.", ("ru", "fr")),
        ("Длина 5 km, 3 GB.", "Cinq kilomètres, trois gigaoctets.", ("ru", "fr")),
        ("Завод Toyota закрыли.", "トヨタの工場が閉鎖された。", ("ru", "ja")),
        # A sentence in Latin script with a word in the other, and a language that is written in both.
        ("The harbour of Ялта is closed.", "Le port de Ялта est fermé.", ("ru", "fr")),
        ("Luka u gradu (Пула) je zatvorena.", "Le port de Пула est fermé.", ("sr", "fr")),
    ],
)
def test_latin_words_that_are_not_missed(source: str, target: str, languages: tuple[str, str]) -> None:
    assert said(source, target, *languages) == []


@pytest.mark.parametrize(
    ("source", "target", "expected"),
    [
        ("Write to desk@harbour.example.", "Écrivez.", ["kept-lost: missing: desk@harbour.example"]),
        (
            "See https://a.example/b_c now.",
            "Voir https://a.exemple/b_c.",
            ["kept-lost: missing: https://a.example/b_c"],
        ),
        ("See doi:10.5555/12.", "Voyez.", ["kept-lost: missing: doi:10.5555/12"]),
        ("It read GATTACAGATTACA.", "Il lut GATTACA.", ["kept-lost: missing: GATTACAGATTACA"]),
        ("Open plan.v2.pdf.", "Ouvrez.", ["kept-lost: missing: plan.v2.pdf"]),
        ("Well done 👍🏽 to all.", "Bravo à tous.", ["kept-lost: missing: 👍🏽"]),
        ("Two 😀 and one 😀.", "Deux 😀 et un.", ["kept-lost: missing: 😀"]),
        ("As @harbour_master said.", "Comme il l'a dit.", ["kept-lost: missing: @harbour_master"]),
        ("Read [the guide](https://a.example/x).", "Lisez [le guide](https://a.example/x).", []),
        ("It is ❤️ here.", "C'est ❤ ici.", []),
        ("Area 5 m², version 1.2.3.", "Surface de 5 mètres carrés, version 1.2.3.", []),
        ("Bug #4711 is closed.", "Le bogue nº 4711 est clos.", []),
    ],
)
def test_what_is_kept(source: str, target: str, expected: list[str]) -> None:
    assert said(source, target) == expected


def test_tags_and_code_are_a_note() -> None:
    (tag,) = found("We need #harbours now.", "Il nous faut des #ports.")
    (code,) = found("Choose `Preferences` there.", "Choisissez « Préférences » là.")
    assert {tag.severity, code.severity} == {"info"}


@pytest.mark.parametrize(
    ("target", "run"),
    [
        ("Le journal ... .. a écrit.", "... ."),
        ("Le journal a écrit !!!!!!!", "!!!!!!!"),
        ("Le journal . . . . . a écrit", ". . . . ."),
        ("Le journal a écrit .. . . . .. . .", ".. . . . .. . ."),
        ("Le journal a écrit - - - - - -", "- - - - - -"),
        ("Le journal a écriiiiiiit", "iiiiii"),
        ("Le journal a écrit bububububu", "bubububu"),
        ("Le journal a a a écrit.", "a a a"),
        ("Le journal de la ville de la ville de la ville.", "de la ville de la ville de la ville"),
    ],
)
def test_runs(target: str, run: str) -> None:
    (finding,) = found("The paper wrote it.", target)
    assert finding.code == "fidelity.run"
    assert finding.target is not None
    assert run in finding.target.text


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Shhh, you two.", "Chuuuuut, vous deux."),
        ("No, no, no!", "Non, non, non !"),
        ("Wait... what?", "Attendez... .. quoi ?"),
        ("We wash ourselves.", "Nous nous lavons."),
        ("one million", "1 000 000 000 000"),
        ("It is of the year 2000000.", "C'est de l'an 2 000 000."),
        ("To be continued.", "À suivre..."),
        ("And so on.", "Et cetera, etc. ...."),
        ("He left.", "Il partit. . ."),
        ("Prices . . . . . page 5", "Prix . . . . . . . . page 5"),
        ("----- end -----", "------ fin ------"),
        ("“Hahaha,” he said.", "Il a dit : « Ha ha ha ha »."),
    ],
)
def test_what_is_no_run(source: str, target: str) -> None:
    assert said(source, target) == []


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Ha ha ha", "La Commission européenne"),
        ("Hmm...", "C'est pas vrai."),
        ("7 14 21 28", "La plupart des pays de l'UE ont adopté des mesures."),
        ("***", "Les dispositions du présent article."),
        ("https://a.example", "Les dispositions du présent article."),
        ("i, ii", "C'est-à-dire que la valeur de l'élément est inférieure à la valeur de l'élément, donc."),
    ],
)
def test_what_is_made_up(source: str, target: str) -> None:
    (finding,) = found(source, target)
    assert (finding.code, finding.verdict, finding.severity) == ("fidelity.unrelated", "altered", "warning")


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("Ha ha ha", "Ah ah ah"),
        ("Cock-a-doodle-doo!", "Cock-a-doodle-doo !"),
        ("Ugh!", "Beurk !"),
        ("Hmm...", "Hum, bof."),
        ("14:30", "Quatorze heures trente"),
        ("50 %", "Cinquante pour cent"),
        ("5 + 3", "cinq plus trois"),
        ("28.8.2009", "le vendredi 28 août 2009"),
        ("N/A", "Sans objet pour la période concernée"),
        ("Yes.", "Oui, c'est exact."),
    ],
)
def test_what_a_good_translation_may_say(source: str, target: str) -> None:
    assert said(source, target) == []


@pytest.mark.parametrize(
    ("source", "target", "languages"),
    [
        ("The ferry was late.", "", ("en", "fr")),
        ("The ferry was late.", " ", ("en", "fr")),
        ("The ferry was late.", ".", ("en", "fr")),
        ("The ferry was late.", ". . . . . .", ("en", "fr")),
        ("The ferry was late.", "« … »", ("en", "fr")),
        ("Паром опоздал.", "!", ("ru", "fr")),
        ("渡し船が遅れた。", "。", ("ja", "fr")),
        ("Ferry", "-", ("en", "fr")),
        ("In 2009 it sank.", "*", ("en", "fr")),
    ],
)
def test_a_sentence_of_which_nothing_is_left_is_an_error(
    source: str, target: str, languages: tuple[str, str]
) -> None:
    (finding,) = found(source, target, languages)
    assert (finding.code, finding.verdict, finding.severity) == ("fidelity.empty", "missing", "error")
    assert finding.source is not None
    assert finding.source.text == source


@pytest.mark.parametrize(
    ("source", "target"),
    [
        ("", ""),
        ("***", ""),
        ("— !", "."),
        ("7", ""),
        ("Hmm...", "..."),
        ("and", "&"),
        ("plus", "+"),
        ("etc.", "…"),
        ("Two", "2"),
        ("Peace", "平和"),
    ],
)
def test_what_has_no_words_or_a_sign_for_one_is_not_empty(source: str, target: str) -> None:
    assert "fidelity.empty" not in {finding.code for finding in found(source, target)}


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("The harbour was closed because of the storm.", ("en", "fr")),
        ("the harbour was closed because of the storm", ("en", "de")),
        ("It was late.", ("en", "fr")),
        ("Le port a été fermé à cause de la tempête.", ("fr", "en")),
        ("Der Hafen wurde wegen des Sturms geschlossen.", ("de", "fr")),
        ("Порт закрыли из-за сильного шторма.", ("ru", "fr")),
        ("港は嵐のために閉鎖され、船は一隻も出航しなかった。", ("ja", "fr")),
        ("The harbour was closed because of the storm.", ("en", "ru")),
    ],
)
def test_a_sentence_left_in_its_language(text: str, languages: tuple[str, str]) -> None:
    (finding,) = found(text, text, languages)
    assert (finding.code, finding.verdict, finding.severity) == (
        "fidelity.untranslated",
        "altered",
        "warning",
    )
    assert [one.code for one in found(f"“{text}”", f"« {text} »", languages)] == ["fidelity.untranslated"]


@pytest.mark.parametrize(
    ("text", "languages"),
    [
        ("Museum of Modern Art", ("en", "fr")),
        ("Gone with the Wind", ("en", "fr")),
        ("Jean de La Fontaine", ("fr", "en")),
        ("joie de vivre", ("fr", "en")),
        ("Владимир Маяковский и Лиля Брик", ("ru", "fr")),
        ("Ha ha ha", ("en", "fr")),
        ("https://harbour.example/the_storm_and_the_port", ("en", "fr")),
        ("`the port is not open`", ("en", "fr")),
        ("Radio, piano, police, taxi", ("en", "fr")),
        ("Information, communication et transport", ("en", "fr")),
        # Near languages may say the same; nor is it a translation within one language.
        ("Han er her i dag.", ("nb", "da")),
        ("The harbour was closed because of the storm.", ("en", "en")),
        # It is in the target's language already.
        ("Le port a été fermé à cause de la tempête.", ("en", "fr")),
        ("7 14 21 28", ("en", "fr")),
    ],
)
def test_what_may_be_the_same_on_both_sides(text: str, languages: tuple[str, str]) -> None:
    assert said(text, text, *languages) == []


def test_few_chinese_characters_say_much() -> None:
    long = "Cinquante mille personnes ont passé deux jours et deux nuits sans eau courante en janvier."
    assert said("五万人一月断水四十八小时。", long, "zh", "fr") == []
    assert len(said("你好。", long, "zh", "fr")) == 1


def segment(*, made_up: bool, foreign: str | None = None) -> Bitext:
    translation = Translation("Oui.", Confidence("low"), made_up=made_up)
    return Bitext("en", "fr", "Yo", "Oui.", (Segment(0, Span(0, 2), Span(0, 4), translation, foreign),))


def test_the_engine_may_say_that_it_made_it_up() -> None:
    assert [one.code for one in alarms(check(segment(made_up=True)))] == ["fidelity.unrelated"]
    assert compare(segment(made_up=False)) == ()
    assert compare(segment(made_up=True, foreign="de")) == ()


def test_places_are_those_of_the_whole_texts() -> None:
    source, target = "The cat sleeps. The word мир is here.", "Le chat dort. Le mot est là."
    segments = (
        Segment(0, Span(0, 15), Span(0, 13)),
        Segment(0, Span(16, len(source)), Span(14, len(target))),
    )
    (finding,) = compare(Bitext("en", "fr", source, target, segments))
    assert finding.source is not None
    assert finding.source.span.of(source) == "мир"


def test_two_lost_words_have_keys_of_their_own() -> None:
    def keys(target: str) -> dict[str, str]:
        pair = Bitext.of_pair("The words мир and 안녕 mean it.", target, "en", "fr")
        return {one.reason: one.key for one in check(pair)}

    both, one = keys("Ces mots."), keys("Ces mots мир.")
    assert one == {"missing: 안녕": both["missing: 안녕"]}


@given(st.text(max_size=80), st.text(max_size=80), st.sampled_from(["en", "fr", "ru", "ja", "am", "xx"]))
def test_any_texts_will_do(source: str, target: str, language: str) -> None:
    bitext = Bitext.of_pair(source, target, language, "fr")
    for finding in compare(bitext):
        for side, text in ((finding.source, source), (finding.target, target)):
            assert side is None or side.span.of(text) == side.text
    copied = compare(Bitext.of_pair(source, source, language, "fr"))
    assert {finding.code for finding in copied} <= {"fidelity.untranslated"}


@pytest.mark.parametrize(
    "piece",
    [
        "мир ",
        "Łódź Łódš ",
        "a a ",
        "de la ville ",
        ". . ",
        "aaab",
        "😀",
        "@a ",
        "Łłłłłłłłłłłłłłłłłłłłłłł ",
        "Doğan Doğam ",
        "мир Siemens ",
        "ab",
    ],
)
def test_long_texts_take_linear_time(piece: str) -> None:
    linear(lambda text: found(text, "Le chat dort."), piece * (40_000 // len(piece)))
    linear(lambda text: found(text, "Le chat dort.", ("ru", "fr")), piece * (40_000 // len(piece)))
    linear(lambda text: found("Łódź", text), piece * (40_000 // len(piece)))
    linear(lambda text: found(text, text + "."), piece * (40_000 // len(piece)))


def test_laughter_may_be_longer_in_another_script() -> None:
    assert said("“Hahaha,” he said.", "他笑道：“哈哈哈哈哈哈。”", "en", "zh") == []
    assert said("He said so.", "他笑道：“哈哈哈哈哈哈。”", "en", "zh") == [
        "run: added, again and again: 哈哈哈哈哈哈"
    ]
    assert said("It is long.", "إنه طويـــــــــل.", "en", "ar") == []
