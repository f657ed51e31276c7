"""Polish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="pl",
    name="Polish",
    letters="óąćęłńśźż",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    titles=words("""
        abp adw art.mal asp bp bryg burm bł doc dr dr.hab dr.inż dyr dyw gen gen.broni gen.bryg gen.dyw
        hab hr insp inż inż.arch kard kier kmdr kom komis kpr kpt ks ks.prof lek.med marsz mec med mgr mjr
        mł naczel nadinsp nadkom o oo p plut podinsp podkom por posł ppor ppłk prez prof prof.zw prok płk
        red rez sen sierż sołt st st.asp sędz wicemarsz zast śp św
    """),
    before_numbers=words("""
        art dz godz lit lp m nr par pkt pok poz ppkt r.nr rozdz ryc rys str sygn t tab tel tom ust zał zob.s
    """),
    inner_abbreviations=words("""
        al ang b daw dawn dn dot ds ew franc gm hiszp in.k jw m.in m.st mies n.p.m nb niem np ob ok oprac
        os pd pl pow ppłk.m przew przyp pt płd płn ros tj tys.m tzn tzw tłum ul wg wlkp woj wsch ww wyd
        wym wzgl względ wł zach zob łac śrdn
    """),
    closing_abbreviations=words("""
        bln bm br Corp cze czw gr gru im Inc Jr kw kwi lip lis Ltd lut maj mar min mld mln n.e niedz o.o
        p.n.e paź paźdz pn proc s.a SA sek sie sob sp sp.j sp.z.o.o spółdz sty styc stycz tys ub ur w wrz
        wt zam zm śr
    """),
    list_endings=words("etc i.in i.t.d i.t.p in itd itp zł"),
    measures=words("r rr"),
    table_title="Tabela",
    function_words=words("""
        w i na z do się nie że to o za od po jak dla przez ale co jego jej ich tym przed już oraz tylko
        który która które też czy lub przy pod więcej przeciw przeciwko dlaczego gdzie kiedy kto bez
        między jeszcze we ze
    """),
    opening_words=words("""
        a aby albo ani autor autorzy blisko bowiem był była było były będzie będą chociaż coś czasem czyli
        część dalej dlatego dokument dopiero dotychczas dwa dwie dyrekcja dziś firma gdy gdyby ile inne
        inni innych iż ja jaki jakie jeden jednak jednocześnie jednym jest jeśli jeżeli każda każdy
        kierowca kierowcy kilka kilku kobieta kolejne kolejny ktoś którzy lekarze ludzie ma mają
        mieszkańcy mimo może można my mężczyzna nad nadal nagle najpierw nas następnie nasz natomiast
        nawet nic nieco niedługo niektórzy niemal niestety nigdy nikogo nikt obaj obecnie obie około on
        ona one oni ono oprócz ostatecznie oto pan pani pierwsza pierwszy pociąg podczas podobnie policja
        policjanci ponadto ponieważ poniżej ponownie potem poza pozostałe pracownicy prawie premier
        przecież później rano rząd również sam skoro sprawa spółka strażacy stąd swoje szef są ta tak taka
        taki takie tam te tego tej ten teraz toteż trzeba trzy tu twierdzi ty tymczasem tę u urzędnicy
        wcale wcześniej wczoraj według wewnątrz wiele wielu więc wkrótce wraz wszyscy wszystkie wszystko
        wtedy wówczas władza władze właściciel wśród zamiast zanim zarząd zatem zawsze zaś zdaniem zgodnie
        znowu zresztą zwykle łącznie średnio świadkowie żaden żeby
    """),
    news_words=words("""
        jest są był była było może będzie ma nowy nowa nowe rok roku lat ludzi rząd policja prezydent
        minister sąd polska polsce powiedział
    """),
    everyday_words=words("""
        cześć dzień dobry wieczór dobranoc dziękuję dzięki proszę witamy przepraszam widzenia
    """),
)
