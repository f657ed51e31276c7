"""TMX and XLIFF -> their units, in a process of its own (`isolated`): no entity is read, nothing fetched."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from translation.errors import InputError
from translation.text.cleaning import file_title

if TYPE_CHECKING:
    from collections.abc import Iterator

    from translation.sources.source import Content

Element = Any  # lxml has no types

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
# What stands for other programs' codes within a sentence, and holds no words of it.
_CODES = frozenset("bpt ept ph it ut x bx ex sc ec cp sm em note".split())


def extract(content: Content) -> dict[str, Any]:
    """The languages ("source", "targets") and the "units": "source" text, and "targets" by their language.

    Raises InputError where it is not whole XML, of another kind, or declares entities.
    """
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, load_dtd=False, no_network=True, huge_tree=False)
    title = file_title(content.name)
    try:
        root = etree.fromstring(content.data, parser)
    except etree.XMLSyntaxError as error:
        raise InputError(f"{title} is not whole XML: {error.msg}.", "Export it anew.") from error
    declared = root.getroottree().docinfo.internalDTD
    if declared is not None and (declared.entities() or b"<!ENTITY" in content.data):
        raise InputError(
            f"{title} declares entities, which Diptych does not read.", "Export it without a DOCTYPE."
        )
    kind = _name(root)
    if kind == "tmx":
        return _found(list(_tmx(root)))
    if kind == "xliff":
        return _found(list(_xliff(root)))
    raise InputError(f"{title} is neither TMX nor XLIFF.", "Export it as one of these, or as TSV.")


Unit = tuple[str, str, dict[str, str]]  # the source's language and text, the targets by their language


def _found(units: list[Unit]) -> dict[str, Any]:
    targets = dict.fromkeys(language for _, _, others in units for language in others)
    return {
        "source": units[0][0] if units else "",
        "targets": list(targets),
        "units": [{"source": text, "targets": others} for _, text, others in units],
    }


def _tmx(root: Element) -> Iterator[Unit]:
    header = next((child for child in root if _name(child) == "header"), None)
    origin = (header.get("srclang") if header is not None else None) or "*all*"
    for unit in _descendants(root, "tu"):
        texts: dict[str, str] = {}
        for variant in unit:
            if _name(variant) == "tuv":
                language = variant.get(_LANGUAGE) or variant.get("lang") or ""
                segment = next((child for child in variant if _name(child) == "seg"), None)
                texts.setdefault(language, "" if segment is None else _text(segment))
        source = next((code for code in texts if code.lower() == origin.lower()), next(iter(texts), ""))
        if texts:
            yield source, texts.pop(source), texts


def _xliff(root: Element) -> Iterator[Unit]:
    for file in _descendants(root, "file"):
        source = file.get("source-language") or root.get("srcLang") or ""
        target = file.get("target-language") or root.get("trgLang") or ""
        for unit in file.iter():
            if _name(unit) in ("trans-unit", "segment"):
                sides = {_name(child): _text(child) for child in unit}
                yield source, sides.get("source", ""), {target: sides.get("target", "")}


def _descendants(root: Element, name: str) -> Iterator[Element]:
    return (element for element in root.iter() if _name(element) == name)


def _name(element: Element) -> str:
    """The name without its namespace; "" for comments and what else is not an element."""
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def _text(element: Element) -> str:
    """The words of a sentence without the codes in it."""
    parts = []
    waiting = [element]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            parts.append(part)
            continue
        if part is not element:
            waiting.append(part.tail or "")
        if _name(part) and _name(part) not in _CODES:
            waiting += reversed(part)
            waiting.append(part.text or "")
    return "".join(parts)
