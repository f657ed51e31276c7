"""Romanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ro",
    name="Romanian",
    letters="âîășțşţ",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    titles=words("""
        acad adm arh arhim av conf cpt cuv dl dlui dna dnei dr dra ep ing IPS lt mons mr plt pr preot prof
        prof.univ PS sf sg ÎPS
    """),
    before_numbers=words("alin ap art cap et fig lit nr p pag pct pp sc str.nr tab tel vol"),
    inner_abbreviations=words("""
        al aprox așa-num așa.n b-dul bd bul cf com coord de.ex dvs e.g engl ex excl fr germ i.e incl jud
        lat mun red resp sect str trad vs înv ș.a.m.d.a șos
    """),
    closing_abbreviations=words("""
        apr aug cca col Corp d.Hr dec dep e.n feb febr gen ian Inc iul iun lei mar mii mil min mld nov oct
        S.A S.R.L SA sec sen sep sept SRL î.e.n î.Hr
    """),
    list_endings=words("etc ş.a ş.a.m.d ș.a ș.a.m.d"),
    table_title="Tabel",
    function_words=words("""
        de și în la a cu pe din nu că un o care mai pentru să se al ale cel cei dar după prin lui ca sau
        între dintre până fără împotriva ce cine unde când cum despre noi le îi iar lor această acest
        numai printr
    """),
    opening_words=words("""
        aceasta aceea acela aceste aceștia acolo acum alte altfel alți apoi are astfel atunci au azi așa
        bine chiar câteva câțiva dacă datorită deci deja deoarece deși ea ei el ele era este eu fiecare
        fiindcă iată ieri multe mulți mâine nici niciun nimeni nimic numeroși oamenii peste potrivit prima
        primul restul singura singurul sub sunt toate tot totul totuși toți trei tu ulterior unele unii va
        voi împreună înainte încă însă
    """),
    news_words=words("""
        este sunt fost au ar fi doi două ani anul nou noua guvernul guvern poliția președintele ministrul
        tribunalul românia română spune spus vor va
    """),
    everyday_words=words("""
        salut bună dimineața ziua seara mulțumesc mulţumesc rog bine ați venit revedere scuze
    """),
)
