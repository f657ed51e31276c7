"""Long runs of letters and digits that are not words: what the start needs of all that is protected."""

from __future__ import annotations

# A long run without blanks that is not a word: base64, a key, a hash, a token. Letters and digits take turns
# in it, which those of a German compound or a product's name seldom do; no word has 100 of these letters.
_RUN = "A-Za-z0-9+/=_-"
LONG_RUN = (
    rf"(?<![\w+/=-])(?=[{_RUN}]{{20}})[A-Za-z+/=_-]*(?:[0-9]+[A-Za-z+/=_-]+){{4,}}[0-9]*(?![{_RUN}]|\w)"
    r"|(?<![\w+/=-])(?=[A-Za-z0-9+/]{30})[A-Za-z+/]*(?:[0-9]+[A-Za-z+/]+){2,}[0-9]*={0,2}(?![\w+/=-])"
    rf"|(?<![\w+/=-])[{_RUN}]{{100,}}(?![{_RUN}]|\w)"
    r"|(?<!\w)(?=[0-9a-f]{7,64}(?!\w))[a-f]*(?:[0-9]+[a-f]+){2,}[0-9]*"  # a short hash, as git writes it
)
