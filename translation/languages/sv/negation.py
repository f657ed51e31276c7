"""Swedish."""

from translation.languages.negation_table import NegationTable

TABLE = NegationTable(
    negations="""
        inte, ej, icke, ingen, inget, inga, ingenting, aldrig, ingenstans, utan att, varken, nej, inte
        längre
    """,
    turned="""
        inte bara, inte endast, utan tvekan, utan problem, utan vidare, utan avbrott, utan undantag, utan
        dröjsmål, ingen tvekan, inte minst, inte mer än, inte mindre än, inget annat än, utesluter inte,
        uteslöt inte, kan inte låta bli, kan inte annat än, glöm inte, tvivlar inte, slutar inte, slutade
        inte, tvekar inte, tvekade inte, aldrig så, dementera*, förnek*, bestred, bestrider
    """,
    antonyms="""
        oacceptab*, oavsiktlig*, oberoende, obetal*, oberörd*, oförm*, oförutse*, oförändr*, ofullst*,
        ofri*, ogiltig*, ogill*, ohåll*, oklar*, okän*, olaglig*, olik*, olov*, omöj*, onödig*, oenig*,
        oreda, orimlig*, orättv*, osannolik*, oskadd*, oskyldig*, osynlig*, osäker*, otill*, otrolig*,
        otänkb*, oundvik*, oupplös*, outhärd*, ovan, ovanlig*, oviktig*, oviss*, ovillig*, oväntad*,
        avboka*, avböj*, avslog, avslag*, avslå*, avstod, avstå*, bestrid*, förbjud*, förbjöd*, förbud*,
        förhindr*, förlor*, förneka*, försumma*, glöm*, gratis, ignorera*, illegal*, inställ*,
        irrelevant*, misslyck*, miste, neka*, nekade*, saknad*, sakna*, sluta*, slutade*, stopp*,
        underlåt*, undvik*, undvek*, undkom*, uteblev*, uteblir, utebli*, uteslut*, utan, vägra*, vägrar*,
        tomma, tom, tomt, arbetslös*, hemlös*, anonym*, försenad*, försening*, brist*, försvunn*, på fri
        fot, ogripen, dödläge, misstro*, oavgjor*
    """,
    antonym_endings=("lös", "löst", "lösa", "fri", "fritt", "fria"),
    kin="""
        annars, annat än, bara, bort, borta, blott, dålig*, endast, enbart, ensam*, ens, felaktig*, fel,
        fram till, förrän, förutom, i stället, istället, knappt, knappast, lite, långt, låg*, mindre,
        minst, mot, nätt, nästan, noll, någonsin, någon, något, några, sällan, svår*, svag*, trots,
        tveka*, tvivel*, utom, utöver, än, ännu, fortfarande, för, högst, innan, samma
    """,
    cancels="""
        bara, endast, tveka*, tvivel*, mindre, mer än, förrän, senare än, längre än, sluta*, upphör*,
        utesl*, glöm*, överrask*
    """,
    cancels_later="förrän, innan, tills",
    idioms="olika, någon gång",
)
