"""Characters by what they are in a figure, as ranges for a regular expression."""

# Vowel signs and accents that `\\w` leaves out: Latin, Arabic, Devanagari.
MARKS = "\u0300-\u036f\u0610-\u061a\u064b-\u065f\u0670\u0900-\u0903\u093a-\u094f\u0951-\u0957\u0962\u0963"
# Chinese, Japanese and Korean: every character is a token.
CJK = "\uac00-\ud7a3\u3005-\u3007\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff"
# Of names, "CO₂", and of powers, "10⁻³", each in the order of their values.
SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉"
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
VULGAR = "½¼¾⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
