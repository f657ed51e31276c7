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
    titles=words("""
        alez alt ddr dr Dr.h.c ezds fhdgy gen hdgy id ifj lelk mérn prof szds szt tbk tábn vezérőrgy özv
        ügyv őrgy
    """),
    before_numbers=words("ajtó bek fej fsz hrsz ker köt old pont tel tábl ábra ép"),
    inner_abbreviations=words("""
        ang ford fr ill jelz jún.a kb kiad krt köz lat ld magy ném pl stb.a szerk ti tkp u.n vki vmi vö ú
        ún
    """),
    closing_abbreviations=words("""
        aug Bt Co db dec ezr feb febr ft i.e i.sz jan júl jún Kft Kr.e Kr.u mill mp mrd máj már márc nov
        Nyrt okt perc Rt sz szep szept Zrt ápr évf
    """),
    list_endings=words("etc sat stb"),
    function_words=words("""
        a az és hogy nem is egy ez meg csak már de mint azt el vagy ki még szerint ami után ha aki több
        két miért hogyan hol ellen nélkül között pedig majd előtt amely ezt most fel be le
    """),
    opening_words=words("""
        abban addig ahogy ahol akik akkor alig azok azon azonban aztán azért azóta bizonyos biztos bár
        csupán délután egyes egyik ehhez ekkor először emiatt ennek erre ezek ezután ezzel ezért hanem
        hiszen három hétfőn ide igen ilyen ismét itt jelenleg kedden kizárólag később körülbelül közben
        legalább lesz ma majdnem mert mi miközben minden mindenki mindez mindig miután mivel más másnap
        nekem neki nekik nincs nos néhány olyan ott persze reggel sajnos se sem semmi senki sok sokan
        szinte szóval talán te tegnap tehát ti továbbá ugyanakkor ugyanis van vannak viszont volt végül
        éppen érdekes így úgy újra ő ők
    """),
    news_words=words("""
        van volt lesz nagy új év évben magyar kormány rendőrség elnök miniszter bíróság mondta ember
        voltak lehet kell
    """),
    everyday_words=words("""
        szia helló jó reggelt napot estét köszönöm kérem üdvözöljük viszontlátásra bocsánat
    """),
)
