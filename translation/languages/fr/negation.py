"""French."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="aucun, aucune, nulle part, ni, sans, pas, aucunement, nullement",
    turned="""
        sans détour*, jamais vu, jamais vue, jamais vus, jamais vues, que jamais, sans ambages, non sans,
        sans fin, pas moins, sans effet, non seulement, non pas seulement, sans doute, sans aucun doute,
        sans nul doute, sans conteste, sans problème, sans problèmes, sans difficulté, sans difficultés,
        sans délai, sans tarder, sans interruption*, sans escale*, sans arrêt, pas plus de, pas moins de,
        pas plus tard, sans hésit*, sans compter, sans parler, sans heurts, pas cher, sans cesse, pas mal,
        pas seulement, pas uniquement, pas simplement, ni plus ni moins, sans exception, sans emploi, ou
        non, ou pas, rien d' autre, invaincu*, lettre morte, dément*, démenti*, nie, nient, niait,
        niaient, a nié, ont nié, nié, nier, niant, nul n' ignore, nul ne l' ignore, personne n' ignore,
        porte ouverte, il se peut, il se pourrait, pas rare
    """,
    antonyms="""
        bénévol*, muet*, silenc*, privé de, privée de, privés de, privées de, privé d', priver, prive,
        privait, privant, non, impossib*, inutil*, incapa*, inconnu*, indisponib*, introuvab*, invisib*,
        illég*, irrég*, inadéquat*, inadapt*, inaccept*, inachev*, inattend*, inaccess*, inadmiss*,
        inappropri*, incert*, incompat*, incompét*, incompl*, incompréh*, inconcev*, inconfort*,
        inconscien*, inconstit*, incorrect*, incroyab*, indécis*, indéfini*, indépend*, indéniab*,
        indescr*, indésir*, indéterm*, indiff*, indign*, indirect*, indiscut*, indispens*, inédit*,
        ineffic*, inégal*, inévit*, inexact*, inexist*, inexpl*, inexpér*, infaillib*, infini*, ingrat*,
        inhabit*, inhum*, inimag*, injust*, innocen*, inoffens*, inopp*, insatisf*, insens*, insépar*,
        insolv*, insoluble*, insoupç*, instab*, insuffis*, insupport*, intact*, intolér*, intouch*,
        inval*, invend*, invrais*, involont*, immatur*, immobil*, immoral*, imméri*, impasse*, impati*,
        impay*, impens*, impitoy*, impopul*, imprévi*, imprévu*, impropre*, improbab*, impuiss*, impun*,
        irréal*, irréc*, irréf*, irrem*, irrép*, irrés*, irrev*, irrév*, illicit*, illim*, illis*,
        illogi*, méconn*, mécontent*, désaccord*, désapprouv*, désert*, dépourvu*, dénu*, défaut*,
        déclin*, démen*, détourn*, dissua*, disparu*, disparaî*, anormal*, dérog*, abandon*, abol*,
        absen*, absten*, abst*, annul*, empêch*, échap*, échec*, échou*, épargn*, évit*, exempt*, faux,
        fausse*, ignor*, interd*, manqu*, nég*, nie*, oubli*, prohib*, récus*, refus*, rejet*, renonc*, en
        retard, sans succès, controvers*, en vain, bredouille*, éphémère*, de courte durée, susceptible*
        d' appel, fugitif*, en fuite, au plus tôt, diffèrent, diffère, différai*, défaite*, une surprise,
        opposé à, opposée à, opposés à, inchang*, en panne, à l' arrêt, méfi*, se tait, se taisent, se
        taire, garde son calme, gardé son calme, comme prévu, bloqué*, en suspens, anonym*, imbuv*
    """,
    kin="""
        non plus, peu, jamais, malgré, ailleurs, à peine, autrement, au lieu, autre chose, autre que,
        contraire*, difficil*, dout*, excep*, gratuit*, guère, hors, hésit*, hormis, loin, mal, maxim*,
        moins, nul, nulle, peine, perd*, perte*, personne, plutôt, que si, rare*, rien, sauf, seul*,
        simplement, sinon, trop, uniquement, vid*, zéro, résist*, faute, opposé*, oppos*, exclu*, exclure,
        suspend*, cess*, fidèle*
    """,
    near="""
        continu*, reste*, restai*, restent, mort, morts, morte, mortes, décéd*, péri, fermé, fermés,
        fermée, fermées, surpris*, dangereu*, danger, surpren*, retard*, recherch*, record, records,
        première fois, expir*
    """,
    cancels="""
        plus de, plus d', autre que, autre chose, cess*, tard*, seul*, évit*, oubli*, étonn*, surpren*, au
        delà, dépass*, excéd*, loin, dout*, moins, plus que, seulement, uniquement, autre*, hésit*, perd*
        de vue, négligeab*, sous estim*, étranger*, arrêter de, arrêté de, arrêtent de, arrête de, s'
        arrêt*, pas mort, pas rare, rare de, rare que, rares, arrêt* de, arrêt* d'
    """,
    cancels_later="jusqu', avant que, tant que, à moins",
    idioms="""
        immobili*, plus que jamais, si jamais, un pas, le pas, les pas, des pas, ses pas, son pas, premier
        pas, ce pas, premiers pas, petits pas, grand pas, nouveau pas, au pas, à pas, de pas, vidéo*,
        privil*, négoci*, imparti*, intactes
    """,
    openers=words("n' ne"),
    closers=words("aucun aucune aucunement guère jamais ni nul nulle nullement pas personne plus point rien"),
    restrictors=words("que qu'"),
    leading_closers=words("aucun aucune jamais ni nul nulle pas personne rien"),
    determiners=words("cette chaque la quelque toute une"),
    expletives=words("avant craindre craint crainte moins peur"),
    concord=words("aucun aucune"),
    listing=words("ni"),
)
