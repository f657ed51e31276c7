"""Czech."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="cs",
    name="Czech",
    letters="áéíóúýčďěňřšťůž",
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
        aby ani asi autor autoři ačkoli bez během další dokud dva dále firma firmy hasiči jakmile jaký jde
        jeden jednak jestliže ještě jinak jiní již jsou kam každý kdy kdyby kolem kolik kromě ledaže letos
        lidé loni lékaři majitel mimo ministr mluvčí mnoho muž muži my myslím má nad nakonec naopak
        například ne nebyl nejen nejprve nejvíce nic nicméně nikdo nikdy nyní náhle několik některé
        někteří oba obyvatelé obě okolo on ona oni ono opět ovšem pod podobně pokud policisté poprvé potom
        poté pouze později premiér prostě proto protože první právě před přes přesto samozřejmě skoro snad
        společnost spolu starosta stejně svědci ta tady tahle takže tam tato tedy tehdy ten tento teprve
        teď tito toto ty těsně třeba u uvnitř vedení vedle vlak vlastně vláda vy více včera většina však
        všechno všichni vůbec vždy zaměstnanci zase zatím zatímco zcela zde zejména znovu zpočátku zároveň
        úřad úřady či řada ředitel řidič žena žádná žádné žádný
    """),
    news_words=words("""
        je jsou byl byla bylo jsem není více nové nový roku let lidí vláda policie prezident soud ministr
        řekl bude budou může týden týdny měsíc měsíce korun praha praze česko česká český čeští uvedl být
        dnes včera ještě další první druhý dva tři pět den dne
    """),
    kin=words("sk"),
)
