"""Welsh."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="cy",
    name="Welsh",
    letters="àáâäèéêëìíîïòóôöùúûüýÿŵŷẁẃẅỳ",
    syllabic="w",
    titles=words("Cyng dr Mr Mrs Ms Parch y.Parch"),
    before_numbers=words("cyf pen rh rhif tt tud"),
    inner_abbreviations=words("cym e.e h.y"),
    closing_abbreviations=words("""
        a.m C.C Chw Chwef Cyf Ebr Gor Gorff Hyd Ion Maw Meh O.C p.m Rhag Rhagf Tach
    """),
    list_endings=words("ac.ati ayyb"),
    function_words=words("""
        y yr yn a i o ar ei eu am gan ac na nad fod fel hefyd mwy ond wrth pan sy ddim ni chi nhw hi fe
        rhwng dros erbyn oherwydd beth pwy ble pam sut mewn at gyda heb
    """),
    news_words=words("""
        mae wedi bod oedd roedd sydd bydd byddai newydd blwyddyn pobl llywodraeth heddlu cymru
    """),
    rare=True,
)
