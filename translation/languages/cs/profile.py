"""Czech."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="cs",
    name="Czech",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    titles=words("""
        arcib Bc brig doc dr gen ing JUDr kard kpt mgr mjr mons MUDr MVDr nadpor npor p PaedDr PharmDr
        PhDr plk por pplk prof RNDr sv ThDr
    """),
    before_numbers=words("č čís čl hl kap obr odd odst par písm popř pozn r s sv tab tel zák"),
    inner_abbreviations=words("""
        angl apod.aj býv ca cca hl konkr mj např něm okr popř příp r.č resp st tj tzn tzv ul vl vč zejm zn
        č.p čes
    """),
    closing_abbreviations=words("""
        a.s Co Corp hod Inc Jr kl Ltd max mil min ml mld n.l nar nám př.n.l s.r.o spol sro stol tis zemř
    """),
    list_endings=words("aj apod atd atp cm etc ha kg km kč"),
    ordinal_stop=True,
    function_words=words("""
        a v se na že s z do o k i za ve pro by ale jako od po to který která které jeho její při nebo
        podle až už také než proti kvůli když co kdo kde jak proč mezi kterého jejich jich jim mu ji si
        všechny všech kteří tak jen vám nás ze ke této toho tom tím
    """),
    opening_words=words("""
        aby ani asi autor autoři ačkoli až bez během co další do dokud dva dále firma firmy hasiči i
        jakmile jaký jde jeden jednak jeho jejich její jestliže ještě jinak jiní již jsou k kam každý kde
        kdo kdy kdyby když kolem kolik kromě které který kvůli ledaže letos lidé loni lékaři majitel mimo
        ministr mluvčí mnoho muž muži my myslím má na nad nakonec naopak například ne nebyl nejen nejprve
        nejvíce nic nicméně nikdo nikdy nyní náhle několik některé někteří o oba obyvatelé obě od okolo on
        ona oni ono opět ovšem po pod podle podobně pokud policisté poprvé potom poté pouze později
        premiér pro prostě proto protože proč první právě před přes přesto při s samozřejmě si skoro snad
        společnost spolu starosta stejně svědci ta tady tahle tak také takže tam tato tedy tehdy ten tento
        teprve teď tito to toto ty tím těsně třeba u uvnitř v ve vedení vedle vlak vlastně vláda vy více
        včera většina však všechno všichni vůbec vždy z za zaměstnanci zase zatím zatímco zcela zde ze
        zejména znovu zpočátku zároveň úřad úřady či řada ředitel řidič že žena žádná žádné žádný
    """),
    news_words=words("""
        je jsou byl byla bylo jsem není více nové nový roku let lidí vláda policie prezident soud ministr
        řekl bude budou může týden týdny měsíc měsíce korun praha praze česko česká český čeští uvedl být
        dnes včera ještě další první druhý dva tři pět den dne
    """),
    kin=words("sk"),
)
