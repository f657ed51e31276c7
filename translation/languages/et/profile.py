"""Estonian."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="et",
    name="Estonian",
    letters="äõöüšž",
    code_page="cp1257",
    quotation=QuotationStyle("„", "“"),
    ordinal_stop=True,
    titles=words("akad arh dots dr hr ins kapt kindr kol kolltn ltn mag n-ltn prl prof õp"),
    before_numbers=words("art joon kell kl köide lg lk nr p ptk tab tel"),
    inner_abbreviations=words("""
        asut ca hrl ik ingl jt.a juh k.a lad mh mnt nt näit peam praeg pst s.o s.t sealh sh so st tn toim
        tõlk u umb vn vrd vt
    """),
    closing_abbreviations=words("""
        apr AS aug dets e.Kr e.m.a eKr jaan kr krt m.a.j min mld mln nov okt OÜ pKr saj sek sept tuh veebr
    """),
    list_endings=words("jm jms jne jt vm vms"),
    function_words=words("""
        ja ei et see ka mis aga ta kui oma nii siis veel pärast kuid või nagu selle tema nende mida kes
        ning välja üle alla kuni vastu ütles miks kuidas kus olema peale juba rohkem ilma enne
    """),
    opening_words=words("""
        alles ehkki eile enamik ent esiteks esmalt hiljem igaüks ikka ilmselt isegi ju just järgmine
        kahjuks kaks kas keegi kogu kohe kolm koos kõik lisaks loomulikult ma me meie mina mitte mitu
        muidu mõned mõni nad need neil nemad nüüd ometi paljud pealegi praegu sa samal samas samuti seal
        seega seejärel seetõttu selles sellest siin siiski te tegelikult teine teised temal vaid varem
        veidi vist võib-olla üheks ühel üks
    """),
    news_words=words("""
        on oli pole olid saab tuleb uus uue aasta aastat inimest inimesed valitsus politsei president
        eesti minister kohus tallinna
    """),
    everyday_words=words("tere hommikust päevast õhtust aitäh palun vabandust nägemist tulemast"),
)
