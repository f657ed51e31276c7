"""Slovak."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sk",
    name="Slovak",
    letters="áäéíóôúýčďĺľňŕšťž",
    code_page="cp1250",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    syllabic="lr",
    titles=words("""
        abp akad arcib Bc bp dek doc dr gen genmjr genpor ing Ing.arch JUDr kard kpt mgr Mgr.art mjr mons
        MUDr MVDr npor p PaedDr PhD PhDr plk por pplk prap prof pí RNDr RSDr rtn sl sv ThDr ThLic
    """),
    before_numbers=words("bod kap l obr ods odst par pozn príl písm r s str tab tel zák č čl čís"),
    inner_abbreviations=words("""
        angl arch býv ca cca fr kr lat napr nem nábr obv okr pl popr porov prekl príp red resp st sídl t.j
        t.r t.zn t.č tj tzn tzv ul vr vyd vč zn č.p
    """),
    closing_abbreviations=words("""
        a.s apr aug Co Corp dec feb hod Inc jan Jr júl jún ks Ltd mar max mil min mld máj n.l nov nám o.z
        okt po.Kr pred.Kr pred.n.l s.r.o sek sep sept sk spol stor tis v.o.s
    """),
    list_endings=words("a.i a.p apod atp atď etc"),
    function_words=words("""
        a v na sa že s z do o k i za vo pre by ale ako od po to ktorý ktorá ktoré jeho jej pri nie alebo
        podľa až už aj viac než proti keď čo kto kde prečo medzi pred bez so ich len ktorého ktorí im mu
        ju dnes včera ešte ďalší ďalšie dva tri päť všetky všetkých tak tiež iba vám nás zo ku tejto toho
        tom tým pod nad
    """),
    opening_words=words("""
        aby ak ani asi bol bola boli bolo bude budú cez dokiaľ dve firma hasiči hoci inak iní je jeden
        jedna každý keby keďže kvôli majú mnoho mnohí musí muž my má môže nakoniec naopak napokon napriek
        niektoré niektorí nikdy nikto nič no obaja obyvatelia okolo okrem on ona oni ono opäť podobne
        pokiaľ policajti potom počas predtým premiér preto pretože pričom prvý samozrejme skoro som
        spoločnosť stále sú súčasne takto takže tam teda tento tieto toto traja tu ty táto tí títo u vedľa
        viacerí vláda vy všetci všetko vždy zase zatiaľ zatiaľčo znovu ďalej ľudia žena
    """),
    news_words=words("""
        je sú bol bola bolo som nové nový roku rokov ľudí vláda polícia prezident súd minister povedal
        bude budú môže slovensko slovenska slovenský týždeň týždne týždňov mesiac mesiace eur bratislava
        bratislave uviedol si byť prvý druhý deň dňa môžu má majú
    """),
    everyday_words=words("ahoj dobrý dobré ráno deň večer ďakujem vďaka prosím vitajte prepáčte dovidenia"),
    kin=words("cs"),
)
