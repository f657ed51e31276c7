"""Spanish."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        nada, aún no, todavía no, ni siquiera, no, nunca, jamás, ni, sin, nadie, ningún, ninguna, ninguno,
        ningunos, ningunas, tampoco, ya no
    """,
    turned="""
        no más de, no menos de, sin rodeos, que nunca, que nadie, que jamás, no sin, sin fin, sin efecto,
        sin fines de lucro, sin ánimo de lucro, no gubernament*, no prolifer*, no sólo, no solo, no
        solamente, no obstante, sin duda, sin problemas, sin problema, sin dificultad*, sin demora, sin
        vida, sin contar, sin rumbo, ni más ni menos, sin interrup*, sin escala*, sin parar, nada más, sin
        dudas, no hablar de, sin excepc*, o no, nada menos, para nada, de nada, invict*, imbatid*, no hay
        más remedio, no queda más remedio, no tuvo más remedio, desmient*, desmint*, niega, niegan, negó,
        negaron, negar, neg* haber, no puede sino, no pudo sino, no puede no, no hace sino, no hizo sino,
        no hace más que, no hizo más que, sin precedente*, sin reserva*, sin igual, mucho menos, ni hablar
    """,
    antonyms="""
        desdeñ*, imposib*, inútil*, inutil*, incapa*, inacab*, inacces*, inacept*, inadec*, inadmis*,
        inalter*, inapropi*, incierto*, incierta*, incert*, incompat*, incompet*, incompl*, incompr*,
        inconcl*, inconst*, increíb*, indefin*, independ*, indescr*, indes*, indeter*, indifer*, indign*,
        indirec*, indiscut*, indispens*, inédit*, inefic*, inesper*, inestab*, inevit*, inexact*,
        inexist*, inexpl*, infin*, inhum*, injust*, innec*, inquebr*, insatisf*, insegur*, insens*,
        insignif*, insol*, insop*, insospe*, insufic*, insuper*, intact*, intoc*, intoler*, inusual*,
        invál*, invis*, involunt*, inmóv*, inmoral*, impag*, impar*, impaci*, impens*, imperf*, impopul*,
        imprevis*, imprevist*, improb*, impun*, irreal*, irreg*, irrel*, irrem*, irrep*, irresp*, irrev*,
        ilimit*, ilóg*, anormal*, desacuerd*, desconoc*, descontent*, desmient*, desmint*, desobed*,
        desaprob*, despreci*, disgust*, negar*, negad*, negaba*, negó, niega*, niegue*, recurrible*,
        desacons*, desagrad*, desanim*, desaprov*, desaten*, descab*, descalif*, descort*, desequil*,
        desfavor*, desgan*, deshon*, desigual*, desinter*, desleal*, desmotiv*, desob*, despreoc*,
        despro*, desventaj*, inaguant*, inaudib*, inaudit*, incalc*, incans*, incoher*, incómod*,
        incomod*, incondic*, inconsc*, incuest*, indeb*, indemn*, indocum*, ineludib*, inequív*, inerte*,
        infeliz, infiel*, infund*, ingrat*, inhábil*, inhabit*, inmad*, inmejor*, inmerec*, inmun*,
        inofens*, inoport*, insalub*, insepar*, inservib*, insost*, insust*, intemp*, intransig*, invenc*,
        inviab*, inviol*, imbatib*, impasib*, impenet*, imperceptib*, impredec*, impresc*, improced*,
        imprud*, malcont*, maltrat*, analfab*, atípic*, apolít*; abandon: abandon*, aboli*; absent:
        ausen*; absurd: absurd*; acquit: inocen*, absuelt*, absolv*, absolvi*; anonymous: anonim*,
        anónim*; as planned: según lo previsto, con normalidad; avoid: evit*, elud*, eludi*, esquiv*,
        rehuy*; boycott: boicot*; brief: efímer*, de corta duración; cancel: cancel*, anul*, revoc*,
        derog*; controversy: polémic*, controvertid*, controvers*; different: difier*, diferí*; earliest:
        como muy pronto; escape: escap*, se libr* de; exempt: exent*, eximi*; fail: fallar*, fallid*,
        fallo*, falló, fracas*, en vano, sin éxito, infructuos*, fallaron, malogr*, frustr*; false:
        incorrect*, falsa*, falso*, erróne*; forbid: ileg*, ilícit*, prohíb*, prohib*, vedad*, tabú*;
        forget: olvid*; fugitive: prófug*, fugitiv*, en fuga, a la fuga; hate: odia*, detest*; ignore:
        ignor*, omit*, pas* por alto, omis*, caso omiso, descuid*, desoy*, desatend*; lack: carec*,
        carenc*, falt*, desprovist*, escase*; mistrust: desconf*, desconfí*; negative: negativ*; oppose:
        opon*, opus*, opuest*, hostil*; out of order: descompuest*, averiad*, defectuos*; pending:
        pendient*, queda por, quedan por, por empezar; prevent: imped*, impid*, obstacul*, disuad*;
        refrain: absten*, abstuv*, renunci*, abstien*, desist*; refuse: rechaz*, rehús*, rehus*, deneg*,
        denieg*, veto, vetó, vetar*, vetad*; rule out: descart*, descarta*; silence: silenc*, calló,
        callaron, calla, callan, callar, callad*; sold out: agot*; standstill: estancad*, estanc*,
        paraliz*, atasc*; stop: dej* de, cese*, cesar*; surprise: una sorpresa; unlike: a diferencia;
        vanish: desaparec*; zero: nul*
    """,
    kin="""
        priv* de, si bien, suspend*; against: contrari*; at least: al menos, como máximo, máximo, por lo
        menos; before: antes de que; conceal: ocult*, escond*; deadline: a más tardar, más tardar;
        different: distint*, otra cosa; doubt: dud*, escépt*; empty: vací*; except: aparte, excepto,
        salvo, a excepción, excepción*; far: lejos; few: apenas, poca*, poco*, raro*, raramente, escas*,
        rara vez; gratis: gratis, gratuit*; hard: difícil*, dificult*; instead: en lugar, en vez, más
        bien; less: menos, inferior*; lose: perd*, pérdida*, pierd*; only: solamente, solo, sólo, únic*,
        unicamente, exclusivamente; open question: está por ver, queda por ver; otherwise: de lo
        contrario, caso contrario; outside: fuera; refrain: prescind*; reluctant: titube*, reticen*,
        reaci*, renuent*; remain: sigue*; resist: resist*; stop: parad*, paró, pararon, cesó, cesaron,
        poner fin, puso fin, pone fin; too: demasiad*; unless: a menos que, a no ser; violate: infring*,
        incumpl*, vulner*; withdraw: retir*, retuv*, reten*; wrong: equivoc*; zero: cero
    """,
    cancels="""
        tard*, único*, sorprend*, extrañ*, mayor* de, tarde que, cesa*, más que, más de, rar* que,
        subestim*, perd* de vista, perder de vista, perdió de vista, par* de, paró de, pararon de; avoid:
        evit*; different: otra cosa; doubt: dud*; far: lejos; forget: olvid*; less: menos; lose: pierd*;
        only: solo, sólo; stop: dej* de; until: hasta
    """,
    cancels_later="hasta que, a menos; before: mientras",
    idioms="libre comercio, faltas, sin embargo, de nada, restaur*, nulidad, invers*, imprescind",
    concord=words("jamás nada nadie ninguna ningunas ninguno ningunos ningún nunca tampoco"),
    listing=words("ni"),
    numbering=words("no"),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
)
