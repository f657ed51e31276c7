"""Czech."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="cs",
    name="Czech",
    letters="áéíóúýčďěňřšťůž",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    syllabic="lr",
    titles=words("""
        abp akad arcib arm Bc BcA brig des dipl Dis doc dr gen gen.por genmjr genpor ing Ing.arch JUDr
        kard kpl kpt MgA mgr Mgr.et mjr mons MUDr MVDr nadpor npor nprap nstržm odb.as p PaedDr PharmDr
        PhD PhDr plk por pplk ppor pprap prap prim prof pí RNDr rtn sl stržm sv ThDr ThLic št
    """),
    before_numbers=words("""
        bod kap kat l nař obr odd odst par pozn písm př r roč s sb str tab tel vyhl zák č č.j čl čp čís
    """),
    inner_abbreviations=words("""
        aj.a angl apod.aj arch býv ca cca fr hl hl.m konkr kr kupř lat mezin mj např nábř něm obv okr pl
        popř překl příp r.č red resp roz srov st sídl t.r t.č tj tzn tzv tř ul ved viz.n vl vyd vč vč.n
        zejm zn zvl č.p čes čs řec
    """),
    closing_abbreviations=words("""
        a.s bře břez Co Corp dub hod Inc Jr kl ks kvě led let lis Ltd max mil min mld n.l nar nám o.s
        po.Kr pro proc př.Kr př.n.l s.r.o sek spol sro srp stol tis v.o.s zemř zář ún úno čvc čvn říj
    """),
    list_endings=words("aj ap apod atd atp etc kč"),
    table_title="Tabulka",
    function_words=words("""
        a v se na že s z do o k i za ve pro by ale jako od po to který která které jeho její při nebo
        podle až už také než proti kvůli když co kdo kde jak proč mezi kterého jejich jich jim mu ji si
        všechny všech kteří tak jen vám nás ze ke této toho tom tím
    """),
    opening_words=words("""
        aby ani asi autor autoři ačkoli bez bude budou byl byla bylo byly během další dokud dva dále firma
        firmy hasiči jakmile jaký jde je jeden jednak jestliže ještě jinak jiní již jsem jsou kam každý
        kdy kdyby kolem kolik kromě ledaže letos lidé loni lékaři majitel mají mimo ministr mluvčí mnoho
        mohou musí muž muži my myslím má nad nakonec naopak například ne nebude nebyl nejen nejprve
        nejvíce není nic nicméně nikdo nikdy nyní náhle několik některé někteří oba obyvatelé obě okolo on
        ona oni ono opět ovšem pod podobně pokud policisté poprvé potom poté pouze později premiér prostě
        proto protože první právě před přes přesto samozřejmě skoro snad společnost spolu starosta stejně
        svědci ta tady tahle takže tam tato tedy tehdy ten tento teprve teď tito toto ty těsně třeba u
        uvnitř vedení vedle vlak vlastně vláda vy více včera většina však všechno všichni vůbec vždy
        zaměstnanci zase zatím zatímco zcela zde zejména znovu zpočátku zároveň úřad úřady či řada ředitel
        řidič žena žádná žádné žádný
    """),
    news_words=words("""
        je jsou byl byla bylo jsem není více nové nový roku let lidí vláda policie prezident soud ministr
        řekl bude budou může týden týdny měsíc měsíce korun praha praze česko česká český čeští uvedl být
        dnes včera ještě další první druhý dva tři pět den dne
    """),
    everyday_words=words("ahoj dobrý dobré ráno den večer děkuji díky prosím vítejte promiňte shledanou"),
    kin=words("sk"),
)
