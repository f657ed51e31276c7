"""Georgian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ka",
    name="Georgian",
    script="GEORGIAN",
    quotation=QuotationStyle("„", "“"),
    titles=words("აკად ბ-ნი გენ დოქ პროფ ქ-ნი წმ"),
    before_numbers=words("გვ მუხ ნახ ტელ"),
    inner_abbreviations=words("დაახლ ე.ი ე.წ იხ მაგ ქუჩ შდრ"),
    closing_abbreviations=words("""
        აგვ ათ აპრ ახ.წ დეკ თებ იან ივლ ივნ მაი მარ მლნ მლრდ ნოე ოქტ სექ სს ძვ.წ
    """),
    list_endings=words("ა.შ სხვ"),
)
