"""Hungarian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="hu",
    name="Hungarian",
    letters="áéíóöúüőű",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    function_words=words("""
        a az és hogy nem is egy ez meg csak már de mint azt el vagy ki még szerint ami után ha aki több
        két miért hogyan hol ellen nélkül között pedig majd előtt amely ezt most fel be le
    """),
    opening_words=words("""
        abban addig ahogy ahol akik akkor alig azok azon azonban aztán azért azóta bizonyos biztos bár
        csupán délután egyes egyik ehhez ekkor először emiatt ennek erre ezek ezután ezzel ezért hanem
        hiszen három hétfőn ide igen ilyen ismét itt jelenleg kedden kizárólag később körülbelül közben
        legalább ma majdnem mert mi miközben minden mindenki mindez mindig miután mivel más másnap nekem
        neki nekik nos néhány olyan ott persze reggel sajnos se sem semmi senki sok sokan szinte szóval
        talán te tegnap tehát ti továbbá ugyanakkor ugyanis viszont végül éppen érdekes így úgy újra ő ők
    """),
    news_words=words("""
        van volt lesz nagy új év évben magyar kormány rendőrség elnök miniszter bíróság mondta ember
        voltak lehet kell
    """),
)
