"""What a translation must leave as it is: addresses, names of accounts, tags, code, links, emoji."""

from __future__ import annotations

import re

PROTECTED = re.compile(
    r"!?\[[^\[\]\n]{1,300}\]\([^()\s]{1,2000}\)"  # a Markdown link or image
    r"|`(?!\s)[^`\n]{1,500}(?<!\s)`"  # code; `quoted' and `again' is none
    r"|\bhttps?://[^\s<>\"“”«»]{1,2000}[^\s<>\"“”«».,;:!?)\]]"
    r"|\bwww\.[^\s<>\"“”«»]{1,500}[^\s<>\"“”«».,;:!?)\]]"
    r"|[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}\w{2,24}"
    r"|(?<!\w)[@#]\w{2,100}"
    r"|(?<!\w)[^\W_]{1,60}(?:_[^\W_]{1,60}){1,20}"  # a name of a program's
    # Emoji: pictographs with their variation selectors, skin tones and joiners; flags.
    "|[\U0001f1e6-\U0001f1ff]{2}"
    "|[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"
    "(?:\u200d[\u2600-\u27bf\U0001f300-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*)*"
)


def restore(source: str, target: str) -> str | None:
    """`target` with everything to be kept as it stands in `source`; None where something is lost.

    A model copies an address nearly right ("exemple.org"): what has the same form in the same place is
    put right.
    """
    originals = PROTECTED.findall(source)
    if not originals or originals == (found := PROTECTED.findall(target)):
        return target
    if len(found) != len(originals):
        return None
    remaining = iter(originals)
    return PROTECTED.sub(lambda _match: next(remaining), target)
