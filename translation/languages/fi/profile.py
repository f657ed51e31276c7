"""Finnish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="fi",
    name="Finnish",
    letters="äåöšž",
    quotation=QuotationStyle("”", "”"),
    ordinal_stop=True,
    titles=words("""
        alik apul.prof arkkit dipl.ins dos dr ev.luutn evl fil.tri hra hrat kansaned kapt kenr kenr.maj
        kers korpr ltn luutn maist maj neuv nti piisp prof puh.joht puhj pääll rva siht toht toim.joht tri
        tuom vänr ylil yliop
    """),
    before_numbers=words("kello klo kohta kuva luku mom n:o no nro os par puh ss taul vk"),
    inner_abbreviations=words("""
        ao ent erit esim huom ko ks mm mukl n nk ns per s sis synt tav til tms.m tod todenn ts vast viim
        vm vrt yhd ym.m
    """),
    closing_abbreviations=words("""
        Ab as e.Kr eKr elok heinäk helmik huhtik j.Kr jKr jouluk kesäk kk km² kpl Ky lokak maalisk marrask
        milj mk mrd Oy Oyj past Ry sek snt syysk tammik toukok tunt vv
    """),
    list_endings=words("jne tms ym yms ynm ynnä"),
    table_title="Taulukko",
    function_words=words("""
        ja ei se että hän mutta myös kun tai kuin joka jos mukaan jo sen nyt vain niin jotka ennen jälkeen
        yli kanssa mitä miksi miten missä kuka vastaan ilman tämä tänään eikä sekä he
    """),
    opening_words=words("""
        aluksi edes ehkä eilen ensin entä heidän hyvin hänen ilmeisesti itse jokainen joku jopa juuri
        jälleen kaikki kaksi kenen koko kolme koska kuitenkin kukaan kyllä lisäksi lopulta lähes me meidän
        melko mikä milloin minä monet moni muut muutama muuten myöhemmin ne nuo näin nämä oli olivat on
        ovat pian sama samalla samoin siellä siinä siksi silloin silti sinä sitten toinen toisaalta tuo
        tuolloin tämän tänä tässä täällä usein vaikka varmasti vasta vielä yhä yksi
    """),
    news_words=words("""
        on oli ovat ollut vuoden vuonna uusi uuden suomen suomi hallitus poliisi presidentti ministeri
        oikeus sanoo kertoo ihmistä olla voi pitää
    """),
    everyday_words=words("""
        hei moi terve hyvää huomenta päivää iltaa yötä kiitos kiitoksia tervetuloa anteeksi näkemiin
        kyllä
    """),
)
