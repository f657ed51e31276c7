"""Czech."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="cs",
    name="Czech",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    titles=words("""
        arcib Bc doc dr gen ing JUDr kard kpt mgr mjr mons MUDr MVDr npor p PaedDr PharmDr PhDr plk por
        pplk prof RNDr sv ThDr
    """),
    before_numbers=words("č čís čl hl kap obr odd odst par písm popř pozn r s sv tab tel zák"),
    inner_abbreviations=words("""
        angl apod.aj býv ca cca č.p čes hl konkr mj nám např něm okr popř příp r.č resp st tj tzn tzv ul
        vč vl zejm zn
    """),
    closing_abbreviations=words("""
        a.s Co Corp Inc Jr kl Ltd max mil min ml mld n.l nar př.n.l s.r.o spol sro stol tis zemř
    """),
    list_endings=words("aj apod atd atp etc"),
    ordinal_stop=True,
    function_words=words("""
        a v se na že s z do o k i za ve pro by ale jako od po to který která které jeho její při nebo
        podle až už také než proti kvůli když co kdo kde jak proč mezi kterého jejich jich jim mu ji si
        všechny všech kteří tak jen vám nás ze ke této toho tom tím
    """),
    opening_words=words("""
        aby ačkoli ani asi během bez či dále další dokud dva jakmile jaký jednak jeden již kdy kdyby každý
        kromě ledaže má mimo mnoho my nad například naopak nebyl nejprve některé někteří nicméně nikdo oba
        obě on ona oni ono ovšem pod pokud poté potom později před přes přesto proto protože stejně tady
        takže tam ten tedy tehdy tento tato tito toto ty u všichni však vždy vy zároveň zatím zatímco
    """),
    news_words=words("""
        je jsou byl byla bylo jsem není více nové nový roku let lidí vláda policie prezident soud ministr
        řekl bude budou může týden týdny měsíc měsíce korun praha praze česko česká český čeští uvedl být
        dnes včera ještě další první druhý dva tři pět den dne
    """),
    kin=words("sk"),
)
