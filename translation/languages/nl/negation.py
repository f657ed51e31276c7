"""Dutch."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        niet, geen, nooit, niemand, niets, niks, nergens, noch, zonder, geenszins, nee, niet meer, nog
        niet
    """,
    turned="""
        dan ooit, niet zonder, niet in de laatste plaats, niet alleen, niet enkel, niet slechts, geen
        twijfel, zonder twijfel, zonder meer, zonder problemen, zonder moeite, zonder onderbreking*,
        zonder pardon, niet toevallig, niet voor niets, niets anders dan, niet meer dan, niet minder dan,
        geen wonder, zonder uitzondering*, niet te vergeten, niet te spreken, ongeslagen, ongeslagen*,
        dode letter, nergens zo, nooit zo, niet anders dan, twijfelt niet, twijfelen niet, vergeet niet,
        stopt niet, stopte niet, aarzelt niet, aarzelde niet, ontken*
    """,
    antonyms="""
        on*, afgelast*, afgewezen, afwezig*, afzien*, afwijz*, afgeschaft*, belemmer*, belet*, bestrijd*,
        betwist*, dakloze*, gratis, gebrek*, genegeerd*, gestopt*, illegal*, instabiel*, intolerant*,
        irregul*, irrelevant*, inefficiënt*, incompleet*, ineffectief, kosteloos, misluk*, mislukt*, mis,
        missen, mist, naliet*, nalat*, negeer*, negeren, nietig*, nul, ontbrek*, ontbrak*, ontgaan,
        ontsnap*, opgegeven, opgeschort*, schrap*, geschrapt*, tegengehouden, tevergeefs, uitblijf*,
        uitbleef, uitgesloten, uitsluit*, vals, verbied*, verbood, verboden, verbod*, vergeet*, vergeten,
        vergat, verhinder*, verlaten, verlies*, verloor, verloren, vermeed*, vermijd*, vermeden, verwerp*,
        verworpen, verzuim*, voorkom*, voorkwam*, vrijgesteld*, weiger*, geweigerd*, weerhield, weerhoud*,
        werkloos, werkloze*, zwijg*, zweeg, vertraging*, vertraagd*, te laat, voortvluchtig*, op de
        vlucht, omstreden, kortstondig*, van korte duur, vruchteloos, op zijn vroegst, vielen uit, valt
        uit, vallen uit, om het leven, onopgelost, een verrassing, anoniem*, vermist*, ontbreekt
    """,
    antonym_endings=("loos", "loze", "vrij", "vrije"),
    kin="""
        alleen, amper, anders, behalve, bijna, buiten, enig*, enkel, ergens, hoogstens, hooguit, in plaats
        van, integendeel, laag, lage, leeg, lege, los van, maar, minder, minst*, minstens, moeilijk*,
        moeizaam, nauwelijks, nog, ooit, pas, slecht*, slechts, tegen, te, ten hoogste, ten minste,
        tenzij, toch, uiterlijk, vrij, weg, weinig*, zelden, zeldzaam, zonder dat, twijfel*, verre, zwak*,
        hetzelfde, voordat, zwaar
    """,
    cancels="""
        alleen, slechts, enkel, twijfel*, minder, meer dan, later dan, langer dan, anders dan, vergeten,
        verrass*, ver van, uit te sluiten, uit het oog, uitgesloten, ophoud*, houdt op, hield op, hielden
        op
    """,
    cancels_later="totdat, tenzij, zolang, voordat",
    idioms="""
        ons, onze, onder*, ontv*, ontm*, ontw*, onth*, ontst*, ontsl*, ontp*, ontd*, ontl*, online,
        ongeveer, ongeval*, onlangs, onmiddellijk, opper*, ontr*, onts*, ontb*, ongeluk*
    """,
    listing=words("noch"),
)
