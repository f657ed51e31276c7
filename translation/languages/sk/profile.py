"""Slovak."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sk",
    name="Slovak",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    titles=words("""
        arcib Bc doc dr gen ing JUDr kard kpt mgr mjr mons MUDr MVDr npor PaedDr PhDr plk por pplk prof
        RNDr sv ThDr ThLic
    """),
    before_numbers=words("kap obr ods odst pozn písm r s str tab tel zák č čl čís"),
    inner_abbreviations=words("""
        angl cca hl napr nem okr popr príp resp st súd t.j t.č tj tzn tzv ul vr zn č.p
    """),
    closing_abbreviations=words("""
        a.s Co Corp hod Inc Jr Ltd max mil min mld n.l nám pred.n.l s.r.o spol stor tis
    """),
    list_endings=words("a.i a.p atp atď cm etc ha kg km"),
    ordinal_stop=True,
    function_words=words("""
        a v na sa že s z do o k i za vo pre by ale ako od po to ktorý ktorá ktoré jeho jej pri nie alebo
        podľa až už aj viac než proti keď čo kto kde prečo medzi pred bez so ich len ktorého ktorí im mu
        ju dnes včera ešte ďalší ďalšie dva tri päť všetky všetkých tak tiež iba vám nás zo ku tejto toho
        tom tým pod nad
    """),
    opening_words=words("""
        aby ak ako ani asi bez cez dnes do dokiaľ dva dve firma hasiči hoci i iba ich inak iní jeden jedna
        jeho jej každý kde keby keď keďže kto ktorý kvôli medzi mnoho mnohí muž my na nad nakoniec naopak
        napokon napriek nie niektoré niektorí nikdy nikto nič no obaja obyvatelia od okolo okrem on ona
        oni ono opäť po pod podobne podľa pokiaľ policajti potom počas pred predtým premiér preto pretože
        pri pričom prvý s samozrejme skoro spoločnosť stále súčasne tak takto takže tam teda tento tieto
        to toto traja tri tu ty táto tí títo u už v vedľa viac viacerí vláda vy včera všetci všetko vždy z
        za zase zatiaľ zatiaľčo znovu čo ďalej ďalší ľudia že žena
    """),
    news_words=words("""
        je sú bol bola bolo som nové nový roku rokov ľudí vláda polícia prezident súd minister povedal
        bude budú môže slovensko slovenska slovenský týždeň týždne týždňov mesiac mesiace eur bratislava
        bratislave uviedol si byť prvý druhý deň dňa môžu má majú
    """),
    kin=words("cs"),
)
