"""Croatian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="hr",
    name="Croatian",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    news_words=words("""
        i u je na se da za su od s o a koji koja koje što kao nije bi iz ali do će kako po sam samo ili
        nakon prema oko biti bio bila bilo više može još prije protiv novi nova novo godine godina ljudi
        vlada policija predsjednik ministar sud hrvatska hrvatske hrvatski rekao tko gdje zašto kada zbog
        ima nema između tijekom bez kod sve tjedan tjedna tjedana mjesec mjeseci lipnja srpnja svibnja
        nitko netko vijeće premijer hrvat zagreb zagrebu zagreba splitu hdz sdp sabor evo dvije dva tri
        prvi drugi mlada kuna eura koju kojem kojoj svoje svoj njih njihov ih im mu joj nisu svi
    """),
    rare=True,
    kin=words("bs sr"),
)
