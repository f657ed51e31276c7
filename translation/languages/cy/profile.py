"""Welsh."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="cy",
    name="Welsh",
    news_words=words("""
        y yr yn a i o ar mae ei eu am wedi bod gan ac na nad oedd roedd fod fel hefyd mwy ond wrth pan sy
        sydd ddim ni chi nhw hi fe bydd byddai rhwng newydd blwyddyn pobl llywodraeth heddlu cymru dros
        erbyn oherwydd beth pwy ble pam sut mewn at gyda heb
    """),
    rare=True,
)
