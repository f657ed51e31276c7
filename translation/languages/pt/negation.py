"""Portuguese."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        não, nunca, jamais, nem, sem, ninguém, nada, nenhum, nenhuma, nenhuns, nenhumas, tampouco, já não
    """,
    turned="""
        que nunca, do que nunca, não sem, sem rodeios, não só, não somente, não apenas, sem dúvida, sem
        problemas, sem dificuldade*, sem demora, sem interrup*, sem fins lucrativos, sem parar, sem
        contar, não mais de, não mais que, não menos, nada mais, nem mais nem menos, sem exceç*, não
        governament*, sem abrigo, invict*, letra morta, desment*, desmint*, nega, negam, negou, negaram,
        negar, não deixa de, não deixam de, não deixou de, não pode deixar de, não podem deixar de, não
        faz senão, não faz mais que
    """,
    antonyms="""
        priv* de, abandon*, aboli*, absten*, abstev*, absti*, anormal*, anul*, ausen*, cancel*, carec*,
        carênc*, cess*, deix* de, desacord*, desapar*, descart*, desconhec*, descontent*, desempreg*,
        desmen*, desmint*, desobed*, escap*, esquec*, evit*, exclu*, fals*, falh*, falt*, fracass*,
        gratuit*, grátis, ignor*, ilegal*, ilícit*, ilimitad*, ilógic*, imóvel, imóveis, imoral*, impass*,
        imped*, impens*, imperfeit*, impopul*, impossib*, impossív*, imprevis*, imprevist*, improváv*,
        impun*, inadequ*, inaceit*, inacess*, incapa*, incert*, incomplet*, incompet*, incorret*,
        incríve*, incrível, indecis*, indefin*, independ*, indiferen*, indiscut*, inédit*, inefic*,
        inesper*, inevit*, inexist*, infin*, injust*, innegáv*, inocen*, inseg*, insatisf*, insol*,
        instáv*, instáve*, insufici*, insuport*, inesquec*, intoler*, inútil, inúteis, inválid*, invisív*,
        involunt*, irreal*, irregul*, irrelev*, irrespons*, neg*, opor, opôs, oposição, perd*, proib*,
        recus*, rejeit*, renunci*, resist*, vazi*, veto*, vetad*, atras*, foragid*, em fuga, polémic*,
        polêmic*, controvers*, efémer*, efêmer*, de curta duração, em vão, diferem, difere, deneg*,
        derrot*, uma surpresa, anónim*, anônim*, desaparecid*
    """,
    kin="""
        a menos, além de, ao contrário, ao invés, apenas, antes, aparte, ao menos, pelo menos, contra,
        contrári*, dificil*, difíc*, diferent*, dúvid*, duvid*, em vez, exceto, excep*, fora, livre*,
        longe, mal, mau, má, menos, ainda, no máximo, demais, demasiad*, poc*, pouc*, rar*, rest*, salvo,
        senão, só, somente, sozinh*, únic*, zero, pior, escass*, difer*, maior*
    """,
    cancels="""
        só, apenas, dúvid*, duvid*, menos, mais de, mais que, mais do que, esquec*, evit*, surpre*, longe,
        subestim*, perder de vista, perdeu de vista, par* de, cess*, descart*, exclu*
    """,
    cancels_later="até que, a menos, enquanto",
    idioms="negóc*, negoci*, negr*, de nada, sem embargo",
    concord=words("nunca jamais nada ninguém nenhum nenhuma nenhuns nenhumas tampouco"),
    listing=words("nem"),
    participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
)
