"""Spanish."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        nada, aún no, todavía no, ni siquiera, no, nunca, jamás, ni, sin, nadie, ningún, ninguna, ninguno,
        ningunos, ningunas, tampoco, ya no
    """,
    turned="""
        sin rodeos, que nunca, que nadie, que jamás, no sin, sin fin, sin efecto, sin fines de lucro, sin
        ánimo de lucro, no gubernament*, no prolifer*, no sólo, no solo, no solamente, no obstante, sin
        duda, sin problemas, sin problema, sin dificultad*, sin demora, sin vida, sin contar, sin rumbo,
        ni más ni menos, sin interrup*, sin escala*, sin parar, nada más, sin dudas, no más de, no menos
        de, no hablar de, sin excepc*, o no, nada menos, para nada, de nada, invict*, imbatid*, no hay más
        remedio, no queda más remedio, no tuvo más remedio, desmient*, desmint*, niega, niegan, negó,
        negaron, negar, neg* haber, no puede sino, no pudo sino, no puede no, no hace sino, no hizo sino,
        no hace más que, no hizo más que
    """,
    antonyms="""
        silenc*, desdeñ*, imposib*, inútil*, inutil*, incapa*, inacab*, inacces*, inacept*, inadec*,
        inadmis*, inalter*, inapropi*, incierto*, incierta*, incert*, incompat*, incompet*, incompl*,
        incompr*, inconcl*, inconst*, incorrect*, increíb*, indefin*, independ*, indescr*, indes*,
        indeter*, indifer*, indign*, indirec*, indiscut*, indispens*, inédit*, inefic*, inesper*,
        inestab*, inevit*, inexact*, inexist*, inexpl*, infin*, inhum*, injust*, innec*, inocen*,
        inquebr*, insatisf*, insegur*, insens*, insignif*, insol*, insop*, insospe*, insufic*, insuper*,
        intact*, intoc*, intoler*, inusual*, invál*, invis*, involunt*, inmóv*, inmoral*, impag*, impar*,
        impaci*, impens*, imperf*, impopul*, imprevis*, imprevist*, improb*, impun*, irreal*, irreg*,
        irrel*, irrem*, irrep*, irresp*, irrev*, ileg*, ilícit*, ilimit*, ilóg*, anormal*, desacuerd*,
        desaparec*, desconoc*, desconf*, descart*, descontent*, desempl*, desmient*, desmint*, desobed*,
        desaprob*, despreci*, disgust*, dej* de, dejado, abandon*, absten*, abstuv*, ausen*, cancel*,
        carec*, carenc*, cese*, cesar*, escap*, evit*, exent*, fallar*, fallid*, fallo*, falló, falsa*,
        falso*, falt*, fracas*, ignor*, imped*, impid*, negar*, negad*, negaba*, negó, negativ*, niega*,
        niegue*, nul*, olvid*, omit*, opon*, opus*, prohíb*, prohib*, rechaz*, rehús*, rehus*, renunci*,
        prófug*, fugitiv*, en fuga, a la fuga, descarta*, efímer*, de corta duración, en vano, sin éxito,
        infructuos*, polémic*, controvertid*, difier*, diferí*, deneg*, denieg*, derrot*, recurrible*,
        como muy pronto, una sorpresa, descompuest*, averiad*, desconfí*, estancad*, según lo previsto,
        pas* por alto, calló, callaron, calla, callan, callar, callad*, anonim*, anónim*
    """,
    kin="""
        libre, libres, priv* de, a más tardar, más tardar, prescind*, al menos, aparte, apenas, cero,
        contrari*, como máximo, difícil*, dificult*, distint*, dud*, en lugar, en vez, excepto, excep*,
        gratis, gratuit*, lejos, mal, menos, otra cosa, parad*, perd*, pérdida*, pierd*, poca*, poco*,
        raro*, raramente, salvo, si bien, solamente, solo, sólo, únic*, unicamente, vací*, demasiad*,
        fuera, sigue*, resist*, escas*, retir*, suspend*, exclu*, excluy*, paró, pararon
    """,
    near="""
        continú*, continu*, firme*, muert*, murió, murieron, fallec*, breve*, cerrad*, cierra*, peligros*,
        peligro, quedan, quedaban, sorpres*, sorprend*, retraso*, retrasad*, lleg* tarde, busca*, récord*,
        primera vez, expir*, posible, posibles
    """,
    cancels="""
        tard*, único*, olvid*, evit*, sorprend*, extrañ*, mayor* de, tarde que, lejos, pierd*, dej* de,
        cesa*, dud*, menos, hasta, más que, más de, otra cosa, solo, sólo, rar* que, subestim*, perd* de
        vista, perder de vista, perdió de vista, par* de, paró de, pararon de
    """,
    cancels_later="hasta que, a menos, mientras",
    idioms="libre comercio, faltas, sin embargo, de nada, restaur*, nulidad",
    concord=words("jamás nada nadie ninguna ningunas ninguno ningunos ningún nunca tampoco"),
    listing=words("ni"),
    numbering=words("no"),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
)
