"""What a translation must leave as it is: addresses, names of accounts and files, tags, code, links, emoji,
versions, powers and formulas, keys and hashes, sequences of genes and proteins."""

from __future__ import annotations

import re

from translation.text.long_runs import LONG_RUN

# Superscripts and subscripts: of powers, units, formulas, ions, footnotes.
RAISED = "⁰¹²³⁴-⁹⁺⁻ⁿ₀-₉"

# Keys in groups: a UUID (RFC 9562), the address of a network card, a product key.
KEY = (
    r"(?<![\w-])(?:[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"
    r"|[0-9A-Fa-f]{2}(?::[0-9A-Fa-f]{2}){5}"
    r"|(?=[A-Z0-9-]{0,40}(?:[A-Z][0-9]|[0-9][A-Z]))[A-Z0-9]{4,5}(?:-[A-Z0-9]{4,5}){3,7})(?![\w-])"
)

# A sequence of DNA or RNA, or of a protein in IUPAC's letters for amino acids, where Q, V and W stand before
# letters that they do not have in words; and capitals with more consonants in a row than a German compound.
_SEQUENCE = (
    r"(?<!\w)(?:[ACGTUN]{12,}|[acgtun]{12,}"
    r"|(?=[A-Z]{0,200}?(?:Q|[VW][CDFGHKMPTVW]))[ACDEFGHIKLMNPQRSTVWY]{30,}"
    r"|(?=[A-Z]{0,200}?[BCDFGHJKLMNPQRSTVWXZ]{9})[A-Z]{12,})(?!\w)"
)

# A JSON web token (RFC 7519): it begins with '{"' in base64.
_WEB_TOKEN = r"(?<!\w)eyJ[\w-]{5,4000}(?:\.[\w-]{1,4000}){1,4}"

# URIs of other schemes, and file names with what they end in.
_LINK = r"""[^\s<>"“”«»]{0,2000}[^\s<>"“”«».,;:!?)\]]"""
_SCHEME = r"[a-z][a-z0-9+-]{1,15}://|magnet:(?=\?)|mailto:(?=\w)|tel:(?=\+?\d)|doi:(?=10\.)|urn:(?=\w)|data:(?=\w{1,20}/)"
_ENDINGS = (
    "7z|aac|avi|bak|bmp|bz2|cfg|conf|cpp|css|csv|deb|dmg|docx?|epub|exe|flac|gif|gz|html?|ini|iso|jar|java|jpe?g|js"
    "|json|log|md|mkv|mov|mp[34]|msi|odp|ods|odt|ogg|pdf|php|png|pptx?|ps1|py|rar|rpm|rs|rtf|sh|sql|srt|svg|tar|tgz"
    "|tiff?|tmp|toml|ts|tsv|txt|vtt|wav|webm|webp|xlsx?|xml|xz|ya?ml|zip"
)
FILE_NAME = (
    r"(?<![\w./~-])(?:~?/)?[\w-]{1,100}(?:[./][\w-]{1,100}){0,30}"
    rf"\.(?:{_ENDINGS})(?![\w@-]|[./]\w)"
)

# A path from a root, a home, a folder or a drive: "/usr/lib", "~/letters", "../a", "$HOME/bin", "C:\maps".
# Within words a stroke is an "or" or a "per": "he/she", "km/h".
_STEP = r"[\w.@+-]{0,200}[\w+-]"
PATH = (
    rf"(?<![\w/\\.:)\]>%-])(?:(?:~|\.{{1,2}}|\$[A-Z][A-Z_]{{1,30}})(?:/{_STEP}){{1,40}}|(?:/{_STEP}){{2,40}})/?"
    rf"|(?<![\w\\])(?:[A-Za-z]:|\\\\{_STEP})"
    rf"(?:\\{_STEP}(?: [\w.@+-]{{1,40}}){{0,3}}(?=\\)|\\{_STEP}){{1,40}}\\?"
)
# The mark of a Markdown footnote; its title behind the address of a link or an image.
FOOTNOTE = r"\[\^[^\s\[\]]{1,40}\]"
_TITLE = r"""(?:[ \t]{1,4}(?:"[^"\n]{0,300}"|'[^'\n]{0,300}'))?"""

# Numbers with two dots or more: versions, addresses in a network, sections, dates; "1.234.567" is one number
# in many languages.
_BYTE = "(?:25[0-5]|2[0-4][0-9]|1?[0-9]?[0-9])"
_DOTTED = (
    rf"(?<![\w.,])(?:{_BYTE}(?:\.{_BYTE}){{3}}(?::[0-9]{{1,5}}|/[0-9]{{1,3}})?"
    r"|(?![0-9]{1,3}(?:\.[0-9]{3})+(?!\d|\.\d))[A-Za-z]{0,2}[0-9]{1,10}(?:\.(?:[0-9]{1,10}|[xX*])){2,10}"
    r"(?:[-+][0-9A-Za-z][0-9A-Za-z.+-]{0,30}(?<=[0-9A-Za-z]))?)(?!\w|\.\d)"
)

# 10⁻³, m², x₁; CO₂, Ca²⁺. Behind another word it is the mark of a footnote, and protected alone.
_POWER = (
    r"(?<![^\W_])(?:[kcdmnµμ]?m|ft|in|yd|mi|kg|mol|mc|[A-Za-zµμπ]|(?:[0-9]{1,12}[.,])?[0-9]{1,12})"
    rf"[{RAISED}]{{1,8}}"
)
_FORMULA = (
    r"(?<![^\W_])(?=[A-Za-z]{1,12}[₀-₉]|[A-Z][a-z]?[¹²³]?[⁺⁻])(?:[A-Z][a-z]?[₀-₉]{0,3}){1,12}[¹²³]?[⁺⁻]?"
    r"(?![^\W_])"
)
# "$E = mc^2$", "$x$"; "$5 to $6" is money, "$5 (=$6)" too.
_MATHS = (
    r"\$\$(?=[^$\n]{0,500}[=^_\\])[^$\n]{1,500}\$\$"
    r"|(?<![\w$\\])\$(?:[A-Za-z]|(?=[^\s$])(?=[^$\n]{0,300}[=^_\\])[^$\n]{1,300}(?<=[^\s\\(=]))\$(?![\w$])"
)
_PICTOGRAPH = "[\u2600-\u27bf\u2b05-\u2b55\U0001f300-\U0001faff][\ufe0f\U0001f3fb-\U0001f3ff]*"

PROTECTED = re.compile(
    r"</?[A-Za-z][^<>\n]{0,200}>|<[0-9:.]{1,20}>|\{\\[^{}\n]{1,40}\}|"  # tags of HTML and subtitles
    rf"!\[[^\[\]\n]{{0,300}}\]\([^()\s]{{1,2000}}{_TITLE}\)"  # a Markdown image
    rf"|{FOOTNOTE}"
    rf"|(?<=\])(?:\([^()\s]{{1,2000}}{_TITLE}\)|\[[^\[\]\n]{{1,100}}\])"  # where a link leads
    r"|`(?!\s)[^`\n]{1,500}(?<!\s)`"  # code; `quoted' and `again' is none
    rf"|{_MATHS}"
    rf"|\b(?:{_SCHEME}){_LINK}"
    r"|\bwww\.[^\s<>\"“”«»]{1,500}[^\s<>\"“”«».,;:!?)\]]"
    r"|[\w.+-]{1,64}@(?:[\w-]{1,63}\.){1,8}\w{2,24}"
    r"|(?<!\w)[@#]\w{2,100}"
    rf"|{PATH}"
    rf"|{_WEB_TOKEN}|{KEY}|{FILE_NAME}|{_SEQUENCE}"
    rf"|{LONG_RUN}"
    rf"|{_DOTTED}"
    rf"|{_FORMULA}"
    rf"|{_POWER}"
    rf"|[{RAISED}]{{1,8}}"
    r"|(?<!\w)[^\W_]{1,60}(?:_[^\W_]{1,60}){1,20}"  # a name of a program's
    # Emoji: pictographs with their variation selectors, skin tones and joiners; flags; keys.
    "|[\U0001f1e6-\U0001f1ff]{2}"
    "|[0-9#*]\ufe0f?\u20e3"
    rf"|{_PICTOGRAPH}(?:\u200d{_PICTOGRAPH})*"
)
