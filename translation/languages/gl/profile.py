"""Galician."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="gl",
    name="Galician",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        de a o que e do da en os un por para unha as con non se na no dos ao das máis pola polo polos
        polas é ou á aos ás como este esta pero tamén xa foi son seu súa nos nas coa co cos coas galicia
        goberno policía presidente tribunal segundo entre sobre despois ata sen contra cando quen onde
        cómo anos ano novo nova hoxe xunta tras ten teñen dous dúas foron era está estes compostela vigo
        coruña lugo ourense pontevedra feixóo bng euros semana mes meses día días onte mañá porque entón
        aínda xente persoas veciños traballo dende ningún ningunha algún algunha todo toda todos todas
        outra outro outros ese esa eses unhas uns seus súas
    """),
    kin=words("pb pt"),
)
