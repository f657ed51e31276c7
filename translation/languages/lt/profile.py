"""Lithuanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="lt",
    name="Lithuanian",
    letters="ąčėęįšūųž",
    code_page="cp1257",
    quotation=QuotationStyle("„", "“"),
    function_words=words("""
        ir į kad su iš apie tai ne o kaip bet jau už po ar dėl tik nuo prie iki jis ji jie savo dar per
        taip pat kai šį šis daugiau kodėl kur kas prieš be tarp ką kuris kurie
    """),
    opening_words=words("""
        abu anksčiau aš beje beveik būtent dabar daug dauguma deja du jei jeigu joks jos juk jų kada kartu
        kiek kiekvienas kitas kiti kol mes mūsų nes net niekada niekas nors nėra pagal pagaliau pasak
        paskui pats pirma pirmasis pirmiausia rytoj tada taigi tas tačiau ten tie todėl toks trys tu tuo
        tuomet vakar viena vienas visada visi visos visų vos vėliau čia ši šiandien šie šiuo štai žinoma
    """),
    news_words=words("""
        yra buvo bus naujas nauja metų metai žmonių vyriausybė policija prezidentas ministras teismas
        lietuvos lietuva sako gali turi vilniaus
    """),
)
