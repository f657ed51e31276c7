"""Latvian."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="lv",
    name="Latvian",
    letters="āčēģīķļņšūž",
    code_page="cp1257",
    ordinal_stop=True,
    function_words=words("""
        un no par ar uz ka kā bet arī vai tas to šo pēc viņš viņa nav līdz lai jau kas ja vēl tikai pie
        pirms pret bez starp kāpēc kur kad var savu vairāk
    """),
    opening_words=words("""
        abi agrāk bieži daudzi daži divi es gan gandrīz jebkurš jums kamēr katrs kopā kopš lielākā mēs
        mūsu nekad nekas neviens nē otrs pagaidām pat patlaban pirmais protams pēdējais savukārt sākumā
        tad tagad taču te tie tieši tomēr trīs tu tur turklāt tādēļ tāpat tāpēc tās tātad vairāki vakar
        varbūt vienmēr viens visi vispirms viņas viņi viņu vēlāk šeit šie šobrīd šodien šī
    """),
    news_words=words("""
        ir gada gadā gadu tika būs bija jauns jauna jaunu latvijas latvija rīgas cilvēki cilvēku valdība
        policija prezidents ministrs tiesa saka sacīja tiek esot
    """),
)
