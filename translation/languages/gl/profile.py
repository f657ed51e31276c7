"""Galician."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="gl",
    name="Galician",
    letters="áéíïñóúü",
    quotation=QuotationStyle("«", "»"),
    titles=words("""
        arq avog D Dna dr dra enx Excma Excmo Fr Ilma Ilmo Mons prof profa Sr Sra Sras Sres Srta Sta Sto
    """),
    before_numbers=words("apdo art arts cap caps ed fig núm núms p pp páx páxs tel vol"),
    inner_abbreviations=words("""
        aprox av avda cf cfr coord esp estr excl i.e incl máx mín p.ex pza resp trad urb vs
    """),
    closing_abbreviations=words("""
        a.C a.m AA.PP abr ago Corp d.C dec EE.UU feb Inc Jr Ltd maio mar min nov out p.m S.A S.L seg sept
        set xan xullo xuño
    """),
    list_endings=words("etc"),
    function_words=words("""
        de a o que e do da en os un por para unha as con non se na no dos ao das máis pola polo polos
        polas ou á aos ás como este esta pero tamén xa seu súa nos nas coa co cos coas segundo entre sobre
        despois ata sen contra cando quen onde cómo hoxe tras dous dúas estes onte mañá porque entón aínda
        xente dende ningún ningunha algún algunha todo toda todos todas outra outro outros ese esa eses
        unhas uns seus súas
    """),
    opening_words=words("""
        ademais agora algo alguén alí ambos aquel aquela aquí así cada cal case catro dentro durante el
        ela elas eles era está finalmente foi foron fóra grazas hai iso isto logo malia mentres moi moita
        moitos nada nin ninguén nunca nós outras pois porén pouco primeiro quizais sempre son só tal
        tampouco tanto ten tres varios xunto é
    """),
    news_words=words("""
        é foi son galicia goberno policía presidente tribunal anos ano novo nova xunta ten teñen foron era
        está compostela vigo coruña lugo ourense pontevedra feixóo bng euros semana mes meses día días
        persoas veciños traballo
    """),
    everyday_words=words("ola bos días boas tardes noites grazas benvidos adeus desculpe"),
    kin=words("pb pt"),
)
