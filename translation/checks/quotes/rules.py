"""Every rule by which the quote checks report something, with an example in which it speaks."""

from __future__ import annotations

from translation.checks.rule import Rule

_BRIDGE = (
    "« Le pont tiendra dix ans, a déclaré Jo Hall devant le conseil. Nous l'avons promis aux gens du val. »"
)

RULES: tuple[Rule, ...] = (
    # Nothing is wrong.
    Rule(
        "quote.matched",
        "The quotation has its counterpart in the translation.",
        "“We have won the vote after a long night.”",
        "« Nous avons gagné le vote après une longue nuit. »",
    ),
    Rule(
        "quote.matched-speaker",
        "The quotation has its counterpart, and both sides say whose words it is.",
        "“We have won the vote,” said Ada Long.",
        "« Nous avons gagné le vote », a dit Ada Long.",
    ),
    Rule(
        "quote.matched-fragment",
        "The few quoted words, a term or a title, have their counterpart.",
        "The so-called “fiscal cliff” was avoided.",
        "Le « mur budgétaire » a été évité.",
    ),
    Rule(
        "quote.matched-led-in",
        "The quotation has its counterpart; its first words, a verb, stand in the clause before its marks.",
        "Haley said that “much remains to be done.”",
        "Haley a dit qu'il restait « beaucoup à faire ».",
    ),
    Rule(
        "quote.matched-inline",
        "The quotation has its counterpart, with the reporting words inside the marks on both sides.",
        _BRIDGE,
        "“The bridge will hold ten years, Jo Hall said. We promised it to the valley.”",
        ("fr", "en"),
    ),
    Rule(
        "quote.matched-joined",
        "The quotation has its counterpart in one piece, as the reporting words stand elsewhere.",
        _BRIDGE,
        "“The bridge will hold ten years. We promised the people of the dale,” Jo Hall told the council.",
        ("fr", "en"),
    ),
    Rule(
        "quote.other-part",
        "This is the second part of a quotation that is one in the source.",
        "“We have won the vote after a long night,” Ada Long told reporters.",
        "« Nous avons gagné le vote » « après une longue nuit », a dit Ada Long aux journalistes.",
    ),
    # The whole quote.
    Rule(
        "quote.missing",
        "The quote is not in the translation.",
        "The vote was close. “We have won the vote after a very long night,” Ada Long told reporters.",
        "Le vote a été serré.",
    ),
    Rule(
        "quote.marks-lost",
        "The translation marks nothing as this quote; its words may still be there, without the marks.",
        "“Now the real work begins,” she added.",
        "Maintenant, le vrai travail commence, a-t-elle ajouté.",
    ),
    Rule(
        "quote.added",
        "Only the translation has these quotation marks.",
        "The vote was close.",
        "« Le vote a été serré », a dit le ministre.",
    ),
    Rule(
        "quote.split",
        "One quotation has become two.",
        "“We have won the vote after a long night,” Ada Long told reporters.",
        "« Nous avons gagné le vote » « après une longue nuit », a dit Ada Long aux journalistes.",
    ),
    Rule(
        "quote.merged",
        "Two quotations have become one.",
        "“We have won the vote after a long night,” Ada Long told them. “Now the work begins,” she added.",
        "« Nous avons gagné le vote après une longue nuit, leur a dit Ada Long. Maintenant, le travail "
        "commence », a-t-elle ajouté.",
    ),
    # A part of a quotation that reporting words divide.
    Rule(
        "quote.part-missing",
        "A part of the quotation, before or behind its reporting words, is not in the translation.",
        _BRIDGE,
        "“The bridge will hold ten years,” Jo Hall told them.",
        ("fr", "en"),
    ),
    Rule(
        "quote.part-unmarked",
        "A part of the quotation, before or behind its reporting words, stands outside the marks.",
        _BRIDGE,
        "“The bridge will hold ten years,” Jo Hall said. We promised it to the people of the valley.",
        ("fr", "en"),
    ),
    Rule(
        "quote.part-added",
        "A part of the quotation, before or behind its reporting words, is not in the source.",
        _BRIDGE,
        "“The bridge will hold ten years, and we promised it to all of the people of the valley, and to "
        "their children and their children, and we shall keep our word,” Jo Hall told the council.",
        ("fr", "en"),
    ),
    # How far a quotation reaches: by its marks and by its form.
    Rule(
        "quote.reporting-inside",
        "The words that report the quotation stand inside its marks, as if the speaker had said them.",
        "“My children will have to move,” he added.",
        "«Mis hijos tendrán que mudarse, añadió».",
        ("en", "es"),
    ),
    Rule(
        "quote.unclosed",
        "The mark that ends the quote is lost.",
        "Ada Long said: “We have won the vote.”",
        "Ada Long a dit : « Nous avons gagné le vote.",
    ),
    Rule(
        "quote.closed-early",
        "The marks close before the quotation ends: the sentence goes on outside them.",
        "“Turn round and tell them that it was a small boat.”",
        "« Retournez-vous et dites-leur que » c'était.",
    ),
    Rule(
        "quote.closed-late",
        "The marks close in the middle of a sentence that does not belong to the quotation.",
        "„Können wir jede Woche gegen euch spielen?“ Die Trainerin wechselte.",
        "“Can we play you every week? The coach”, the only one, changed players.",
        ("de", "en"),
    ),
    Rule(
        "quote.cut-at-start",
        "The quotation begins in the middle of a sentence: its beginning is lost.",
        "“Nobody stays behind in the old harbour,” she said.",
        "«resta nel vecchio porto», ha detto.",
        ("en", "it"),
    ),
    Rule(
        "quote.cut-at-end",
        "The quotation breaks off with a word that does not end a sentence: its end is lost.",
        "“We were a team of boys,” Jo Hall said.",
        "«Hemos sido un equipo de», dijo Jo Hall.",
        ("en", "es"),
    ),
    Rule(
        "quote.fragment-cut",
        "A few quoted words break off: the rest of them stands outside the marks.",
        "The so-called “fiscal cliff of the year” was avoided.",
        "Le soi-disant « mur budgétaire de » l'année a été évité.",
    ),
    # How far a quotation reaches: by its length.
    Rule(
        "quote.fragment-shortened",
        "A few quoted words are too short: some of them are missing.",
        "The so-called “fiscal cliff of the whole year” was avoided.",
        "Le soi-disant « mur » a été évité.",
    ),
    Rule(
        "quote.moved-outside",
        "The quotation is shorter than the source, and the text outside its marks is as much longer.",
        "“We have won the vote after a long night, and now the real work begins for us,” said Ada Long.",
        "« Nous avons gagné le vote après une longue nuit », et maintenant le vrai travail commence pour "
        "nous, a dit Ada Long.",
    ),
    Rule(
        "quote.moved-inside",
        "The quotation is longer than the source, and the text outside its marks is as much shorter.",
        "“We have won the vote,” said Ada Long, and she went back into the town hall with her friends.",
        "« Nous avons gagné le vote, et elle est retournée à la mairie avec ses amis », a dit Ada Long.",
    ),
    Rule(
        "quote.shortened",
        "The quotation is much shorter than in the source: some of it is missing.",
        "“It is manageable, but costly,” she said.",
        "« C'est gérable », a-t-elle dit.",
    ),
    Rule(
        "quote.sentence-shortened",
        "The first or the last sentence of the quotation is much shorter than in the source.",
        "“The council has met for nine hours and found no way out of this. We will now ask the people of the "
        "valley what they want,” she said.",
        "«Il consiglio si è riunito per nove ore e non ha trovato nessuna via di uscita da tutto questo. Lo "
        "chiederemo», ha detto.",
        ("en", "it"),
    ),
    Rule(
        "quote.lengthened",
        "The quotation is much longer than in the source: something was added to it.",
        "“We have won the vote,” said Ada Long.",
        "« Nous avons gagné le vote, et nous en sommes tous très fiers et très heureux », a dit Ada Long.",
    ),
    # Who says it.
    Rule(
        "quote.speaker-missing",
        "The translation does not say whose words these are.",
        "“We have won the vote after a long night,” Ada Long told reporters.",
        "« Nous avons gagné le vote après une longue nuit. »",
    ),
    Rule(
        "quote.speaker-altered",
        "The speaker's name has other letters in the translation: it may be another one.",
        "“We have won the vote,” said Yves Calvez.",
        "« Nous avons gagné le vote », a dit Yves Galvez.",
    ),
    Rule(
        "quote.speaker-changed",
        "The translation names another person as the speaker.",
        "“We have won the vote,” said Ada Long.",
        "« Nous avons gagné le vote », a dit Marc Petit.",
    ),
    Rule(
        "quote.speaker-unsure",
        "The speaker seems to be another person, whom one side names only by a pronoun or an office.",
        "Ada Long met Marc Petit. “We have won the vote,” she said.",
        "Ada Long est venue. « Nous avons gagné le vote », a dit Jean Roux.",
    ),
)
