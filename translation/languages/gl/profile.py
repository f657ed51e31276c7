"""Galician."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="gl",
    name="Galician",
    letters="áéíïñóúü",
    quotation=QuotationStyle("«", "»"),
    function_words=words("""
        de a o que e do da en os un por para unha as con non se na no dos ao das máis pola polo polos
        polas ou á aos ás como este esta pero tamén xa seu súa nos nas coa co cos coas segundo entre sobre
        despois ata sen contra cando quen onde cómo hoxe tras dous dúas estes onte mañá porque entón aínda
        xente dende ningún ningunha algún algunha todo toda todos todas outra outro outros ese esa eses
        unhas uns seus súas
    """),
    opening_words=words("""
        ademais agora algo alguén alí ambos aquel aquela aquí así cada cal case catro dentro durante el
        ela elas eles era finalmente fóra grazas hai iso isto logo malia mentres moi moita moitos nada nin
        ninguén nunca nós outras pois porén pouco primeiro quizais sempre só tal tampouco tanto tres
        varios xunto
    """),
    news_words=words("""
        é foi son galicia goberno policía presidente tribunal anos ano novo nova xunta ten teñen foron era
        está compostela vigo coruña lugo ourense pontevedra feixóo bng euros semana mes meses día días
        persoas veciños traballo
    """),
    kin=words("pb pt"),
)
