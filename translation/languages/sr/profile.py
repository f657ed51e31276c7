"""Serbian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sr",
    name="Serbian",
    script="CYRILLIC",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    syllabic="rр",
    year_stop=True,
    titles=words("""
        adm akad arh dipl doc dr g gen gđa gđica ing inž mag mr pom por ppuk prof sv zam акад арх г ген
        гђа гђица дипл доц др зам инж маг мр пом пор проф св
    """),
    before_numbers=words("br gl st str t tab tel tom čl бр гл ст стр т таб тел том чл"),
    inner_abbreviations=words("""
        bul ca eng izd lat nem npr odn op opšt sr tj tzv uklj ul v бул в енг изд лат нем нпр одн општ ср
        тзв тј укљ ул
    """),
    closing_abbreviations=words("""
        a.d apr avg d.o.o dec din feb jan mar mil min mlrd n.e nov okt pne sek sep sept sl авг апр дец дин
        кг км мар мил мин млрд н.е нов окт п.н.е пне сек сеп септ сл феб јан
    """),
    list_endings=words("itd итд"),
    measures=words("god год"),
    function_words=words("""
        и у да се на за од са о као који која које што из али до како по само или након после према око
        више још пре против ко где зашто када због између без код све шта његов већ један једна једно два
        две три ли ни ви им га му јој овај ова ово нико тако док
    """),
    opening_words=words("""
        bila bilo bio ima je nije su ако била било био будући вероватно већина готово дакле даље двоје
        други друго затим зато иако има ипак исто кад касније колико кроз ми многи мој над наиме наш
        најпре него неке неки никад никада нити ништа није но оба обоје овде ове ови он она они оно опет
        осим откад па поготово под понекад поред потом прво сада свако сви су сутра та тада такође тај те
        ти то током ту уз уочи ја је јер јуче његова њен њихов
    """),
    news_words=words("""
        је су није би ће бити био била било може нови нова ново године година људи влада полиција
        председник министар суд србија србије српски рекао има нема београд београду динара недеља недеље
        месец месеци дана треба били први србин српска нису вучић
    """),
    everyday_words=words("здраво добро јутро добар дан вече хвала молим извините довиђења"),
    rare=True,
    kin=words("bs hr"),
)
