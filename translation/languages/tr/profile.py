"""Turkish."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="tr",
    name="Turkish",
    letters="çöüğİış",
    code_page="cp1254",
    ordinal_stop=True,
    titles=words("""
        alb astsb av bn bnb doç doç.dr dr dt ecz hz kdr korg mim müh op prof prof.dr tuğg tüm tğm uzm yb
        yrd yrd.doç yzb öğr.gör ütğm
    """),
    before_numbers=words("b bl böl c cilt d fık kat md no nu res s sf sy tel vb.no şek"),
    inner_abbreviations=words("""
        ap apt bkn bkz blv cad cd koop krş m.s m.ö mah mh milattan.ö sk sok vd.a yakl çev örn
    """),
    closing_abbreviations=words("""
        A.Ş ara asb ağu AŞ Co dk eki eyl Inc kr Ltd Ltd.Şti mar may m² nis oca saat T.C tem TL Ü Şti şub
    """),
    list_endings=words("v.b v.d v.s vb vbg vd vs"),
    measures=words("yy"),
    function_words=words("""
        ve bir bu da de için ile çok daha olarak gibi kadar ne o en sonra ama ya ki her önce göre ancak
        değil nasıl neden kim nerede karşı arasında tarafından hakkında yok ilk iki son bugün dün yarın
        hiç tüm bazı üç diye şu
    """),
    opening_words=words("""
        acaba aksi altı artık asla aslında aynı ayrıca bana bazen belki ben benim bile biz bizim buna
        bunda bundan bunlar bunu bunun burada buradan böyle böylece dolayısıyla dört elbette eğer fakat
        gerçekten hangi hatta hem henüz herkes hiçbir işte kendi kimse kısaca niye niçin ondan onlar onu
        onun orada oysa pek peki rağmen sadece siz sizin sonunda sonuçta tamamen tek var yalnız yani yine
        zaten çoğu çünkü önceki öte öyle üstelik üçüncü şimdi şöyle
    """),
    news_words=words("""
        olan var mi ise oldu dedi yeni yıl yılda türkiye cumhurbaşkanı başkanı bakanı hükümet polis
        mahkeme olduğu olduğunu etti edildi ediyor açıkladı büyük bin insan hafta ay gün lira istanbul
        ankara birinci geldi gitti verdi aldı yapıldı olacak söyledi eden kişi çocuk kadın erkek genç
        belediye meclis
    """),
    everyday_words=words("""
        merhaba selam günaydın akşamlar geceler teşekkür teşekkürler ederim lütfen hoş geldiniz evet
        iyi
    """),
)
