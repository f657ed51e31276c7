"""Croatian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="hr",
    name="Croatian",
    letters="ćčđšž",
    code_page="cp1250",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    syllabic="r",
    year_stop=True,
    titles=words("""
        adm akad arh bojn dipl doc dr g gen gđa gđica ing inž mag mr msgr odv pom por ppuk prim prof satn
        sc sv vlč zam
    """),
    before_numbers=words("br gl st str t tab tel toč čl"),
    inner_abbreviations=words("""
        ca eng izd kbr lat nadb njem npr odn okr op opć tj trg tzv uklj ul usp v
    """),
    closing_abbreviations=words("""
        d.d d.o.o kn kol lip lis mil min mlrd ožu po.Kr pr.Kr pr.n.e pro puk red ruj sek sij siječ sl srp
        stu svi tra velj veljače
    """),
    list_endings=words("itd"),
    measures=words("god"),
    function_words=words("""
        i u na se da za od s o a koji koja koje što kao iz ali do kako po samo ili nakon prema oko više
        još prije protiv tko gdje zašto kada zbog nema između tijekom bez kod sve nitko netko evo dvije
        dva tri prvi drugi koju kojem kojoj svoje svoj njih njihov ih im mu joj svi
    """),
    opening_words=words("""
        ako bila bili bilo bio bit budući dakle dalje dok drugo dvoje gotovo iako ima ipak isto ja je
        jedan jedna jer jučer kad kasnije koliko kroz mi mnogi moj nad naime najprije naš nego neke neki
        nije nikad nikada nisu niti ništa njegov njegova njezin njihova no oba oboje on ona oni ono opet
        osim otkad ova ovaj ovdje ove ovi ovo pa pod pogotovo pokraj ponekad pored poslije potom prvo sada
        su sutra svatko ta tada taj tako također te ti to tu uoči uz većina vi vjerojatno zatim zato čak
        šest
    """),
    news_words=words("""
        je su nije bi će sam biti bio bila bilo može novi nova novo godine godina ljudi vlada policija
        predsjednik ministar sud hrvatska hrvatske hrvatski rekao ima tjedan tjedna tjedana mjesec mjeseci
        lipnja srpnja svibnja vijeće premijer hrvat zagreb zagrebu zagreba splitu hdz sdp sabor mlada kuna
        eura nisu
    """),
    everyday_words=words("bok dobar dobro jutro dan večer hvala molim dobrodošli oprostite doviđenja"),
    rare=True,
    kin=words("bs sr"),
    near=("bs",),
)
