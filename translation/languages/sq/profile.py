"""Albanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sq",
    name="Albanian",
    letters="çë",
    code_page="cp1250",
    quotation=QuotationStyle("«", "»"),
    titles=words("akad dok dr gjen inxh prof Sh toger zj zn znj"),
    before_numbers=words("art fig fq kap nr par tel vol"),
    inner_abbreviations=words("afërs angl bul d.m.th dmth fr ish krh lagj p.er p.sh rr sh shih"),
    closing_abbreviations=words("""
        dhj e.s gush jan korr mar min mld mln nën p.e.s p.K pri qer sek Sh.A sh.p.k shk sht tet
    """),
    list_endings=words("etj"),
    function_words=words("""
        e të në dhe një i me për nga që nuk se më si do u kjo ky por tij saj edhe pas nën mbi deri kur ku
        kush pse çfarë ndaj kundër pa ndërmjet mes dy së tek gjatë sot dje asnjë disa gjithë shumë tre
        dytë sipas ato ata ai ajo veta pasi
    """),
    opening_words=words("""
        andaj asgjë askush atje atëherë cili ende gjithashtu gjithmonë gjithçka ja kurrë kurse kësaj
        kështu këta këto këtu këtë megjithatë megjithëse mirëpo ndoshta ndërsa ne nesër njëri nëse ose pra
        prandaj përveç qysh secili sepse shpesh tani unë vetëm çdo
    """),
    news_words=words("""
        është ka janë kanë re ri vit vjet njerëz qeveria policia presidenti ministri gjykata shqipëri
        shqipëria kosovë kosova tha thotë ishte kishte javë muaj ditë euro lek tirana tiranë prishtina
        parë shkon vjen mund duhet shtetit bëri bën
    """),
    everyday_words=words("përshëndetje mirëmëngjes mirëdita mirëmbrëma faleminderit lutem mirupafshim"),
)
