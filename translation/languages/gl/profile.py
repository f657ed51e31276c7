"""Galician."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="gl",
    name="Galician",
    quotation=QuotationStyle("«", "»"),
    function_words=words("""
        de a o que e do da en os un por para unha as con non se na no dos ao das máis pola polo polos
        polas ou á aos ás como este esta pero tamén xa seu súa nos nas coa co cos coas segundo entre sobre
        despois ata sen contra cando quen onde cómo hoxe tras dous dúas estes onte mañá porque entón aínda
        xente dende ningún ningunha algún algunha todo toda todos todas outra outro outros ese esa eses
        unhas uns seus súas
    """),
    opening_words=words("""
        ademais agora algo alguén alí ambos aquel aquela aquí así aínda cada cal cando case catro co dende
        dentro despois durante el ela elas eles entón era esta este finalmente fóra grazas hai iso isto
        logo malia mentres moi moita moitos máis nada nin ninguén nunca nós onte outras pero pois porque
        porén pouco primeiro quizais sempre sobre só tal tampouco tamén tanto tres unha varios xa xunto
    """),
    news_words=words("""
        é foi son galicia goberno policía presidente tribunal anos ano novo nova xunta ten teñen foron era
        está compostela vigo coruña lugo ourense pontevedra feixóo bng euros semana mes meses día días
        persoas veciños traballo
    """),
    kin=words("pb pt"),
)
