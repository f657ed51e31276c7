"""Every threshold of the quote checks, with what it decides and where to see whether it is right.

All were set by hand on articles and translations that we know. `python -m tests.bench.quotes` prints what
they do; change one, run it, and compare. It prints two kinds of tables:

- *speakers*, the first table: how many quotations are found ("recall"), how many of those found are ones
  ("precision"), how many speakers are right ("speaker P", "speaker R") and rightly named ("name");
- *damage*, one table for each set of translations: for each kind of damage, the share that is "found", and
  the share of undamaged quotes that are blamed ("false"). The thresholds were set on the set "first".
"""

from __future__ import annotations

# --- Length: what a good translation's length may be ---------------------------------------------------
# Seen in the damage tables: "truncated", "extended", "closed early"; too strict a limit shows under "false".

# A quote's length is measured in units of what a good translation varies by ("shortfall"): 1 is as short as a
# good one may be, -1 as long as one may be. This variation, as a logarithm, is BASE + ROOT / sqrt(length).
# Set so that nearly all machine translations of quoted WMT news lines between English and French, German and
# Spanish stay within it.
SHORTER_BASE, SHORTER_ROOT = 0.18, 1.4
LONGER_BASE, LONGER_ROOT = 0.14, 1.3
# So many segments count as much as what is usual for the two languages when the texts' ratio is estimated.
PRIOR_UNITS = 4
TELLING_LENGTH = 15  # code points below which a length says nothing

# --- Extent of one pair: what was cut off or has come in -----------------------------------------------
# Shortfall above which a quote has lost words: by itself; where a sentence or its edge is gone; where the
# source has commas and the target has none; the first or the last of its sentences.
CUT = 1.0
CUT_AND_TORN = 0.4
CUT_AND_WITHOUT_CLAUSES = 0.75
EDGE_SENTENCE_CUT = 1.3
EDGE_SENTENCE_LENGTH = 30  # code points of an edge sentence whose length says something
# The same by how the quote's last word ends it: in a word that never ends one ("the"), that hardly does, that
# does now and then ("in"). See `AnalysedQuote.ending`.
CUT_BY_LAST_WORD = {"severed": -0.6, "loose": 0.1, "doubtful": 0.7}
CUT_FRAGMENT_THAT_GOES_ON = 0.5  # of a few quoted words with more of them right behind the mark
# Shortfall below which words have come in: by itself, and where there is one sentence more.
EXTENDED = -1.3
EXTENDED_BY_A_SENTENCE = -0.5
# Shortfall within which a quote is only worded freely, where both sides have as many words that name
# something; where these are fewer than COUNTED_WORDS, their number may agree by chance.
FREELY_WORDED = 1.5
FREELY_WORDED_OF_FEW = 1.1
COUNTED_WORDS = 4
NEGLIGIBLE = 10  # code points: a smaller change is style, an article, a moved comma
NEGLIGIBLE_SHARE = 1 / 3  # likewise, of a quote that is not much longer
# The share of a quote's naming words that are looked at, at either edge: those that a cut would take away.
EDGE_SHARE = 0.3
# Shortfall within which a quote whose words at both edges have their counterparts has lost nothing: of all of
# its words, and of those that name something. Good translations went up to 1.4, cut ones began at 1.5.
HELD, HELD_NAMING = 1.5, 1.2
# The first words of a quote that may stand in the clause before its marks: the share of its length that they
# take away, and the most words of that clause.
LED_IN, LED_IN_WORDS = 0.5, 5
TERSE = 2  # naming words that as many more may word in another way: «bofetada», “a slap in the face”
# Share of the letters of a few quoted words' naming words that one compound has at least where it stands for
# them: "supply chain issues", „Lieferkettenprobleme“.
COMPOUND_LETTERS = 0.75
# Words crossed a mark if what one side of it loses is what the other side gains, up to these factors.
CROSSING = (0.5, 2.0)
# Shortfall that words which crossed a mark must make, where nothing else shows that they did.
CROSSED_OUT, CROSSED_IN = 1.0, -1.0

# --- Speaker of one pair -------------------------------------------------------------------------------
# Seen in the damage tables: "speaker changed", "speaker lost".

# A speaker is lost where the words around the quote are shorter than expected by this share of the mention
# and so many code points more, and, unless they hold nothing but reporting words, by this share of all.
LOST_MENTION, LOST_BESIDE_MENTION, LOST_OF_ALL = 0.6, 6, 0.25
ALIKE_NAMES = 0.75  # similarity, by difflib, of two spellings of one name: Zelensky, Selenskyj
ALIKE_NAME_LENGTH = 4  # letters; shorter names must be the same
LONGEST_NAME_WORD = 40  # letters of a name that are compared
AROUND_QUOTE = 400  # code points around a quote that are searched for a name

# --- Which source quote belongs to which target quote --------------------------------------------------
# Seen in the damage tables: "split", "merged", "added", "dropped", "marks lost".

UNPAIRED_COST = 0.35  # of leaving a quote alone; a pair costs between 0 and about 1
SHAPE_COST = 0.35  # of a pair whose lengths have nothing in common, beside how far apart they lie
LARGEST_TABLE = 40_000  # pairs; larger groups, which no real text has, are paired in plain order
# Two parts belong to one quote if the nearer one alone has less than this share of the expected length, and
# both together come nearer to it by this factor.
ALONE_TOO_SHORT, TOGETHER_NEARER = 0.85, 0.5
# A lost quote's words are gone, not only its marks, if its sentence is short of this share of their length.
WORDS_GONE = 0.65
OFF = 0.35  # of its length that a quote of several parts may differ from what is expected
LONGEST_PASSAGE = 2_000  # code points; a longer passage would not show anybody where the words are

# --- Reading a text: how far one word looks for another ----------------------------------------------
# Seen in the table of speakers: "speaker P", "speaker R". Tokens, if nothing else is said. They keep the time
# linear, too: a sentence may have any number of tokens.

LONGEST_SENTENCE = 250  # a longer one is cut
QUOTED_NAME_LENGTH = 40  # code points of quoted words that may name a newspaper or a body
NICKNAME_LENGTH = 20  # code points of a nickname inside a name
ACRONYM_LENGTH = 6  # letters
VERB_LENGTH = 4  # letters of a word that can be a verb though no table lists it
ROLE_WORDS = 4  # words of an office: “chef de l' état”
LONGEST_PHRASE = 24
SUBJECT_REACH = 60  # between a verb and its subject
ASIDE_REACH = 7  # of words such as “in Rome” between a verb and its subject
PREAMBLE_REACH = 4  # of words such as “muy serio” there
APPOSITION_REACH = 7  # of a name with its office behind a description
LONGEST_LABEL = 5  # words of a name before a colon, in a language without tables: “Jan Kowalski: ...”
APPOSED_NAME = 4  # of a name beside a description that is not the word for an office
OFFICE_REACH = 4  # from a name back to an office that a body stands behind: “head of the NATO”
CLAUSE_REACH = 30  # around a verb, in search of the words that belong to it
AUXILIARY_REACH = 12  # between a participle and its auxiliary
QUOTE_REACH = 8  # from a verb back to the quotation that it reports
CITED_REACH = 8  # from a verb to the one who is cited
DESCRIPTION_REACH = 12  # of an office beside a name
STEM_LENGTH = 5  # letters by which “Norway” and “Norwegian” are the same
LEAD_REACH = 4  # from a noun such as “statement” to the quotation it leads to
TALK_REACH = 8  # from the quotation to the “talk” it is part of
# Code points of a quotation that may ask for a verb that no table lists; of one that has the form of a name.
UNLISTED_VERB_AFTER, UNLISTED_VERB_AFTER_NAME = 20, 14
IMPERSONAL_SOURCE_REACH = 6  # from “heißt es” to “in dem Bericht”
CUE_REACH = 40  # between a quotation and the words that report it
SENTENCES_BEFORE = 3  # sentences before a quotation that may name the subject of “dijo”
SEARCHED_INSIDE = 2_000  # code points of a quotation that are searched for reporting words
WORDS_BESIDE_CARRIED = 2  # words beside a quotation that is still of the speaker before

# --- Which reporting words are a quotation's own -----------------------------------------------------
# Seen in the table of speakers: "speaker P", "speaker R". The words that cost least are taken.

FARTHEST_CUE = 60  # the cost beyond which words report something else
COST_OF_WORD, COST_OF_WORD_FRAMED = 2, 1  # each word between; where they report all of their sentence
COST_OF_QUOTE = 6  # each other quotation between
COST_OF_BREAK = 8  # each colon and semicolon between
COST_OF_WORDS_AFTER = 3  # any words between, where the reporting words stand behind the quotation
COST_OF_AROUND = 4  # the quotation stands between speaker and verb
COST_WITHOUT_SPEAKER = 5  # no speaker is named
COST_OF_LOOSE = 6  # words that only hint at speech
COST_OF_GUESSED = 3  # a verb that no table lists
COST_OF_NESTED = 6  # a verb that is itself part of reported speech
COST_OF_PARTIAL_FRAMED = 4  # a verb for a few words, where others report the whole sentence
COST_OF_MISFIT = 12  # a verb that takes no such words as the quoted ones

# --- Reporting words inside the marks ----------------------------------------------------------------
# Seen in the damage tables: "extended"; in the table of speakers for French: "speaker R".

COMPLEMENT_REACH = 14  # tokens behind the subject: “a-t-elle lancé | aux journalistes devant les grilles”
APPOSITIONS = 3  # “dit Smith, chef du service, dans une note.”
DIALOGUE_LENGTH = 2_000  # code points of a paragraph with a dash that are searched for reporting words

# --- Whom a pronoun or a description stands for ------------------------------------------------------
# Seen in the table of speakers: "name".

NEARBY_PARAGRAPHS = 2  # how far a pronoun looks back
SIGHTINGS_BACK = 40  # names that a pronoun or a description looks back
SIGHTINGS_NEAR = 3  # names among which the subject of the sentences before a description is
# The person with the highest score is meant if that is enough, and ahead of all others.
ENOUGH_EVIDENCE, CLEAR_LEAD = 2.0, 0.5
SCORE_OF_WORD, MOST_FOR_WORDS = 2.0, 4.0  # each word of the description that the article says of them; all
SCORE_OF_TRADE = 2.0  # the same word for the office or trade
SCORE_OF_ROLE, SCORE_OF_BROAD_ROLE = 3.0, 1.0  # an office that implies the same; one that many imply: “head”
SCORE_OF_LAST_SPEAKER, SCORE_OF_LAST_SPEAKER_FAR = 1.5, 0.5  # who spoke last; some paragraphs ago
SCORE_OF_TOPIC, SCORE_OF_TOPIC_HERE = 1.0, 1.0  # the last subject named; in this very paragraph
SCORE_OF_ONLY_PERSON = 1.0  # nobody else is named

# --- Quotation or fragment ---------------------------------------------------------------------------
# Seen in the table of speakers: "recall", "precision". Values are added up; from QUOTATION on it is speech.

QUOTATION = 1.0
# By how the words are tied to a speaker, see `ties.How`.
TIE = {
    "inside": 3.0,
    "at its end": 3.0,
    "after": 3.0,
    "before": 3.0,
    "colon": 3.0,
    "carried": 2.5,
    "sentence": 1.5,
    "none": 0.0,
}
WITHOUT_SPEAKER = -0.5
CALLED = 2.5  # somebody is said to have used the words
REOPENED = 2.0  # the next paragraph takes the quotation up again
QUOTED_LENGTH = ((8, 2.0), (5, 1.0), (3, 0.0), (2, -1.0), (1, -2.0))  # from so many words on
NO_WORDS = -9.0
SENTENCE_WORDS = (0.0, 0.5, 1.0)  # by how many words a sentence needs and a name does not; more: the last
SMALL_START, SMALL_WORD_ALONE = 1.5, -1.0  # where no name begins small: several words; a single one
ENDED = 1.5  # they end as a sentence does
NAME, FREE_NAME = -3.0, -2.0  # they have the form of a name; likewise where speech stands
NAME_LENGTH = 7  # words of a name; twice as many behind a definite article
NAMED, NAMED_SMALL = -3.0, -1.0  # behind a word for what has a name: “film”; where they begin small
NAMES_ITSELF = -5.0  # “nennt sich ...”
GLOSS = -2.0  # “(in English: ...)”
GOVERNS_OBJECT = -1.5  # called for “never trusting” Rome
STANDS_ALONE = 1.0  # they are the whole sentence, or a comma ends them
BEHIND_INDEFINITE = 1.0  # “a ...”
WORDS_BEFORE_QUOTE = 4  # tokens before the words in which a noun of speech or a “calls itself” may stand
NAMING_REACH = 3  # likewise, a word for what has a name
PERFECT_REACH = 4  # from a participle such as “appelé” back to its auxiliary
FEW_WORDS = 30  # code points of quoted words that may be a mere part of a clause
PEEK = 400  # code points of a quotation that are looked at: enough to know a sentence
