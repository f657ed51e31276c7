"""Catalan."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="ca",
    name="Catalan",
    letters="àçèéíïòóúü",
    quotation=QuotationStyle("«", "»"),
    laughing="hj",
    titles=words("""
        adv arq cnel ct dr dra drs eng Excm Excma Fra gral Hble Il·lm Il·lma Mn Molt.Hble Mons prof profa
        Sr Sra Sres Srs Srta St Sta
    """),
    before_numbers=words("ap apt art arts cap caps ed esc fig núm núms p pp pàg pàgs tel vol"),
    inner_abbreviations=words("""
        angl aprox av avda cast cf cfr coord ctra esp excl fr i.e incl ll màx mín p.ex pda pg pl pss pça
        resp trad urb vs
    """),
    closing_abbreviations=words("""
        a.C a.m abr Corp d.C des EUA feb febr gen Inc Jr jul juny Ltd M maig març milions min nov oct p.m
        S.A S.L seg set tinent
    """),
    list_endings=words("etc"),
    table_title="Taula",
    function_words=words("""
        de la el i a les els en que per un una amb no del al dels als es més però com pel pels seva seu
        aquest aquesta també entre sobre després fins contra sense quan qui què on segons perquè avui l'
        d' ahir demà encara algun alguna tot tota tots totes altra altre altres aquests aquestes mentre
        nos això així mai ara cada molt
    """),
    opening_words=words("""
        abans aleshores algunes alguns algú ambdós aquell aquella aquelles aquells aquí bé cap davant dos
        dues durant ella elles ells era eren finalment fora gairebé gràcies ha hi ja jo llavors m' malgrat
        massa mig molta moltes molts ningú només nosaltres pocs potser primer prop qualsevol quatre quina
        quins res s' sempre si sinó sota són tal tampoc tanmateix tant tres té unes uns vosaltres vostè és
    """),
    news_words=words("""
        és va ha se ho ens ser han són està nou nova any anys govern policia president tribunal diu
        barcelona catalunya euros setmana mes mesos dia dies gent persones treball cap poden deu pot hi
        fer tenen van
    """),
    everyday_words=words("hola bon dia bona tarda nit gràcies moltes plau benvinguts adéu perdó"),
)
