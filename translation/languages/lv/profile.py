"""Latvian."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="lv",
    name="Latvian",
    code_page="cp1257",
    ordinal_stop=True,
    news_words=words("""
        un ir no par ar uz ka kā bet arī vai tas to šo gada gadā gadu pēc tika viņš viņa nav būs bija līdz
        lai jau kas ja vēl tikai pie pirms pret bez starp jauns jauna jaunu latvijas latvija rīgas cilvēki
        cilvēku valdība policija prezidents ministrs tiesa saka sacīja kāpēc kur kad var tiek esot savu
        vairāk
    """),
)
