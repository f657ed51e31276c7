"""Who says it: a table of sentences for each language, with the words that name the speaker."""

import pytest

from translation.quotes import extract

SENTENCES: dict[str, list[tuple[str, str | None]]] = {
    "en": [
        ("“We will rebuild the bridge,” Maria Lopez said on Friday.", "Maria Lopez"),
        ("“We will rebuild the bridge,” said Maria Lopez, the mayor of Toledo.", "Maria Lopez"),
        ("Maria Lopez, the mayor of Toledo, said: “We will rebuild the bridge.”", "Maria Lopez"),
        ("“We will rebuild the bridge,” the mayor of Toledo told reporters.", "the mayor of Toledo"),
        ("“We will,” Lopez said, “rebuild the bridge before winter.”", "Lopez"),
        ("According to the mayor, “the bridge will be rebuilt before winter.”", "the mayor"),
        ("Lopez was clear: “The bridge will be rebuilt before winter.”", "Lopez"),
        ("Asked about the cost, she replied: “Less than last year.”", "she"),
        ("“Is it safe?” asked one of the residents.", "one of the residents"),
        ("“It is not safe!” thundered Dr. Ann B. Moore of the safety board.", "Dr. Ann B. Moore"),
        ("“It was the worst day of my life,” a 43-year-old driver recalled.", "a 43-year-old driver"),
        (
            "Lopez, who has led the town since 2010, later added that it was “a very sad day for all of us”.",
            "Lopez",
        ),
        ("In a statement on Monday, the company said “no customer data has been lost.”", "the company"),
        ("“The data is safe,” the company, based in Leeds, wrote in an email.", "the company"),
        ("“We are fine,” Smith and Jones said.", "Smith and Jones"),
    ],
    "fr": [
        ("« Nous reconstruirons le pont », a déclaré vendredi Marie Leroy.", "Marie Leroy"),
        ("« Nous reconstruirons le pont », a déclaré la maire de Nantes.", "la maire de Nantes"),
        ("« Nous reconstruirons le pont », a-t-elle ajouté.", "elle"),
        ("« Nous reconstruirons le pont », explique Marie Leroy, maire de Nantes.", "Marie Leroy"),
        ("Marie Leroy a répondu : « Nous reconstruirons le pont. »", "Marie Leroy"),
        ("Selon la maire, « le pont sera reconstruit avant l'hiver ».", "la maire"),
        ("« Le pont, dit-elle, sera reconstruit avant l’hiver. »", "elle"),
        ("« Le pont sera reconstruit », assure-t-on à la mairie.", "on"),
        ("« C'est une honte ! », s'est indigné le porte-parole du syndicat.", "le porte-parole du syndicat"),
        ("Le ministre, interrogé mardi, s'est dit « très inquiet de la situation ».", "Le ministre"),
        ("« On ne lâchera rien », promet Jean-Luc Petit, 54 ans, ouvrier.", "Jean-Luc Petit"),
        ("« Il faut agir vite », martèle pour sa part l'avocate des victimes.", "l'avocate des victimes"),
        (
            "Pour le chef de l'État, qui a rappelé que « rien n'est encore décidé », il faut attendre.",
            "le chef de l'État",
        ),
    ],
    "de": [
        ("„Wir bauen die Brücke wieder auf“, sagte Maria Schulz am Freitag.", "Maria Schulz"),
        (
            "„Wir bauen die Brücke wieder auf“, so die Bürgermeisterin von Köln.",
            "die Bürgermeisterin von Köln",
        ),
        ("Maria Schulz sagte: „Wir bauen die Brücke wieder auf.“", "Maria Schulz"),
        (
            "In Köln sagte der Sprecher der Polizei: „Wir ermitteln in alle Richtungen.“",
            "der Sprecher der Polizei",
        ),
        ("Am Freitag erklärte die Ministerin, man habe „keine andere Wahl gehabt“.", "die Ministerin"),
        ("Laut der Polizei war der Fahrer „deutlich zu schnell unterwegs“.", "der Polizei"),
        ("„Wir haben lange gewartet“, hat der Trainer nach dem Spiel gesagt.", "der Trainer"),
        ("„Das ist ein guter Tag“, fügte er hinzu.", "er"),
        (
            "Der Präsident des Verbands, Karl Weber, betonte: „Das ist ein guter Tag.“",
            "Der Präsident des Verbands, Karl Weber",
        ),
        ("Die Sprecherin nannte den Vorwurf „völlig haltlos“.", "Die Sprecherin"),
        ("Weiter sagte Weber: „Wir geben nicht auf.“", "Weber"),
        (
            "„Wir geben nicht auf“, heißt es in einer Mitteilung des Verbands.",
            "einer Mitteilung des Verbands",
        ),
    ],
    "es": [
        ("«Reconstruiremos el puente», dijo María López el viernes.", "María López"),
        ("“Reconstruiremos el puente”, ha declarado la alcaldesa de Toledo.", "la alcaldesa de Toledo"),
        ("María López aseguró: “Reconstruiremos el puente”.", "María López"),
        ("Según la alcaldesa, el puente “será reconstruido antes del invierno”.", "la alcaldesa"),
        ("“Es una vergüenza”, lamentó el portavoz del sindicato.", "el portavoz del sindicato"),
        (
            "El ministro, que compareció el lunes, insistió en que “no hay otra salida posible”.",
            "El ministro",
        ),
        ("“No nos rendiremos”, advirtió este martes Pedro Ruiz, de 54 años.", "Pedro Ruiz"),
        (
            "«Hay que actuar ya», subrayó, por su parte, la abogada de las víctimas.",
            "la abogada de las víctimas",
        ),
        ("De acuerdo con el informe, “nada se ha perdido en el incendio”.", "el informe"),
        ("Pedro Ruiz ha sido claro: “No nos rendiremos”.", "Pedro Ruiz"),
    ],
    "it": [
        ("«Ricostruiremo il ponte», ha detto venerdì Maria Rossi.", "Maria Rossi"),
        ("«Ricostruiremo il ponte», ha dichiarato la sindaca di Torino.", "la sindaca di Torino"),
        ("Maria Rossi ha aggiunto: «Ricostruiremo il ponte».", "Maria Rossi"),
        ("Secondo la sindaca, il ponte “sarà ricostruito prima dell'inverno”.", "la sindaca"),
        ("“È una vergogna”, lamenta il portavoce del sindacato.", "il portavoce del sindacato"),
        ("Il ministro ha spiegato che “non c'è altra via d'uscita”.", "Il ministro"),
        ("«Non ci arrenderemo», avverte Pietro Bianchi, 54 anni, operaio.", "Pietro Bianchi"),
        ("«Bisogna agire subito», sottolinea invece l'avvocata delle vittime.", "l'avvocata delle vittime"),
    ],
    "pt": [
        ("“Vamos reconstruir a ponte”, disse Maria Lopes na sexta-feira.", "Maria Lopes"),
        ("“Vamos reconstruir a ponte”, afirmou a prefeita de Salvador.", "a prefeita de Salvador"),
        ("Maria Lopes acrescentou: «Vamos reconstruir a ponte».", "Maria Lopes"),
        ("Segundo a prefeita, a ponte “será reconstruída antes do inverno”.", "a prefeita"),
        ("“É uma vergonha”, lamentou o porta-voz do sindicato.", "o porta-voz do sindicato"),
        ("O ministro explicou que “não há outra saída possível”.", "O ministro"),
        ("“Não vamos desistir”, garantiu Pedro Alves, de 54 anos.", "Pedro Alves"),
        ("«É preciso agir já», sublinhou ainda a advogada das vítimas.", "a advogada das vítimas"),
    ],
    "nl": [
        ("“We bouwen de brug weer op”, zei Maria de Vries vrijdag.", "Maria de Vries"),
        ("“We bouwen de brug weer op”, aldus de burgemeester van Utrecht.", "de burgemeester van Utrecht"),
        ("Maria de Vries zei: “We bouwen de brug weer op.”", "Maria de Vries"),
        (
            "In Utrecht zei de woordvoerder van de politie: “We onderzoeken alles.”",
            "de woordvoerder van de politie",
        ),
        ("Volgens de politie reed de bestuurder “veel te hard door de straat”.", "de politie"),
        ("“We geven niet op”, voegde hij eraan toe.", "hij"),
        ("De minister noemde het verwijt “volkomen ongegrond”.", "De minister"),
        ("“Dat is een goede dag”, heeft de trainer na de wedstrijd gezegd.", "de trainer"),
    ],
}  # fmt: skip


@pytest.mark.parametrize(
    ("language", "text", "mention"),
    [(language, text, mention) for language, rows in SENTENCES.items() for text, mention in rows],
)
def test_speaker_of_a_sentence(language: str, text: str, mention: str | None) -> None:
    for quote in extract(text, language):
        assert quote.kind == "quotation"
        assert (quote.speaker and quote.speaker.mention) == mention


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "He starred in the film “Parks and Gardens” last year.", "fragment"),
        ("en", "The so-called “fiscal cliff” was avoided.", "fragment"),
        ("en", "Robert “Bobby” Smith plays the drums.", "fragment"),
        ("en", "On Sunday’s “Meet the Press,” he was asked twice.", "fragment"),
        ("en", "“Denver,” he answered.", "quotation"),
        ("fr", "Le film « Les Temps modernes » est ressorti.", "fragment"),
        ("fr", "Il travaille pour le journal « Le Monde ».", "fragment"),
        ("fr", "La « start-up nation » a vécu.", "fragment"),
        ("de", "Die Zeitung „Neue Woche“ erscheint seit 1950.", "fragment"),
        ("de", "Das Schiff „Gorch Fock“ lief gestern ein.", "fragment"),
        ("de", "Der Trainer riet zu „Ruhe und Gelassenheit“.", "quotation"),
        ("es", "La película «Todo sobre mi madre» volvió a los cines.", "fragment"),
        ("it", "Il romanzo «La coscienza di Zeno» fu ristampato.", "fragment"),
        ("pt", "O jornal “Folha da Manhã” fechou em maio.", "fragment"),
        ("nl", "De krant “Het Vrije Volk” verdween in 1991.", "fragment"),
        ("pl", "„To bardzo dobra wiadomość dla nas wszystkich”, powiedział minister.", "quotation"),
        ("sv", "Filmen ”Solsidan” visas i dag.", "fragment"),
    ],
)
def test_quotation_or_fragment(language: str, text: str, kind: str) -> None:
    (quote,) = extract(text, language)
    assert quote.kind == kind
