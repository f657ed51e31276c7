"""Speech that a dash opens."""

import pytest

from translation.checks.quotes import extract


@pytest.mark.parametrize(
    ("language", "text", "said", "mention"),
    [
        (
            "fr",
            "— Moi, ça ne me dérange pas, dit Inès Ferrand.",
            "— Moi, ça ne me dérange pas",
            "Inès Ferrand",
        ),
        ("fr", "– Au secours ! cria le gardien.", "– Au secours !", "le gardien"),
        ("fr", "– Jamais, l'interrompt Paul Henry.", "– Jamais", "Paul Henry"),
        ("fr", "– On verra, coupa le maire.", "– On verra", "le maire"),
        ("es", "—A mí no me molesta —dijo Inés, de 13 años—. Jugamos.", "—A mí no me molesta", "Inés"),
    ],
)
def test_speech(language: str, text: str, said: str, mention: str) -> None:
    quote = extract(text, language)[0]
    assert quote.text == said
    assert quote.kind == "quotation"
    assert quote.speaker
    assert quote.speaker.mention == mention


@pytest.mark.parametrize(
    ("language", "text", "said"),
    [
        ("es", "—A mí no me molesta —dijo Inés, de 13 años—. Jugamos.", "Jugamos."),
        ("es", "—No lo sé —respondió Inés—, pero lo sabremos.", "pero lo sabremos."),
        ("fr", "— Moi, je reste — dit Inès —, et vous ?", "et vous ?"),
        ("it", "— Io resto — disse Inés. — E voi?", "E voi?"),
        ("fr", "— Et nous ? demande Inès. — On ferme, répond son mari.", "On ferme"),
        ("pt", "— Eu fico — disse Inés. — E vocês?", "E vocês?"),
    ],
)
def test_speech_that_goes_on(language: str, text: str, said: str) -> None:
    first, second = extract(text, language)
    assert second.text == said
    assert first.kind == second.kind == "quotation"
    assert first.speaker
    assert second.speaker
    assert second.speaker.mention == ("son mari" if "mari" in text else first.speaker.mention)


@pytest.mark.parametrize(
    "text",
    [
        "— du pain, du lait, des œufs",
        "- Premier point de la liste, à lire",
        "Un mot — dit-on — en appelle un autre.",
    ],
)
def test_lists_and_asides_are_no_speech(text: str) -> None:
    assert extract(text, "fr") == ()
