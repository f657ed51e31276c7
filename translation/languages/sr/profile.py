"""Serbian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sr",
    name="Serbian",
    script="CYRILLIC",
    quotation=QuotationStyle("„", "”"),
    ordinal_stop=True,
    news_words=words("""
        и је у да се на су за од са о као који која које што није би из али до ће како по само или након
        после према око бити био била било више може још пре против нови нова ново године година људи
        влада полиција председник министар суд србија србије српски рекао ко где зашто када због има нема
        између без код све шта његов београд београду динара недеља недеље месец месеци дана већ треба
        били један једна једно два две три први србин српска ли ни ви им га му јој овај ова ово нису нико
        тако док вучић
    """),
    rare=True,
    kin=words("bs hr"),
)
