"""Slovenian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sl",
    name="Slovenian",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    news_words=words("""
        in v je na se da za so s z o ki pa ne po kot ali ni bi do od pri še tudi že bo bil bila bilo ter
        če ko kako kaj kdo kje zakaj kdaj proti med pred več lahko samo nov nova novo leta let ljudi vlada
        policija predsednik minister sodišče slovenija slovenije slovenski dejal povedal ima imajo brez
        vse sta jih bodo zaradi teden tednov mesec mesecev junija julija maja ljubljana ljubljani evrov
        nihče nekdo vendar zato tako ker kjer kateri katera dva dve tri prvi drugi svoje svoj njih njihov
        mu ji niso vsi smo ste sem prav tem tega temu naj letos danes včeraj
    """),
)
