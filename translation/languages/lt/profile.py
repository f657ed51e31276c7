"""Lithuanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="lt",
    name="Lithuanian",
    letters="ąčėęįšūųž",
    code_page="cp1257",
    quotation=QuotationStyle("„", "“"),
    titles=words("""
        adv akad arch arkiv doc dr gen hab inž kard kpt ltn mag mjr plk prof pulk vysk šv
    """),
    before_numbers=words("d lent nr pav psl punkt sk skyr str tel"),
    inner_abbreviations=words("""
        aikšt angl apskr bulv g lenk liet mstl pr pranc pvz red sav sud t.p t.y vad vadin vert vls vok įsk
        žr
    """),
    closing_abbreviations=words("""
        a.a AB bal birž eur geg gruod kov lapkr liep lt m.e min mln mlrd po.Kr pr.Kr pr.m.e rugp rugs saus
        sek spal tūkst UAB val vas
    """),
    list_endings=words("ir.kt ir.pan ir.t.t kt t.t"),
    measures=words("m"),
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
    everyday_words=words("labas sveiki rytas diena vakaras ačiū prašau atsiprašau sudie"),
)
