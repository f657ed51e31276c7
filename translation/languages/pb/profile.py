"""Portuguese of Brazil: what Portuguese has, but that detection does not tell the two apart."""

from dataclasses import replace

from translation.languages.pt.profile import PROFILE as PORTUGUESE
from translation.languages.word_lists import words

PROFILE = replace(
    PORTUGUESE,
    code="pb",
    name="Portuguese (Brazil)",
    letters="àáâãçéêíòóôõú",
    cldr="pt_BR",
    detected=False,
    kin=words("gl pt"),
    near=("pt",),
)
