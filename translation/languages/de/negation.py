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
        nicht mehr als, nicht länger als, nicht weniger als, wie nie, wie noch nie, nicht ohne, nicht zu
        übersehen, ohne umschweife, kein wunder, keine überraschung, nicht nur, nicht bloß, nicht allein,
        nicht zuletzt, keine frage, kein zweifel, nicht wahr, ohne zweifel, ohne weiteres, ohne probleme,
        ohne zu zögern, ohne zögern, ohne frage, ohne unterbrechung*, ohne zu zaudern, ohne
        schwierigkeiten, nicht zufällig, nicht umsonst, nichts als, nichts anderes als, ohne ausnahme,
        nicht zu vergessen, nicht zu reden, oder nicht, ungeschlagen*, unbesiegt*, bestreit*, bestritt*,
        bestritten, leugn*, dementier*, nicht mehr und nicht weniger, zweifelt nicht, zweifeln nicht,
        vergisst nicht, vergessen nicht, hört nicht auf, hörte nicht auf, hörten nicht auf, scheut nicht,
        scheute nicht, zögert nicht, zögerte nicht, nirgends so, nirgendwo so, nie dagewes*, noch nie
        dagewes*, wenn nicht gar, ohne vorbehalt*, geschweige*, ganz zu schweigen
    """,
    antonyms="""
        nicht*, un*, ineff*, inkomp*, inakz*, instab*, intoler*, illeg*, irreg*, irrel*, miss*, miß*,
        ausbl*, ausfall*, ausgefallen, bestreit*, bestritt*, gescheitert, leugn*, verneint*, wegfall*,
        wegfäll*, unverk*, entfall*, entfäll*, fällt aus, fallen aus, fiel aus, seinesgleichen,
        dementier*, abseh*, fielen aus, fallen die züge aus, verspät*, ums leben, anfechtbar*, gleich
        geblieben, gleich bleib*, gleich blieb, gleich blieben, erstmals, inkonseq*, inkorr*, indir*,
        indisk*, inex*, asoz*, atyp*, anormal*, dezim*, desint*, desinter*, disqual*, diskrim*,
        diskredit*, abgewehrt*, abgewiesen*, abweis*, abrat*, abgeraten, aberk*, abschreck*, abstreit*,
        abgestritten, entbind*, enthob*, enthoben*, entwert*, außerstande, beispiellos*, einzigartig*,
        makellos*, straffrei*, heimatlos*; abandon: aufgegeben, preisgegeben*, abgeschafft*, abschaff*;
        absent: blieben fern, blieb fern, fernblieb*, fernbleib*, ferngeblieb*, abwesen*; absurd: absurd*;
        acquit: freigesprochen*, freispr*, freisprach*; anonymous: anonym*; as planned: wie geplant, nach
        plan; avoid: vermeid*, vermied*, meiden, meidet, mied, mieden; boycott: boykott*; brief: von
        kurzer dauer, kurzlebig*, vorübergehend*; cancel: abgesagt*, absag*, sagte ab, sagt ab, sagten ab,
        storniert*, aufgehoben*, widerruf*, annulli*, gestrichen*; controversy: umstritten*, kontrovers*;
        doubt: bezweif*; earliest: frühestens; escape: entging*, entgehen, verschon*, entgeht, entgangen,
        entkam*, entkomm*; except: ausgeschl*, ausschl*, ausgeschlossen; exempt: befrei*; fail:
        ergebnislos*, scheiter*, umsonst, versag*, vergeblich*, erfolglos*, geplatzt, platzte*,
        gescheitert*, fehlschl*, fehlgeschl*, misslang*, misslung*; false: falsch*, fälschl*, irrtüm*, zu
        unrecht; forbid: untersag*, verbiet*, verbot*, illegal*, tabu*, gesperrt*; forget: vergaß*,
        vergess*; fugitive: auf der flucht, flüchtig*; gratis: gratis, kostenlos*; hate: hasst*, hassen,
        gehasst; ignore: übersah*, übersieht, übersehen, ignorier*, vernachl*, überging*; lack: fehl*,
        mangel*, mangelt*, knappheit, entbehr*, ermangel*; miss: verpass*, versäum*; mistrust: misstrau*;
        negative: negativ*; oppose: ablehnend*, abgeneigt*, widersetz*; out of order: außer betrieb,
        defekt*, kaputt*; pending: ausstehen*, aussteht, in der schwebe, noch aus; prevent: hindern,
        hinder*, hindert*, verhinder*, gehindert, abhalten, abgehalten, vereitel*, verhüt*; refrain:
        aufgeb*, verzicht*, aufgegeben*, gab auf, gibt auf, gaben auf, enthielt*; refuse: abgelehnt*,
        ablehn*, lehnt*, verweig*, weiger*, zurückw*, zurückgew*, lehne, lehnen, verschmäh*, veto*;
        resist: widersteh*, standhaft*; silence: schwieg*, schweig*, geschwiegen; sold out: ausverkauft*,
        vergriffen*, erschöpft*, aufgebraucht*; standstill: stillstand, stillsteh*, stagn*, gelähmt*,
        festgefahren*; stop: aufgehört; surprise: eine überraschung; unlike: im gegensatz, im unterschied,
        anders als; withdraw: entzieh*, entzog*, vorenth*; zero: nichtig
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
        egal, gleichgültig, still*, fraglich, fällt; against: dagegen, entgegen, gegen; at least:
        höchstens, mindestens, maximal*; before: bevor; conceal: verberg*, verborgen*, verschwieg*;
        deadline: spätestens; different: andere als, anderer als, anderes als, anders, verschieden*;
        doubt: zweifel*, fraglich*, skepti*, skepsis; empty: leer*; ever: je, jemals; except: abgesehen,
        außer, ausnahm*, ausgenommen; far: fern, weit; few: gering*, kaum, knapp, niedrig*, selten*,
        wenig*, spärlich*, dürftig*; gratis: frei; hard: schwierig*, schwer zu, schwer fall*, fällt
        schwer, schwerlich, mühe, mühsam*; instead: anstatt, anstelle, eher, statt, stattdessen, vielmehr;
        lose: verlier*, verlor*, verlust*; miss: verfehl*; only: allein, bloß, erst, lediglich, nur; open
        question: bleibt offen; otherwise: andernfalls, ansonsten, sonst; outside: außerhalb; reluctant:
        zöger*, zögert*, zaud*; resist: widerstand; stop: stopp*, gestoppt*, hört auf, hörte auf, hörten
        auf; too: zu spät; too much: zu teuer, zu wenig*, zu klein, zu schwach, zu gering*, zu kurz;
        unless: es sei denn; vanish: verschwand*, verschwind*, verschwunden*; violate: verstieß*,
        verstöß*, verstoß*; withdraw: entzogen*, zurückzieh*, zurückgezogen*; wrong: irrt, irrten, irrte;
        zero: null
    """,
    cancels="""
        angezweif*, umhin, wunder*, überrasch*, so sehr, so viel, selten, anderes, länger als, später als,
        zu unterschätz*, mehr als, schlecht*, ausschloss*, abgeneigt, aus den augen; against: dagegen;
        avoid: vermeid*; conceal: verschweig*, verheimlich*; different: anderes als, anders; doubt:
        bezweif*, zweifel*; far: weit, fern; forget: vergess*; less: weniger; only: allein, nur, erst;
        rule out: auszuschließ*; stop: aufhör*, aufgehört; until: bis
    """,
    cancels_later="before: bevor, solange, ehe",
    idioms="""
        un, unmittelbar*, nichtsdestotrotz, nichtsdestoweniger, anderthalb*, unruh*, unbedingt*,
        unbestimmt*, united, fehler*, und*, uns, unser*, unter*, ungar*, uni, union*, univers*, unfall*,
        ungefähr*, unicef, unesco, uno, unlängst, ohnehin, unter anderem, unter anderen, mission*,
        unwetter*, ungeachtet, information*, informier*, missverst*, unterschied*, fehlend*
    """,
    listing=words("noch"),
)
