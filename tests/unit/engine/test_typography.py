"""Typography around the engine: marks made plain going in, set in the target's style coming out."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from translation.engine import typography


@pytest.mark.parametrize(
    ("sentence", "plain"),
    [
        ("“\u2009We stay\u2009”, he said.", '"We stay", he said.'),
        ("»Ja«, sagte er.", '"Ja", sagte er.'),
        ("« Bien », dit-il de l'« État ».", '"Bien", dit-il de l\'"État".'),
        (
            "‘We don’t know,’ he said of the farmers’ ‘union’.",
            '"We don\'t know," he said of the farmers\' "union".',
        ),
        ("under the motto 'To be or not to be,' they go", 'under the motto "To be or not to be," they go'),
        ("``So,'' he said, hearing `kawaii.'", '"So," he said, hearing "kawaii."'),
        ("“She said ‘no’ to it,” he said.", '"She said "no" to it," he said.'),
        ("“She said ‘no’ and", '"She said "no" and'),
        (
            "rock 'n' roll in the '90s and the farmers' union",
            "rock 'n' roll in the '90s and the farmers' union",
        ),
        ("It ends”, he added: “We go.", 'It ends", he added: "We go.'),
        ("''We go, and", '"We go, and'),
        ("and we go.''", 'and we go."'),
        ("A wall of 5'4'' and", "A wall of 5'4'' and"),
        ("The Czech Republic. . They left.", "The Czech Republic. They left."),
        ("MM. Stoltenberg and Bettel", "Messrs. Stoltenberg and Bettel"),
        ("a 5 mm. wide gap", "a 5 mm. wide gap"),
    ],
)
def test_marks_are_made_plain(sentence: str, plain: str) -> None:
    assert typography.simplify(sentence, "en") == plain


@pytest.mark.parametrize(
    ("language", "set_in_style"),
    [
        ("fr", "Il a dit «\u202foui\u202f» et «\u202fnon\u202f»."),
        ("en", "Il a dit “oui” et “non”."),
        ("de", "Il a dit „oui“ et „non“."),
        ("es", "Il a dit «oui» et «non»."),
        ("pl", "Il a dit „oui” et „non”."),
        ("ja", "Il a dit 「oui」 et 「non」."),
        ("xx", "Il a dit “oui” et “non”."),
    ],
)
def test_marks_are_set_in_the_style_of_the_language(language: str, set_in_style: str) -> None:
    assert typography.typeset('Il a dit "oui" et "non".', language) == set_in_style
    assert typography.typeset("Il a dit « oui » et « non ».", language) == set_in_style


def test_a_quotation_that_ends_in_another_sentence_keeps_its_side() -> None:
    assert typography.typeset('Il a dit: "Nous y allons.', "fr") == "Il a dit\u202f: «\u202fNous y allons."
    assert typography.typeset('et voilà", a-t-il dit.', "fr") == "et voilà\u202f», a-t-il dit."


def test_a_quotation_that_begins_with_another_one() -> None:
    assert typography.typeset('Joyce: ""Ulysse" a paru." Oui.', "de") == "Joyce: „„Ulysse“ a paru.“ Oui."
    assert typography.typeset('Il a dit "", puis "oui".', "de") == "Il a dit „“, puis „oui“."


def test_a_quotation_that_ends_with_another_one() -> None:
    assert typography.typeset('Il a dit "jamais "non" " ici.', "de") == "Il a dit „jamais „non““ ici."
    assert typography.typeset('"Il a dit "non" ", dit-elle.', "fr") == (
        "«\u202fIl a dit «\u202fnon\u202f»\u202f», dit-elle."
    )
    assert typography.typeset('Il a dit "oui" "non".', "de") == "Il a dit „oui“ „non“."


def test_a_mark_right_behind_a_footnote_or_a_word_opens() -> None:
    assert typography.simplify('2"No," said Hall, "never."', "en") == '2 "No," said Hall, "never."'
    assert typography.typeset("彼は「行く」と言った。", "ja") == "彼は「行く」と言った。"


@pytest.mark.parametrize(
    ("language", "answer", "elided"),
    [
        ("fr", "Il dit qu ' il part à l ' étranger.", "Il dit qu'il part à l'étranger."),
        ("fr", "S ' il pleut, d ' après l ' Agence", "S'il pleut, d'après l'Agence"),
        ("it", "Dall ' inizio dell ' anno", "Dall'inizio dell'anno"),
        ("fr", "Les chiens ' et ' les chats", "Les chiens ' et ' les chats"),
        ("fr", "la lettre l ' 5 fois", "la lettre l ' 5 fois"),
        ("en", "the d ' artagnan", "the d ' artagnan"),
    ],
)
def test_an_elided_word_stands_close_to_the_next(language: str, answer: str, elided: str) -> None:
    assert typography.typeset(answer, language) == elided


def test_only_english_has_the_comma_of_reporting_words_inside_the_marks() -> None:
    assert typography.typeset('"Génial," dit-elle.', "fr") == "«\u202fGénial\u202f», dit-elle."
    assert typography.typeset('"Toll," sagte sie.', "de") == "„Toll“, sagte sie."
    assert typography.typeset('"Great," she said.', "en") == "“Great,” she said."


def test_brackets_stand_for_marks_and_go_again() -> None:
    assert typography.with_brackets('He said "no" ("never").') == "He said [no] ([never])."
    assert typography.with_brackets('He said [sic] "no".') == 'He said [sic] "no".'
    assert typography.without_brackets("Il a dit [non] ([jamais]) [].") == "Il a dit «non» («jamais») ."


@given(
    st.text(st.sampled_from("ab .,'’“”„«»\"‘( \u202f"), max_size=60),
    st.sampled_from(["fr", "en", "de", "ja"]),
)
def test_no_mark_and_no_word_is_lost(sentence: str, language: str) -> None:
    done = typography.typeset(sentence, language)
    assert typography.count_marks(done) == typography.count_marks(sentence)
    assert [char for char in done if char in "ab.,("] == [char for char in sentence if char in "ab.,("]


@pytest.mark.parametrize(
    ("sentence", "source", "target", "written"),
    [
        (
            "4,488.88 million, 1,200 and 3.5% in 2,000, 3, 4",
            "en",
            "fr",
            "4 488,88 million, 1 200 and 3,5% in 2 000, 3, 4",
        ),
        ("1\u202f234,5 et 12 000", "fr", "en", "1,234.5 et 12,000"),
        ("1.234,5", "de", "xx", "1,234.5"),
        ("1,5", "fr", "de", "1,5"),
        ("", "en", "fr", ""),
    ],
)
def test_numbers_in_the_marks_of_the_other_language(
    sentence: str, source: str, target: str, written: str
) -> None:
    assert typography.with_number_marks(sentence, source, target) == written


def test_a_minus_in_words_becomes_a_sign() -> None:
    assert typography.with_number_marks("jusqu'à moins 15 degrés", "fr", "en") == "jusqu'à -15 degrés"
    assert typography.with_number_marks("moins de 15 degrés", "fr", "en") == "moins de 15 degrés"
    assert typography.with_number_marks("minus 5 (1.5)", "en", "ja") == "-5 (1.5)"


@pytest.mark.parametrize(
    ("answer", "part", "language", "continued"),
    [
        ("The town was small.", "la ville était petite.", "en", "the town was small."),
        ("The town was small.", "La ville était petite.", "en", "The town was small."),
        ("Monday was cold.", "lundi était froid.", "en", "Monday was cold."),
        ("I was cold.", "j'avais froid.", "en", "I was cold."),
        ("", "a", "en", ""),
    ],
)
def test_a_part_in_the_middle_of_a_sentence_begins_small(
    answer: str, part: str, language: str, continued: str
) -> None:
    assert typography.continued(answer, part, language) == continued


@pytest.mark.parametrize(
    ("sentence", "answer", "own"),
    [
        ("Ms Novák spoke.", "Mme NOVáK a parlé.", "Mme Novák a parlé."),
        ("Ms NOVÁK spoke.", "Mme NOVáK a parlé.", "Mme NOVÁK a parlé."),
        ("Ms Bőd-Kőrös spoke.", "Mme BőD-Kőrös a parlé.", "Mme Bőd-Kőrös a parlé."),
        ("Ms Novák and NOVÁK", "Mme NOVáK", "Mme NOVáK"),  # which one is it?
        ("Ms Novák spoke.", "Mme NOVÁK a parlé.", "Mme NOVÁK a parlé."),
        ("MCDONALD and the MHZ", "McDonald et les MHz", "McDonald et les MHz"),
        ("the école", "L'École MacÉwan", "L'École MacÉwan"),
    ],
)
def test_a_name_half_in_capitals_has_its_own(sentence: str, answer: str, own: str) -> None:
    assert typography.with_own_capitals(answer, sentence) == own
