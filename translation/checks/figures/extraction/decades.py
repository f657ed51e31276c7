"""Read decades and centuries, as ISO 8601 / EDTF values."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from translation.checks.figures.extraction.numerals import quantity
from translation.checks.figures.extraction.parsed import Parsed, first_of
from translation.checks.figures.extraction.years import full_year, is_ordinal_mark, roman, small_number
from translation.model import Reading

if TYPE_CHECKING:
    from translation.checks.figures.extraction.tokens import Line

# Without the word, a Roman numeral is a century only if it is as large as these: "les années 80 du XIXe".
_LATE_CENTURIES = range(10, 22)
# Tokens from one century to the next, which has the word: "Ende des 19. und Anfang des 20. Jahrhunderts".
_MOST_BETWEEN = 5
_DASHES = frozenset({"-", "–", ",", "/"})


def decade_in_digits(line: Line, place: int) -> Parsed | None:
    """ "1990s", "90er Jahre", and the century that may follow: "des 19. Jahrhunderts"."""
    return _of_century(line, suffixed_decade(line, place))


def decade_in_words(line: Line, place: int) -> Parsed | None:
    """ "seventies", "années 90", and the century that may follow: "du XIXe siècle"."""
    return _of_century(line, first_of((decade_name, worded_decade), line, place))


def decade_after_apostrophe(line: Line, place: int) -> Parsed | None:
    """ "the '90s", and the century that may follow."""
    return _of_century(line, prefixed_decade(line, place))


def _of_century(line: Line, parsed: Parsed | None) -> Parsed | None:
    """A decade in two digits with the century behind it, "años 90 del siglo XIX"; any other as it is."""
    if parsed is None or parsed.readings[0].kind != "decade" or len(parsed.readings) == 1:
        return parsed
    link = line.tokens[parsed.end]
    linked = bool(link.entry.roles & {"of", "day_glue"}) or (link.text == "." and link.glued)
    after = century(line, parsed.end + linked) or (_bare_century(line, parsed.end + 1) if linked else None)
    if after is None or after.readings[0].kind != "century":
        return parsed
    hundreds, tens = str(after.readings[0].value)[:2], str(parsed.readings[0].value)[2]
    return Parsed(after.end, (Reading("decade", f"{hundreds}{tens}X"),))


def _bare_century(line: Line, place: int) -> Parsed | None:
    """ "XIXe", where the word for "century" goes without saying."""
    token = line.tokens[place]
    value, end = _counted_century(line, place)
    has_mark = end > place + 1 or not line.word(token).isupper()
    if token.kind != "w" or token.entry.ordinal is not None or value not in _LATE_CENTURIES or not has_mark:
        return None
    return Parsed(end, (_century(value),))


def prefixed_decade(line: Line, place: int) -> Parsed | None:
    """ "the '90s", "années 90", "los años noventa", "anni '60"."""
    tokens, token = line.tokens, line.tokens[place]
    after = place + 1
    if tokens[after].text == "'" and not token.text.endswith("'"):
        after += 1
    named = tokens[after]
    if token.text == "'" and not named.glued:  # "Wells' 33 percent"
        return None
    if named.kind == "w":
        return _spelled_decade(line, after)
    return _years_of_two_digits(line, after) or _decade_in_digits(line, after, apostrophe=token.text == "'")


def _spelled_decade(line: Line, place: int) -> Parsed | None:
    spelled = quantity(line, place, joined=False)
    if spelled is None or spelled.digits or spelled.scale:
        return None
    value = spelled.values[0]
    return decade(spelled.end, int(value)) if 10 <= value < 100 and value % 10 == 0 else None


def _years_of_two_digits(line: Line, place: int) -> Parsed | None:
    """Two years in two digits each, "années 50 et 51": no decade ends in a one."""
    first, link, second = line.tokens[place : place + 3]
    one, other = small_number(first, 0, 99, (2,)), small_number(second, 0, 99, (2,))
    if one is None or other is None or not (link.entry.roles & {"ands", "to"} or link.text in ("-", "–")):
        return None
    if other % 10 == 0 or full_year(one) >= full_year(other):
        return None
    return Parsed(place + 3, (Reading("date", f"{full_year(one)}/{full_year(other)}"),))


def _decade_in_digits(line: Line, place: int, *, apostrophe: bool) -> Parsed | None:
    """The 90 of "années 90"; after an apostrophe a single year too, "'98"."""
    value, suffix = small_number(line.tokens[place], 0, 2199, (2, 4)), line.tokens[place + 1]
    if value is None or (value % 10 and not (value < 100 and apostrophe and not suffix.glued)):
        return None
    if value % 10 or value == 0:
        return Parsed(place + 1, (Reading("date", str(full_year(value))), Reading("number", Decimal(value))))
    if suffix.glued and "decade_suffixes" in suffix.entry.roles:
        return decade(place + 2, value)
    return None if suffix.glued and suffix.kind != "s" else decade(place + 1, value)


def decade_name(line: Line, place: int) -> Parsed | None:
    """ "seventies", "nineteen seventies", "siebziger Jahre"."""
    entry, after = line.tokens[place].entry, line.tokens[place + 1].entry
    if entry.cardinal in (18, 19, 20) and after.decade is not None:
        return decade(place + 2, int(entry.cardinal or 0) * 100 + after.decade)
    if entry.decade is None:
        return None
    return decade(place + 1 + ("decade_words" in after.roles), entry.decade)


def worded_decade(line: Line, place: int) -> Parsed | None:
    """ "années 90", where the word may stand before."""
    if not line.table.decades_after or "decade_words" not in line.tokens[place].entry.roles:
        return None
    return prefixed_decade(line, place)


def suffixed_decade(line: Line, place: int) -> Parsed | None:
    """ "1990s", "1990's", "90er", "80er Jahre"."""
    tokens = line.tokens
    value = small_number(tokens[place], 10, 2199, (2, 4))
    suffix = tokens[place + 1]
    if value is None or value % 10 or not suffix.glued:
        return None
    end = place + 2
    if suffix.text == ".":  # Czech "90. let"
        return decade(end + 1, value) if "decade_words" in tokens[end].entry.roles else None
    if "decade_suffixes" not in suffix.entry.roles:
        return None
    if "decade_words" in tokens[end].entry.roles:
        end += 1
    elif tokens[end].text == "-" and "decade_words" in tokens[end + 1].entry.roles:
        end += 2
    return decade(end, value)


def decade(end: int, value: int) -> Parsed | None:
    """A decade by its first year; two digits may also be an age or a number."""
    if value >= 100:
        return Parsed(end, (Reading("decade", f"{value // 10}X"),)) if 1500 <= value < 2100 else None
    decade = Reading("decade", f"{19 if value >= 20 else 20}{value // 10}X")
    return Parsed(end, (decade, Reading("number", Decimal(value))))


def century(line: Line, place: int) -> Parsed | None:
    """ "19th century", "XIXe siècle", "siglo XX", "21. Jahrhundert", "il Cinquecento"."""
    tokens, token = line.tokens, line.tokens[place]
    hundreds = token.entry.cardinal or 0
    if line.table.capital_hundreds and token.capital and hundreds in range(200, 1000, 100):
        readings = (Reading("century", f"{10 + hundreds // 100}XX"), Reading("number", Decimal(hundreds)))
        return Parsed(place + 1, readings if place else readings[::-1])
    if "centuries" in token.entry.roles:
        value, end = _counted_century(line, place + 1)
        if value and tokens[end - 1].text == ".":
            end -= 1
    else:
        value, end = _counted_century(line, place)
        end += tokens[end].text == "-"
        if "centuries" not in tokens[end].entry.roles:
            return None
        end += 1
    return Parsed(end, (_century(value),)) if value else None


def _century(number: int) -> Reading:
    return Reading("century", f"{number - 1:02}XX")


def joined_century(line: Line, place: int) -> Parsed | None:
    """The XIX of "XIXe et XXe siècles", and the XX of "siglos XIX y XX": a century beside another one."""
    value, end = _counted_century(line, place)
    if not value or not (_is_before_century(line, end) or _is_after_century(line, place)):
        return None
    number = Decimal(value)
    return Parsed(end, (_century(value), Reading("ordinal", number), Reading("number", number)))


def _is_before_century(line: Line, place: int) -> bool:
    """Whether "and" or "to" leads from here to a century in a few words: "to the 20th century"."""
    links = 0
    for start in range(place, place + _MOST_BETWEEN):
        token = line.tokens[start]
        if links and century(line, start) is not None:
            return True
        is_link = bool(token.entry.roles & {"ands", "to"}) or token.text in _DASHES
        links += is_link
        if not links or (token.kind != "w" and not is_link):
            return False
    return False


def _is_after_century(line: Line, place: int) -> bool:
    word, first, link = line.tokens[place - 3], line.tokens[place - 2], line.tokens[place - 1]
    linked = bool(link.entry.roles & {"ands", "to"}) or link.text in _DASHES
    return linked and "centuries" in word.entry.roles and first.kind in ("n", "w")


def _counted_century(line: Line, place: int) -> tuple[int, int]:
    """A number from 1 to 30 in digits, as an ordinal or in Roman numerals, and the token after; or 0."""
    token, after = line.tokens[place], place + 1
    if token.entry.cardinal == 20 and token.entry.ordinal is None:  # "twenty-first"
        after += line.tokens[after].text == "-"
        unit = line.tokens[after].entry.ordinal
        return (20 + unit, after + 1) if unit else (0, place)
    if token.kind == "n":
        value = small_number(token, 1, 30)
    elif token.entry.ordinal is not None:
        value = token.entry.ordinal
    else:
        value = roman(line.word(token)) if token.capital else None
    if value is None or not 1 <= value <= 30:
        return 0, place
    return value, after + is_ordinal_mark(line.tokens[after])
