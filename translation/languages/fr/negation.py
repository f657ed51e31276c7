"""French."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="aucun, aucune, nulle part, ni, sans, pas, aucunement, nullement",
    turned="""
        pas plus de, pas moins de, sans détour*, jamais vu, jamais vue, jamais vus, jamais vues, que
        jamais, sans ambages, non sans, sans fin, pas moins, sans effet, non seulement, non pas seulement,
        sans doute, sans aucun doute, sans nul doute, sans conteste, sans problème, sans problèmes, sans
        difficulté, sans difficultés, sans délai, sans tarder, sans interruption*, sans escale*, sans
        arrêt, pas plus tard, sans hésit*, sans compter, sans parler, sans heurts, pas cher, sans cesse,
        pas mal, pas seulement, pas uniquement, pas simplement, ni plus ni moins, sans exception, sans
        emploi, ou non, ou pas, rien d' autre, invaincu*, lettre morte, dément*, démenti*, nie, nient,
        niait, niaient, a nié, ont nié, nié, nier, niant, nul n' ignore, nul ne l' ignore, personne n'
        ignore, porte ouverte, il se peut, il se pourrait, pas rare, n' est ce pas, sans réserve*, sans
        appel, sans plus, sans relâche, sans crainte, sans surprise*, sans merci, sans pitié, sans
        vergogne, sans scrupule*, sans égal*, sans pareil*, sans trêve, sans répit, sans faille*, sans
        limite*, sans borne*, sans ambigu*, sans ménagement*, sans concession*, sans terre*, sans abri*,
        sans papiers, sans fil, sans pilote, sans issue, sans espoir, sans fondement*, sans peine, sans
        mal, sans dommage*, sans encombre*, sans incident*, sans faute, sans défense, sans vie, sans
        visage, sans nom, sans nombre, sans suite, sans danger, sans objet, sans rival*, sans but, aucun
        doute, hors de question, hors de doute, hors de portée, pourquoi pas, pourquoi ne pas, sans
        équivoque, sans précédent, pas étonn*, pas surpren*, encore moins
    """,
    antonyms="""
        privé de, privée de, privés de, privées de, privé d', privée d', privés d', privées d', priver,
        prive, privait, privant, impossib*, inutil*, incapa*, inconnu*, indisponib*, introuvab*, invisib*,
        irrég*, inadéquat*, inadapt*, inaccept*, inachev*, inattend*, inaccess*, inadmiss*, inappropri*,
        incert*, incompat*, incompét*, incompl*, incompréh*, inconcev*, inconfort*, inconscien*,
        inconstit*, incroyab*, indécis*, indéfini*, indépend*, indéniab*, indescr*, indésir*, indéterm*,
        indiff*, indign*, indirect*, indiscut*, indispens*, inédit*, ineffic*, inégal*, inévit*, inexact*,
        inexist*, inexpl*, inexpér*, infaillib*, infini*, ingrat*, inhabit*, inhum*, inimag*, injust*,
        inoffens*, inopp*, insatisf*, insens*, insépar*, insolv*, insoluble*, insoupç*, instab*,
        insuffis*, insupport*, intact*, intolér*, intouch*, inval*, invend*, invrais*, involont*,
        immatur*, immoral*, imméri*, impati*, impay*, impens*, impitoy*, impopul*, imprévi*, imprévu*,
        impropre*, improbab*, impuiss*, impun*, irréal*, irréc*, irréf*, irrem*, irrép*, irrés*, irrev*,
        irrév*, illim*, illis*, illogi*, méconn*, mécontent*, désaccord*, désapprouv*, désert*, déclin*,
        démen*, détourn*, anormal*, dérog*, nie*, en retard, susceptible* d' appel, défaite*, garde son
        calme, gardé son calme, imbuv*, impossible de, inop*, inex*, inapp*, inat*, inav*, incohér*,
        incons*, incontest*, incontourn*, inconv*, incult*, indel*, indemn*, indisc*, indisso*, inébran*,
        inefficac*, inéga*, inerte*, infid*, innombr*, inob*, inod*, insal*, insatis*, insipid*, insoum*,
        insout*, intar*, intempest*, intransig*, inus*, invinc*, inviol*, invol*, impec*, impard*, imper*,
        implac*, impol*, imprat*, impréc*, imprud*, irrat*, irrécus*, malhonn*, malsain*, maltrait*,
        désavant*, désengag*, désintér*, désobé*, désœuv*, désuni*, désuet*, déshon*, désabus*,
        discrédit*, disproport*, discord*, mésent*, mésestim*, déconseil*, déraison*, dérégl*, déloy*,
        illet*, anorm*, atyp*, amor*, apolit*; abandon: abandon*, abol*, délaiss*; absent: absen*; not:
        non; nothing: rien de, rien d'; absurd: absurd*; acquit: innocen*, acquitt*; anonymous: anonym*;
        as planned: comme prévu, normalement; avoid: évit*, esquiv*, élud*, élus*; boycott: boycott*;
        brief: éphémère*, de courte durée; cancel: annul*, révoqu*, abrog*; controversy: controvers*,
        polémi*; different: diffèrent, diffère, différai*; earliest: au plus tôt; escape: échap*, épargné,
        épargnée, épargnés, épargnées; exempt: exempt*, exonér*; fail: échec*, échou*, sans succès, en
        vain, bredouille*, vainement, infructu*, raté, ratée, ratés, ratées, rater, peine perdue; false:
        incorrect*, faux, fausse*, erron*; forbid: défense de, défense d', illég*, illicit*, interd*,
        prohib*, tabou*, proscri*; forget: oubli*; fugitive: fugitif*, en fuite, en cavale; gratis:
        bénévol*; hate: détest*, déplaî*, déplu; ignore: ignor*, nég*, insu, omet*, omis*, omission*;
        lack: dépourvu*, dénu*, défaut*, manqu*, pénuri*, carenc*; mistrust: méfi*; negative: négativ*;
        oppose: opposé à, opposée à, opposés à, hostil*; out of order: en panne, défectueu*, hors service;
        pending: en suspens, en attente, reste à, restent à; prevent: dissua*, empêch*, entrav*, déjou*;
        refrain: se garde de, se gardent de, se garder de, absten*, abst*, renonc*; refuse: récus*,
        refus*, rejet*, rebuff*, veto, vetos, décliner, décline, décliné, déclinent; remain: inchang*;
        rule out: écarté, écartée, écartent, écarter, écarte; silence: muet*, silenc*, se tait, se
        taisent, se taire, taire; sold out: épuis*, à court; standstill: immobil*, impasse*, à l' arrêt,
        bloqué*, stagn*, paraly*; surprise: une surprise; unlike: à la différence; vanish: disparu*,
        disparaî*
    """,
    kin="""
        mal, dérisoire*, nul, nulle, nuls, nulles, non plus, malgré, ailleurs, contraire*, personne, que
        si, rien, suspend*, fidèle*, plus maintenant, plus aucun*, plus rien, mais plus, et plus, de moins
        en moins; at least: maxim*, au moins, au plus; conceal: dissimul*, caché, cachée, cachés, cachées;
        deadline: au plus tard; different: autre chose, autre que, différen*; doubt: dout*, sceptiq*;
        empty: vid*; ever: jamais; except: excep*, hormis, sauf, exclu*, exclure; far: loin; few: peu, à
        peine, guère, rare*, maigre*; gratis: gratuit*; hard: difficil*, peine, difficult*; instead: au
        lieu, plutôt, à la place; lack: faute; less: moins, inférieur*; lose: perd*, perte*; miss: loup*;
        only: seul*, simplement, uniquement, juste, exclusivement; open question: reste à savoir, reste à
        voir; oppose: opposé*, oppos*; otherwise: autrement, sinon, faute de quoi; outside: hors;
        reluctant: hésit*, réticen*; resist: résist*; stop: cess*, mis fin, met fin, mettre fin; too:
        trop; too much: trop de, trop peu; violate: enfrein*, bafou*, contrevenir, contrevenant*,
        contrevien*; withdraw: retir*, retrait*; wrong: tort; zero: zéro
    """,
    cancels="""
        plus de, plus d', tard*, étonn*, surpren*, au delà, dépass*, excéd*, plus que, seulement, autre*,
        perd* de vue, négligeab*, sous estim*, étranger*, arrêter de, arrêté de, arrêtent de, arrête de,
        s' arrêt*, pas mort, pas rare, rare de, rare que, rares, arrêt* de, arrêt* d'; avoid: évit*;
        different: autre que, autre chose; doubt: dout*; far: loin; forget: oubli*; less: moins; only:
        seul*, uniquement; reluctant: hésit*; stop: cess*
    """,
    cancels_later="before: avant que, tant que; unless: à moins; until: jusqu'",
    cancels_ahead="before: tant que; until: jusqu' à ce que, jusqu' à ce qu', tant qu'",
    idioms="""
        immobili*, plus que jamais, si jamais, un pas, le pas, les pas, des pas, ses pas, son pas, mes
        pas, mon pas, tes pas, nos pas, leurs pas, leur pas, votre pas, vos pas, notre pas, ces pas, du
        pas, chaque pas, quelques pas, deux pas, trois pas, quatre pas, cinq pas, dix pas, cent pas, mille
        pas, autre pas, autres pas, premier pas, ce pas, premiers pas, petit pas, petits pas, grand pas,
        grands pas, nouveau pas, nouveaux pas, prochain pas, dernier pas, derniers pas, faux pas, seul
        pas, bon pas, simple pas, pas en avant, pas en arrière, pas de plus vers, pas vers, pas de danse,
        pas de course, pas de tir, pas de porte, pas de deux, pas de géant, pas de côté, pas de charge,
        pas décisif*, pas suivant*, pas franchi*, pas feutrés, au pas, à pas, de pas, de plus, encore
        plus, bien plus, beaucoup plus, n' importe, vidéo*, privil*, négoci*, imparti*, intactes, pas à
        pas, inaugur*, incend*, incid*, inclin*, inclu*, inconnue, incarn*, incit*, indic*, indig*,
        indus*, infl*, initi*, inject*, insist*, inspir*, inst, institu*, intens*, inter, inters*,
        imperial*, impér*, impérat*, maladie*, infirmi*, inexor*, malheureuse*, désespérément, dépasser
    """,
    openers=words("n' ne"),
    closers=words("aucun aucune aucunement guère jamais ni nul nulle nullement pas personne plus point rien"),
    near_closers=words("plus point"),
    restrictors=words("que qu'"),
    leading_closers=words("aucun aucune jamais ni nul nulle pas personne rien"),
    determiners=words("cette chaque la quelque toute une"),
    expletives=words("avant craindre craint crainte moins peur"),
    concord=words("aucun aucune ni"),
    listing=words("ni"),
)
