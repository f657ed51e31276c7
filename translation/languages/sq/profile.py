"""Albanian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="sq",
    name="Albanian",
    code_page="cp1250",
    quotation=QuotationStyle("«", "»"),
    news_words=words("""
        e të në dhe një i me për nga që është nuk se më ka si do u kjo ky por tij saj janë kanë edhe pas
        nën mbi deri kur ku kush pse çfarë ndaj kundër pa ndërmjet mes re ri vit vjet njerëz qeveria
        policia presidenti ministri gjykata shqipëri shqipëria kosovë kosova tha thotë dy ishte kishte së
        tek gjatë javë muaj ditë sot dje euro lek tirana tiranë prishtina asnjë disa gjithë shumë tre parë
        dytë shkon vjen mund duhet sipas ato ata ai ajo veta shtetit bëri bën pasi
    """),
)
