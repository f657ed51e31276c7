"""German."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        nicht, nichts, kein, keine, keinen, keinem, keiner, keines, keins, nie, niemals, niemand,
        niemanden, niemandem, nirgends, nirgendwo, weder, ohne, nicht mehr, noch nicht, nicht einmal,
        keinerlei, keineswegs, keinesfalls, nein
    """,
    turned="""
        wie nie, wie noch nie, nicht ohne, nicht zu übersehen, ohne umschweife, kein wunder, keine
        überraschung, nicht nur, nicht bloß, nicht allein, nicht zuletzt, keine frage, kein zweifel, nicht
        wahr, ohne zweifel, ohne weiteres, ohne probleme, ohne zu zögern, ohne zögern, ohne frage, ohne
        unterbrechung*, ohne zu zaudern, nicht mehr als, nicht länger als, nicht weniger als, ohne
        schwierigkeiten, nicht zufällig, nicht umsonst, nichts als, nichts anderes als, ohne ausnahme,
        nicht zu vergessen, nicht zu reden, oder nicht, ungeschlagen*, unbesiegt*, bestreit*, bestritt*,
        bestritten, leugn*, dementier*, nicht mehr und nicht weniger, zweifelt nicht, zweifeln nicht,
        vergisst nicht, vergessen nicht, hört nicht auf, hörte nicht auf, hörten nicht auf, scheut nicht,
        scheute nicht, zögert nicht, zögerte nicht, nirgends so, nirgendwo so
    """,
    antonyms="""
        nicht*, un*, ineff*, inkomp*, inakz*, instab*, intoler*, illeg*, irreg*, irrel*, miss*, miß*,
        abgelehnt*, ablehn*, aufgeb*, aufgehört, ausbl*, ausfall*, ausgefallen, ausgeschl*, ausschl*,
        befrei*, bestreit*, bestritt*, bezweif*, einbuß*, entging*, entgehen, entzieh*, entzog*,
        ergebnislos*, falsch*, fehl*, gratis, gescheitert, hindern, hinder*, hindert*, kostenlos*, lehnt*,
        leugn*, mangel*, nichtig, scheiter*, untersag*, umsonst, verbiet*, verbot*, vergaß*, vergess*,
        verhinder*, vermeid*, vermied*, verneint*, verpass*, versäum*, versag*, verweig*, verzicht*,
        vorenth*, wegfall*, wegfäll*, unverk*, entfall*, entfäll*, fällt aus, fallen aus, fiel aus,
        seinesgleichen, weiger*, widersteh*, zurückw*, zurückgew*, lehne, lehnen, dementier*, abseh*,
        fielen aus, fallen die züge aus, verspät*, auf der flucht, flüchtig*, umstritten*, vergeblich*,
        erfolglos*, von kurzer dauer, kurzlebig*, ums leben, blieben fern, blieb fern, fernblieb*,
        fernbleib*, ferngeblieb*, frühestens, anfechtbar*, standhaft*, ausgeschlossen, eine überraschung,
        übersah*, übersieht, übersehen, gleich geblieben, gleich bleib*, gleich blieb, gleich blieben,
        misstrau*, schwieg*, schweig*, geschwiegen, außer betrieb, stillstand, stillsteh*, geplatzt,
        platzte*, wie geplant, nach plan, verschon*, anonym*, erstmals
    """,
    antonym_endings=(
        "frei",
        "freie",
        "freien",
        "freies",
        "freier",
        "los",
        "lose",
        "loser",
        "losen",
        "loses",
        "losem",
    ),
    kin="""
        egal, gleichgültig, andere als, anderer als, je, abgesehen, allein, anderes als, andernfalls,
        anders, ansonsten, anstatt, anstelle, außer, außerhalb, bevor, bloß, dagegen, eher, entgegen,
        erst, fern, frei, freie*, gegen, gering*, höchstens, jemals, kaum, knapp, lediglich, leer*,
        mindestens, niedrig*, null, nur, schlecht*, schwach*, schwer*, schwierig*, selten*, sonst,
        spätestens, statt, still*, stopp*, weit, wenig*, trotzdem, fraglich, ausnahm*, verlier*, verlor*,
        verlust*, zweifel*, ausgenommen
    """,
    near="""
        fällt, fallen, starb*, tot, tote, toten, getötet, dauert*, geschlossen*, gefährlich*, zu spät,
        überrasch*, schloss*, gesucht*, sucht, suchen, vermisst*, fahnd*, rekord*, ersten mal,
        abgelaufen*, möglich
    """,
    cancels="""
        angezweif*, bezweif*, aufhör*, aufgehört, anderes als, allein, nur, vergess*, umhin, wunder*,
        überrasch*, so sehr, so viel, vermeid*, weit, fern, selten, anderes, anders, länger als, später
        als, zu unterschätz*, zweifel*, weniger, bis, erst, mehr als, schlecht*, auszuschließ*,
        ausschloss*, dagegen, abgeneigt, aus den augen, verschweig*, verheimlich*
    """,
    cancels_later="bevor, solange, ehe",
    idioms="""
        un, unmittelbar*, nichtsdestotrotz, nichtsdestoweniger, anderthalb*, unruh*, unbedingt*,
        unbestimmt*, united, fehler*, und*, uns, unser*, unter*, ungar*, uni, union*, univers*, unfall*,
        ungefähr*, unicef, unesco, uno, unlängst, ohnehin, unter anderem, unter anderen, mission*,
        unwetter*, ungeachtet
    """,
    listing=words("noch"),
)
