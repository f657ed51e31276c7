"""Maltese."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="mt",
    name="Maltese",
    news_words=words("""
        u ta' li il- fil- l- tal- għal ma' biex fuq kien kienet hija huwa mhux jew minn mill- bħala wara
        qabel dan din dawn tiegħu tagħha tagħhom kif meta fejn għaliex xi aktar sena snin nies gvern
        pulizija president ministru qorti malta qal qalet ġew ġie sar jista' iżda bejn kontra mingħajr
        ġdid ġdida x' s- t- r- n- d- is- it- ir- in- id- iż- ix-
    """),
    rare=True,
)
