"""Whom a pronoun, a surname or a description stands for."""

from itertools import product

import pytest

from tests.growth import linear
from translation.checks.quotes import extract

ARTICLES = [
    (
        "en",
        "The chief executive of Acme, Laura Stone, resigned on Friday. “It was time,” the "
        "executive said.\n\n"
        "“I have no plans,” she added. The chairman, Mark Webb, thanked her. “We owe her a lot,” "
        "he said.\n\n"
        "“The search has begun,” said the chairman. “It will take months,” Webb told reporters.",
        ["the executive", "Laura Stone", "Mark Webb", "Mark Webb", "Mark Webb"],
    ),
    (
        "en",
        "Senator Ann Cole met Governor Raj Patel on Monday. “We agreed on nothing,” the governor said. "
        "“He never listens,” the senator complained. “A waste of a day,” an official said.",
        ["Raj Patel", "Ann Cole", "an official"],
    ),
    (
        "fr",
        "La ministre de la Santé, Claire Morel, a reçu le syndicaliste Hugo Petit. "
        "« Nous avons écouté », a dit la ministre. « Rien n'a changé », a répondu Hugo Petit. « "
        "Nous reviendrons », a-t-il promis.",
        ["Claire Morel", "Hugo Petit", "Hugo Petit"],
    ),
    (
        "de",
        "Der Trainer Jan Wolf sprach am Samstag mit der Präsidentin Eva Lang. "
        "„Wir waren uns einig“, sagte die Präsidentin. „Es bleibt dabei“, ergänzte sie. „Ich "
        "gehe“, erklärte dagegen der Trainer.",
        ["Eva Lang", "Eva Lang", "Jan Wolf"],
    ),
    (
        "es",
        "El entrenador Luis Mora habló el sábado con la presidenta Eva Sanz. «Estamos de acuerdo», dijo la "
        "presidenta. «Todo sigue igual», añadió. «Yo me voy», respondió Luis Mora.",
        ["Eva Sanz", "Eva Sanz", "Luis Mora"],
    ),
    (  # someone without a name speaks on, or is told of
        "en",
        "Tom Barker opened the fair. “Rain,” said a farmer. “It will come,” he added.\n\n"
        "A woman of 71 watched the sky. “One day,” she said.",
        ["a farmer", "a farmer", "A woman"],
    ),
    (
        "fr",
        "Paul Petit a ouvert la foire. « Il pleuvra bientôt », a dit un agriculteur. "
        "« Un jour », a-t-il ajouté.",
        ["un agriculteur", "un agriculteur"],
    ),
    (  # initials
        "fr",
        "Le maire J.-B. Royer a parlé du port. « C'est réglé », a-t-il dit. « Pas encore », a répondu "
        "M. Ph. Carlin.",
        ["J.-B. Royer", "Ph. Carlin"],
    ),
    (
        "en",
        "U.S. Sen. Jane Hall met P.D. Marsh. “It is settled,” she said. “Not yet,” said P.D. Marsh.",
        ["Jane Hall", "P.D. Marsh"],
    ),
]


@pytest.mark.parametrize(("language", "text", "names"), ARTICLES)
def test_names_in_an_article(language: str, text: str, names: list[str]) -> None:
    assert [quote.speaker and quote.speaker.name for quote in extract(text, language)] == names


def test_the_words_used_are_kept() -> None:
    text = "President Jo Hall spoke. “We will act,” the president said."
    (quote,) = extract(text, "en")
    assert quote.speaker
    assert quote.speaker.name == "Jo Hall"
    assert quote.speaker.mention == "the president"
    assert quote.speaker.span.of(text) == "the president"


def test_nobody_is_guessed() -> None:
    text = "Jo Hall met Al Reed. “It went well,” an aide said. “Very well,” the company said."
    names = [quote.speaker and quote.speaker.name for quote in extract(text, "en")]
    assert names == ["an aide", "the company"]


def test_the_evidence_is_kept() -> None:
    text = (
        "The mayor, Ann Cole, met the coach, Raj Patel, on Monday. “We agreed,” the mayor said. "
        "“On nothing,” she added. “On little,” said the treasurer, Max Orr. “A pity,” Raj Patel said."
    )
    speakers = [quote.speaker for quote in extract(text, "en")]
    assert [(one.name, one.evidence) for one in speakers if one] == [
        ("Ann Cole", "the description fits no one else as well"),
        ("Ann Cole", "who spoke last"),
        ("Max Orr", ""),
        ("Raj Patel", ""),
    ]
    assert all(one and one.sure for one in speakers)


def test_a_doubt_is_said() -> None:
    (quote,) = extract("“We will never give way on this,” she said on Monday.", "en")
    assert quote.speaker
    assert not quote.speaker.sure
    assert quote.speaker.label == "she (unsure who)"


def test_a_trade_that_contradicts_is_no_description() -> None:
    text = "The nurse Ann Cole spoke. “Fine,” she said. “Not so,” the lawyer told the court on Monday."
    names = [quote.speaker and quote.speaker.name for quote in extract(text, "en")]
    assert names == ["Ann Cole", "the lawyer"]


def test_a_nickname_is_part_of_a_name() -> None:
    text = "The hero was Fabio “Torito” Mendes. “What a night,” Mendes said."
    quotes = extract(text, "en")
    assert [quote.kind for quote in quotes] == ["fragment", "quotation"]
    assert quotes[1].speaker
    assert quotes[1].speaker.name == "Fabio “Torito” Mendes"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("pt", "“É pó”, disse Odete Ramos à porta. O neto discorda: “Isto é mais importante.”"),
        ("nl", "“Het hoort erbij”, vindt Kees Bruin. Zijn buurvrouw zegt: “Mijn hond is bang.”"),
        ("en", "“It is dust,” said Odette Rand at her door. Her grandson disagreed: “It is history.”"),
    ],
)
def test_a_relative_is_someone_else(language: str, text: str) -> None:
    first, second = (quote.speaker for quote in extract(text, language))
    assert first
    assert second
    assert second.name == second.mention != first.name


def test_what_a_company_says_of_itself_is_no_certain_name() -> None:
    (quote,) = extract("Coastlink was sorry. “We failed our passengers,” it said.", "en")
    assert quote.speaker
    assert not quote.speaker.sure


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "See Fig. 4 and No. 12. “Is it far?” she asked."),
        ("fr", "« Jamais », cria le docteur Morand. « Si », murmura-t-elle."),
        ("fr", "Paul Morand est venu. « Rien ne change », dit-on."),
        ("de", "„Wir gewinnen“, sagte Trainer Max Lund. Sie wollen „den Hafen vertiefen“, hieß es."),
        ("de", "„Wir gewinnen“, sagte Trainer Max Lund. „Niemals“, sagte sie."),
    ],
)
def test_a_pronoun_stands_for_nobody_who_does_not_fit(language: str, text: str) -> None:
    speaker = extract(text, language)[-1].speaker
    assert speaker
    assert not speaker.sure
    assert speaker.name == speaker.mention


def test_a_pronoun_stands_for_who_fits() -> None:
    *_, last = extract("« Jamais », cria la docteure Anne Morand. « Si », murmura-t-elle.", "fr")
    assert last.speaker
    assert last.speaker.name.endswith("Anne Morand")
    *_, last = extract("„Wir gewinnen“, sagte Trainerin Eva Lund. „Immer“, sagte sie.", "de")
    assert last.speaker
    assert last.speaker.name == "Eva Lund"


@pytest.mark.parametrize(
    ("language", "text", "speakers"),
    [
        ("en", "“It works,” said engineer Tom Bell.\n\n“Stop,” said Anna Bell.", ["Tom Bell", "Anna Bell"]),
        (
            "en",
            "“It works,” said Anna Bell. “No,” said Tom Bell. “Why?” Bell said.",
            ["Anna Bell", *["Tom Bell"] * 2],
        ),
        (
            "fr",
            "« Non », dit Luc Roy. « Si », dit Eva Roy. « Non », dit Luc Roy.",
            ["Luc Roy", "Eva Roy", "Luc Roy"],
        ),
        ("de", "„Nein“, sagte Karl Voss.\n\n„Doch“, sagte Eva Voss.", ["Karl Voss", "Eva Voss"]),
    ],
)
def test_two_people_of_one_surname_are_two(language: str, text: str, speakers: list[str]) -> None:
    assert [quote.speaker and quote.speaker.name for quote in extract(text, language)] == speakers


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“We won,” said Paul Hart.\n\n“I left,” she said.", None),
        ("en", "“We won,” said Paula Hart.\n\n“I left,” she said.", "Paula Hart"),
        ("en", "“We won,” said Jean Hart.\n\n“I left,” she said.", "Jean Hart"),  # either
        ("fr", "« Je pars », dit Hugo Blanc.\n\n« Je reste », dit-elle.", None),
        ("fr", "« Je pars », dit Clara Blanc.\n\n« Je reste », dit-elle.", "Clara Blanc"),
        ("de", "„Ich gehe“, sagte Heinz Voss.\n\n„Ich bleibe“, sagte sie.", None),
    ],
)
def test_a_given_name_tells_whom_a_pronoun_can_mean(language: str, text: str, speaker: str | None) -> None:
    found = extract(text, language)[1].speaker
    assert found
    assert (found.name if found.sure else None) == speaker


@pytest.mark.parametrize(
    ("language", "text", "speaker"),
    [
        ("en", "“We go,” said Peter White and Mary Black.", "Peter White and Mary Black"),
        ("en", "“We go,” said the head of Black and White, Peter Hall.", "Peter Hall"),
        ("fr", "« Vite », ont dit Luc Blanc et la ministre Eva Noir.", "Luc Blanc et la ministre Eva Noir"),
        ("de", "„Schnell“, sagten Karl Weiß und Eva Schwarz.", "Karl Weiß und Eva Schwarz"),
    ],
)
def test_two_who_speak_together_are_both_named(language: str, text: str, speaker: str) -> None:
    [quote] = extract(text, language)
    assert quote.speaker
    assert (quote.speaker.name, quote.speaker.sure) == (speaker, True)


def test_thousands_of_one_surname_take_linear_time() -> None:
    letters = "abcdefghijklmno"
    names = ("".join(part).capitalize() for part in product(letters, repeat=3))
    text = " ".join(f"“We go,” said {name} Bell." for name in names)
    assert linear(lambda part: extract(part, "en"), text)
