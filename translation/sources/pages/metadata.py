"""Title, authors, outlet, date, language and versions of a page, each with the place it was found in.

A field comes from what the page declares, or from where it shows it as such; none is guessed from the text.
"""

from __future__ import annotations

import re
from collections import Counter
from datetime import date, datetime
from email.utils import parsedate_to_datetime
from itertools import islice
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from translation.model import Metadata, Version
from translation.sources.pages.elements import name_of
from translation.text.cleaning import one_line

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from translation.sources.pages.declared import Declared
    from translation.sources.pages.elements import Element

    Found = Iterator[tuple[str, str]]  # a value, and the place it stands in

_LONGEST = 500  # characters of a title
_MOST = 50  # authors, versions
_DATA = "the page's data (JSON-LD)"
_WORD = re.compile(r"\w+")
_SUFFIX = re.compile(r"\s+[|·•–—›»:/-]+\s+|\s*[|｜ㅣ]\s*|(?<=[\u3000-\uffef])[-：]")
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_DATE = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?!\d)")
_DATE_IN_ADDRESS = re.compile(r"/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2])[/-]?(0[1-9]|[12]\d|3[01])(?!\d)")
_BY = re.compile(
    r"^(?:(?:text|story|words|reporting|written|posted|published|article)\s+)?"
    r"(?:by|von|par|por|di|door|av|af|przez|od|автор|автори)\s*[:：]?\s+|^(?:author|autor|autorin|auteur|autore)s?\s*:\s*",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\s*[;|]\s*|\s*,\s+(?=[^\W\d_a-z])|\s+(?:and|und|et|y|e|og|och|en|и|та|&)\s+(?=[^\W\d_a-z])"
)
_ADDRESS = re.compile(r"https?:|www\.|@|\.(?:com|org|net)/")
_DATES = (
    "article:published_time", "og:article:published_time", "article.published", "datepublished",
    "parsely-pub-date", "sailthru.date", "dc.date.issued", "dcterms.created", "dcterms.issued", "dc.date",
    "dcterms.date", "pubdate", "publishdate", "publish-date", "publication_date", "date",
    "cxenseparse:recs:publishtime", "article:published",
)  # fmt: skip
_AUTHORS = (
    "author",
    "article:author",
    "parsely-author",
    "sailthru.author",
    "dc.creator",
    "dcterms.creator",
    "byl",
)


def metadata(root: Element, said: Declared, address: str, saved_from: str) -> Metadata:
    """What is known of the page with that root, which came from `address` ("": from a file)."""
    own, own_place = (address, "") if address else next(_address(said, saved_from), ("", ""))
    outlet, outlet_place = next(_outlet(said), ("", ""))
    title, title_place = _title(root, said, outlet)
    authors, authors_place = _authors(root, said, outlet)
    stated, date_place = next(_date(root, said, own), ("", ""))
    language, language_place = next(_language(root, said), ("", ""))
    places = {
        "title": title_place, "authors": authors_place, "outlet": outlet_place, "date": date_place,
        "language": language_place, "address": own_place,
    }  # fmt: skip
    return Metadata(
        title=title,
        authors=authors,
        outlet=outlet,
        date=stated,
        language=language,
        address=own,
        versions=tuple(_versions(said, own, language)),
        found_in=tuple((field, place) for field, place in places.items() if place),
    )


def summaries(said: Declared) -> str:
    """What the page says that it is about, a line each."""
    described = [value for value, _ in said.meta("description", "og:description", "twitter:description")]
    return "\n".join([*described, said.text("description")])


def headings(root: Element) -> list[str]:
    """The texts of the highest headings of the page."""
    texts = (one_line("".join(heading.itertext())) for heading in islice(root.iter("h1"), _MOST))
    return [text[:_LONGEST] for text in texts if text]


def letters(text: str) -> str:
    """The letters and digits of a text alone, small: two titles are the same if theirs are."""
    return "".join(_WORD.findall(text.casefold()))


def titles(root: Element, said: Declared) -> frozenset[str]:
    """The letters of all that the page shows or declares as its title."""
    outlet = next(_outlet(said), ("", ""))[0]
    return frozenset(letters(text) for text, _, _ in _titles(root, said, outlet)) - {""}


def _title(root: Element, said: Declared, outlet: str) -> tuple[str, str]:
    """The title that the weightiest places agree on."""
    given = _titles(root, said, outlet)
    votes = Counter[str]()
    for text, _, weight in given:
        votes[letters(text)] += weight
    votes[""] = votes[letters(outlet)] = 0
    best = max(given, key=lambda one: votes[letters(one[0])], default=("", "", 0))
    return (best[0], best[1]) if votes[letters(best[0])] else ("", "")


def _titles(root: Element, said: Declared, outlet: str) -> list[tuple[str, str, int]]:
    """Title, place and weight: of the data and what is declared, more than of what is shown.

    Of several headings of the first rank none is known to be the title.
    """
    shown = headings(root)
    return [
        (said.text("headline"), _DATA, 6),
        *((_without_outlet(text, outlet), place, 4) for text, place in said.meta("og:title")),
        *((text, "the heading", 2 if len(shown) == 1 else 1) for text in shown),
        *((_without_outlet(text, outlet), place, 1) for text, place in said.meta("twitter:title")),
        *((_without_outlet(text, outlet), "the title element", 2) for text in _title_elements(root)),
    ]


def _title_elements(root: Element) -> Iterator[str]:
    for element in root.iter("title"):
        parent = element.getparent()
        if text := one_line((element.text or "")[:_LONGEST]):
            if parent is None or name_of(parent) != "svg":
                yield text
            return


def _without_outlet(title: str, outlet: str) -> str:
    """A title without the name of the outlet behind it."""
    parts = list(_SUFFIX.finditer(title))
    name = letters(outlet)
    for part in parts:
        rest = letters(title[part.end() :])
        if name and (rest.endswith(name) or name.endswith(rest)) and part.start() > 0:
            return title[: part.start()]
    return title


def _outlet(said: Declared) -> Found:
    yield from said.meta("og:site_name")
    for name in said.names("publisher"):
        yield name, _DATA
    yield from said.meta("application-name", "apple-mobile-web-app-title", "dc.publisher", "publisher")


def _authors(root: Element, said: Declared, outlet: str) -> tuple[tuple[str, ...], str]:
    places = [
        (said.names("author"), _DATA),
        (said.names("creator"), _DATA),
        *(([value for value, _ in said.meta(name)], f"meta {name}") for name in _AUTHORS),
        (_bylines(root), "the byline"),
    ]
    body: tuple[tuple[str, ...], str] = ((), "")
    for values, place in places:
        names = _names(values)
        persons = tuple(name for name in names if letters(name) != letters(outlet))
        if persons:
            return persons, place
        if names and not body[0]:
            body = names, place  # an outlet that signs as itself, where nobody else does
    return body


def _bylines(root: Element) -> list[str]:
    """What is marked up as the author's name where the page shows it."""
    marked = root.xpath(
        "//*[@rel='author' or @itemprop='author' or contains(concat(' ', @class, ' '), ' author-name ')"
        " or contains(concat(' ', @class, ' '), ' byline-name ')][not(self::meta or self::link)]"
    )
    shown = (one_line(" ".join(one.itertext())) for one in marked[:_MOST])
    return [text for text in shown if len(text) < 100]


def _names(values: Iterable[str]) -> tuple[str, ...]:
    """The names in bylines, each once."""
    parts = (part for value in values for part in _BETWEEN.split(_BY.sub("", value)))
    names = (_BY.sub("", part).strip(" ,.;:") for part in parts)
    return tuple(dict.fromkeys(name for name in names if name and not _ADDRESS.search(name)))[:_MOST]


def _date(root: Element, said: Declared, address: str) -> Found:
    for given, place in _dates(root, said):
        if stated := _iso(given):
            yield stated, place
    if match := _DATE_IN_ADDRESS.search(urlsplit(address).path if address else ""):
        yield "-".join(match.groups()), "the address"


def _dates(root: Element, said: Declared) -> Found:
    yield said.text("datePublished"), _DATA
    yield said.text("coverageStartTime"), _DATA  # of a live blog
    yield from said.meta(*_DATES)
    for element in root.xpath("//*[@itemprop='datePublished' or @pubdate]"):
        yield element.get("content") or element.get("datetime") or "", "an element marked as the date"
    for element in root.xpath("//time[@datetime][ancestor::article or ancestor::main or ancestor::header]"):
        if next(element.iterancestors("p", "li", "blockquote", "td"), None) is None:  # not of the text
            yield element.get("datetime"), "a time element beside the text"
            break
    yield said.text("dateCreated"), _DATA


def _iso(given: str) -> str:
    """A date, or a date and a time, in ISO 8601 as exactly as it is given; "" where it is not one."""
    text = given.strip()[:60]
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        try:
            moment = parsedate_to_datetime(text)
        except (ValueError, TypeError, IndexError):
            return _day(text)
    if not 1900 < moment.year < 2200:
        return ""
    return moment.date().isoformat() if _DATE.fullmatch(text) else moment.isoformat(timespec="seconds")


def _day(text: str) -> str:
    match = _DATE.match(text)
    try:
        return date(*map(int, match.groups())).isoformat() if match else ""
    except ValueError:
        return ""


def _language(root: Element, said: Declared) -> Found:
    given = [
        (
            root.get("lang")
            or root.get("{http://www.w3.org/XML/1998/namespace}lang")
            or root.get("xml:lang")
            or "",
            "the html element",
        ),
        *said.meta("content-language", "og:locale", "language", "dc.language"),
        (said.text("inLanguage"), _DATA),
    ]
    for value, place in given:
        if _LANGUAGE.fullmatch(value.strip()):
            yield value.strip().replace("_", "-"), place


def _address(said: Declared, saved_from: str) -> Found:
    given = [
        *((href, "the canonical link") for rel, _, href in said.links if "canonical" in rel.split()),
        *said.meta("og:url"),
        (saved_from, "the browser that saved it"),
    ]
    for value, place in given:
        if _is_web(value):
            yield value, place


def _versions(said: Declared, address: str, language: str) -> Iterator[Version]:
    """The same article in other languages, each once."""
    seen = {_primary(language), "x"}
    for rel, other, href in said.links:
        target = _joined(address, href)
        if "alternate" not in rel.split() or not _LANGUAGE.fullmatch(other) or not _is_web(target):
            continue
        if _primary(other) not in seen and target != address and len(seen) < _MOST:
            seen.add(_primary(other))
            yield Version(other.replace("_", "-"), target)


def _joined(address: str, href: str) -> str:
    try:
        return urljoin(address, one_line(href))
    except ValueError:
        return ""


def _is_web(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.netloc) and len(address) < 2000


def _primary(language: str) -> str:
    return language.replace("_", "-").split("-")[0].lower()
