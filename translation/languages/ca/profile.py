"""Catalan."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ca",
    name="Catalan",
    letters="àçèéíïòóúü",
    quotation=QuotationStyle("«", "»"),
    laughing="hj",
    function_words=words("""
        de la el i a les els en que per un una amb no del al dels als es més però com pel pels seva seu
        aquest aquesta també entre sobre després fins contra sense quan qui què on segons perquè avui l'
        d' ahir demà encara algun alguna tot tota tots totes altra altre altres aquests aquestes mentre
        nos això així mai ara cada molt
    """),
    opening_words=words("""
        abans aleshores algunes alguns algú ambdós aquell aquella aquelles aquells aquí bé cap davant dos
        dues durant ella elles ells era eren finalment fora gairebé gràcies ja jo llavors m' malgrat massa
        mig molta moltes molts ningú només nosaltres pocs potser primer prop qualsevol quatre quina quins
        res s' sempre si sinó sota són tal tampoc tanmateix tant tres unes uns vosaltres vostè és
    """),
    news_words=words("""
        és va ha se ho ens ser han són està nou nova any anys govern policia president tribunal diu
        barcelona catalunya euros setmana mes mesos dia dies gent persones treball cap poden deu pot hi
        fer tenen van
    """),
)
