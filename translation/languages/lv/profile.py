"""Latvian."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="lv",
    name="Latvian",
    letters="āčēģīķļņšūž",
    code_page="cp1257",
    ordinal_stop=True,
    titles=words("""
        adv akad arh arhib bīsk doc dr inž kap kdze ltn mag mācīt plkv prof pulkv Sv ģen
    """),
    before_numbers=words("att lpp nod nr p pl plkst pn pulkst sk tab tel š.g"),
    inner_abbreviations=words("""
        angl ap apm bulv iel iesk izņ kr lat piem red resp sal sast skat t.i t.s t.s.k t.sk tulk vāc
    """),
    closing_abbreviations=words("""
        apr aug dec eiro febr janv jūl jūn m.ē milj min mljrd nov okt p.m.ē pr.Kr sek sept SIA tūkst
    """),
    list_endings=words("tml u.c u.t.t u.tml utt"),
    measures=words("g gg"),
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
    everyday_words=words("sveiki labrīt labdien labvakar paldies lūdzu atvainojiet redzēšanos"),
)
