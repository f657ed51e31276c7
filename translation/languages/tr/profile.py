"""Turkish."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="tr",
    name="Turkish",
    code_page="cp1254",
    ordinal_stop=True,
    news_words=words("""
        ve bir bu da de için ile çok daha olarak gibi kadar olan ne o en sonra var mi ise ama ya ki her
        önce göre ancak değil oldu dedi yeni yıl yılda türkiye cumhurbaşkanı başkanı bakanı hükümet polis
        mahkeme nasıl neden kim nerede karşı arasında olduğu olduğunu etti edildi ediyor açıkladı büyük
        tarafından bin insan hakkında yok ilk iki son hafta ay gün bugün dün yarın lira istanbul ankara
        hiç tüm bazı üç birinci geldi gitti verdi aldı yapıldı olacak söyledi eden diye şu kişi çocuk
        kadın erkek genç belediye meclis
    """),
)
