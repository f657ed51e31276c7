"""Italian."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        non, né, mai, nessuno, nessuna, nessun, nessun', niente, nulla, neanche, nemmeno, neppure, senza,
        no, non più
    """,
    turned="""
        che mai, non senza, senza mezzi termini, non solo, non soltanto, non solamente, senza dubbio,
        senza problemi, senza difficoltà, senza indugio, senza interruzion*, senza scopo di lucro, senza
        contare, non a caso, non più di, non meno di, per non parlare, niente meno, senza eccezion*,
        imbattut*, lettera morta, smentisc*, smentit*, non resta che, non restava che, non rimane che, non
        fa che, non fanno che, non faceva che, non è che, non ha che, non hanno che, quanto non, a meno
        che non, finché non, fino a che non, per poco non, non può non, non si può non, non possono non
    """,
    antonyms="""
        più che mai, abbandon*, abolit*, annull*, anormal*, assen*, asten*, astien*, bocciat*, carenz*,
        cess*, declin*, diffid*, dimentic*, disaccord*, disoccup*, disperat*, divieto, divieti, esclu*,
        esent*, evit*, fallir*, fallit*, fallì, fals*, gratis, gratuit*, ignor*, illecit*, illegal*,
        illeggib*, illimitat*, illogic*, immatur*, immobil*, immoral*, impass*, impedi*, impens*,
        imperfett*, impopolar*, impossibil*, imprevedib*, imprevist*, improbabil*, impun*, inadat*,
        inadeguat*, inaccett*, inaspett*, inattes*, incapac*, incert*, incomplet*, incompren*,
        inconsapev*, incredibil*, indecis*, indefinit*, indimenticab*, indipenden*, indiscuss*, inedit*,
        ineffic*, inesist*, inesper*, inevitab*, infelic*, infinit*, ingiust*, inimmagin*, innegab*,
        innocen*, insufficien*, insicur*, insoddisf*, insolit*, insopport*, instabil*, insuperab*,
        intoller*, inutil*, invalid*, invan*, invariat*, invisib*, involontar*, irrealis*, irregol*,
        irreperib*, irrilev*, irrisolt*, irraggiung*, manc*, nega, negano, negare, negat*, negava*,
        neghi*, negò, oppon*, oppost*, perd*, privo, privi, priva, prive, proibi*, respin*, rifiut*,
        rinunc*, sconosciut*, scontent*, scompar*, sfugg*, sment*, sospes*, vietat*, vieta, vuot*,
        ritard*, latitant*, in fuga, controvers*, invano, effimer*, di breve durata, differisc*,
        sconfitt*, al più presto, una sorpresa, anonim*, dispers*
    """,
    kin="""
        a meno, a parte, altrimenti, altro che, al massimo, almeno, ancora, anziché, appena, contro,
        contrari*, diffic*, diverso, diversa, dubb*, eccetto, esaur*, invece, libero, liber*, lontan*,
        mal, male, meno, ormai, piuttosto, poco, poca, pochi, poche, prima, quasi, raro, rar*, rest*,
        salvo, scars*, soltanto, solo, sola, soli, solamente, tranne, troppo, unic*, zero, nullo, nulli,
        fuori, cattiv*, peggi*
    """,
    cancels="""
        solo, soltanto, dubbi*, altro che, meno, più di, più che, lontano, dimentic*, sorprend*, evit*,
        sottovalut*, perd* di vista, perso di vista, smett*, smess*, smise, smisero, esclu*
    """,
    cancels_later="finché, fino a quando",
    idioms="manciat*, perdon*, vuoto d'aria, come mai, se mai, semmai",
    concord=words("mai nessuno nessuna nessun nessun' niente nulla neanche nemmeno neppure"),
    listing=words("né"),
    participles=("ato", "ata", "ati", "ate", "uto", "uta", "uti", "ute"),
)
