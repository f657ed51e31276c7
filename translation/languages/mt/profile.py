"""Maltese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="mt",
    name="Maltese",
    letters="àèìòùċġħż",
    titles=words("dr Fr Mons Mr Mrs Ms prof Sra"),
    before_numbers=words("art kap nru pġ tel vol"),
    inner_abbreviations=words("cf e.g eż i.e"),
    closing_abbreviations=words("Apr Aww Diċ Fra Jan Ltd Lul Mar Mej Nov Ott Q.K Set W.K Ġun"),
    list_endings=words("etċ eċċ"),
    function_words=words("""
        u ta' li il- fil- l- tal- għal ma' biex fuq hija huwa mhux jew minn mill- bħala wara qabel dan din
        dawn tiegħu tagħha tagħhom kif meta fejn għaliex xi aktar iżda bejn kontra mingħajr x' s- t- r- n-
        d- is- it- ir- in- id- iż- ix-
    """),
    news_words=words("""
        kien kienet sena snin nies gvern pulizija president ministru qorti malta qal qalet ġew ġie sar
        jista' ġdid ġdida
    """),
    rare=True,
)
