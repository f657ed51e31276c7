"""Polish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="pl",
    name="Polish",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    titles=words("""
        abp bł bp doc dr gen hab inż kard kmdr kpt ks lek mec mgr mjr o oo p płk por ppłk ppor prof red
        sierż św śp
    """),
    before_numbers=words("godz lit par pkt poz ppkt rozdz ryc str tab tel ust zob"),
    inner_abbreviations=words("""
        al ds im łac m.in mies np ok os pl płn płd pow pt tj tzn tzw ul wg woj wsch zach zob
    """),
    closing_abbreviations=words("""
        br Corp gr Inc Jr kw lip Ltd min n.e p.n.e paźdz proc r sp styc tys ub ur w wrz zm
    """),
    list_endings=words("etc i.in in itd itp"),
    ordinal_stop=True,
    function_words=words("""
        w i na z do się nie że to o za od po jak dla przez ale co jego jej ich tym przed już oraz tylko
        który która które też czy lub przy pod więcej przeciw przeciwko dlaczego gdzie kiedy kto bez
        między jeszcze we ze
    """),
    opening_words=words("""
        a aby albo ani bowiem chociaż coś czyli dalej dlatego dopiero dotychczas dwa dwie dziś gdy gdyby
        ile inne inni innych iż ja jaki jakie jednak jednocześnie jeden jeśli jeżeli każda każdy kilka
        kilku ktoś mimo my nad nadal następnie natomiast nas nasz nawet nic niektórzy nikt obaj obecnie on
        ona one oni ono oprócz pan pani później podczas podobnie ponadto ponieważ potem poza prawie
        przecież również są sam skoro stąd swoje ta tak taka taki takie tam te tego tej ten teraz tę toteż
        trzy tu ty tymczasem u wcześniej według wielu wiele więc wkrótce wraz wszyscy wszystko wśród
        wówczas zanim zaś zatem zawsze zgodnie żaden żeby
    """),
    news_words=words("""
        jest są był była było może będzie ma nowy nowa nowe rok roku lat ludzi rząd policja prezydent
        minister sąd polska polsce powiedział
    """),
)
