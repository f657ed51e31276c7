"""Polish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="pl",
    name="Polish",
    letters="óąćęłńśźż",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    titles=words("""
        abp asp bp burm bł doc dr dyr gen hab insp inż kard kmdr kom komis kpt ks lek mec mgr mjr o oo p
        podkom por ppor ppłk prof płk red sierż śp św
    """),
    before_numbers=words("art godz lit lp par pkt poz ppkt rozdz ryc str sygn tab tel ust zob"),
    inner_abbreviations=words("""
        al ang dot ds ew m.in mies niem np ok os pl pow pt płd płn tj tzn tzw ul wg wlkp woj wsch ww wym
        zach zob łac
    """),
    closing_abbreviations=words("""
        br Corp gr im Inc Jr kw lip Ltd min mld mln n.e p.n.e paźdz proc r sp styc tys ub ur w wrz zm
    """),
    list_endings=words("cm etc ha i.in in itd itp kg km zł"),
    ordinal_stop=True,
    function_words=words("""
        w i na z do się nie że to o za od po jak dla przez ale co jego jej ich tym przed już oraz tylko
        który która które też czy lub przy pod więcej przeciw przeciwko dlaczego gdzie kiedy kto bez
        między jeszcze we ze
    """),
    opening_words=words("""
        a aby albo ani autor autorzy blisko bowiem chociaż coś czasem czyli część dalej dlatego dokument
        dopiero dotychczas dwa dwie dyrekcja dziś firma gdy gdyby ile inne inni innych iż ja jaki jakie
        jeden jednak jednocześnie jednym jeśli jeżeli każda każdy kierowca kierowcy kilka kilku kobieta
        kolejne kolejny ktoś którzy lekarze ludzie mieszkańcy mimo my mężczyzna nad nadal nagle najpierw
        nas następnie nasz natomiast nawet nic nieco niedługo niektórzy niemal niestety nigdy nikogo nikt
        obaj obecnie obie około on ona one oni ono oprócz ostatecznie oto pan pani pierwsza pierwszy
        pociąg podczas podobnie policja policjanci ponadto ponieważ poniżej ponownie potem poza pozostałe
        pracownicy prawie premier przecież później rano rząd również sam skoro sprawa spółka strażacy stąd
        swoje szef są ta tak taka taki takie tam te tego tej ten teraz toteż trzy tu twierdzi ty tymczasem
        tę u urzędnicy wcale wcześniej wczoraj według wewnątrz wiele wielu więc wkrótce wraz wszyscy
        wszystkie wszystko wtedy wówczas władza władze właściciel wśród zamiast zanim zarząd zatem zawsze
        zaś zdaniem zgodnie znowu zresztą zwykle łącznie średnio świadkowie żaden żeby
    """),
    news_words=words("""
        jest są był była było może będzie ma nowy nowa nowe rok roku lat ludzi rząd policja prezydent
        minister sąd polska polsce powiedział
    """),
)
