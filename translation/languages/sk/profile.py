"""Slovak."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sk",
    name="Slovak",
    letters="áäéíóôúýčďĺľňŕšťž",
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
        aby ak ani asi cez dokiaľ dve firma hasiči hoci inak iní jeden jedna každý keby keďže kvôli mnoho
        mnohí muž my nakoniec naopak napokon napriek niektoré niektorí nikdy nikto nič no obaja obyvatelia
        okolo okrem on ona oni ono opäť podobne pokiaľ policajti potom počas predtým premiér preto pretože
        pričom prvý samozrejme skoro spoločnosť stále súčasne takto takže tam teda tento tieto toto traja
        tu ty táto tí títo u vedľa viacerí vláda vy všetci všetko vždy zase zatiaľ zatiaľčo znovu ďalej
        ľudia žena
    """),
    news_words=words("""
        je sú bol bola bolo som nové nový roku rokov ľudí vláda polícia prezident súd minister povedal
        bude budú môže slovensko slovenska slovenský týždeň týždne týždňov mesiac mesiace eur bratislava
        bratislave uviedol si byť prvý druhý deň dňa môžu má majú
    """),
    kin=words("cs"),
)
