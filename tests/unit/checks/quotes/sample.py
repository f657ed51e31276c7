"""The sample article, a translation of it written for the tests, and who says what in it."""

from pathlib import Path

ENGLISH = next((Path(__file__).parents[4] / "seeds").glob("000_*.txt")).read_text(encoding="utf-8")

FRENCH = """\
(Bruxelles) Les alliés de l'OTAN et leurs partenaires ont fourni à l'Ukraine 230 chars de combat et 1 550 \
véhicules blindés pour l'aider à contrer l'offensive russe et à reprendre son territoire, a indiqué le \
secrétaire général de l'OTAN Jens Stoltenberg.

« Les alliés et les partenaires du groupe de contact dirigé par les États-Unis ont envoyé à l'Ukraine 230 \
chars, 1 550 véhicules blindés et d'importantes quantités de munitions, soit 98 % du matériel promis, afin \
d'équiper neuf nouvelles brigades blindées », a-t-il déclaré lors d'une conférence de presse avec le \
Premier ministre du Luxembourg Xavier Bettel.

« Au total, les Ukrainiens disposent donc des capacités dont ils ont besoin pour reprendre davantage de \
territoires », a déclaré le chef de l'Alliance atlantique.

Depuis le début de l'offensive russe en février 2022, les membres de l'OTAN ont également fourni des \
systèmes de défense aérienne de conception soviétique, de l'artillerie et des avions de chasse MIG-29 \
détenus par la Pologne et la République tchèque. Ils ont aussi formé des dizaines de milliers de soldats \
ukrainiens aux armes utilisées par les armées de l'OTAN.

Jens Stoltenberg a toutefois appelé à « ne jamais sous-estimer » la Russie. « Les forces russes manquent \
peut-être de qualité, mais elles se rattrapent sur la quantité et Moscou continue de mobiliser davantage \
de personnel », a-t-il rappelé.

« Nous serons aux côtés de l'Ukraine aussi longtemps qu'il le faudra et nous lui fournirons ce dont elle a \
besoin », a assuré le responsable norvégien.

« Le Luxembourg a la plus petite armée de l'OTAN, mais si l'on a besoin de nous, on peut compter sur nous \
», a dit Xavier Bettel. Le Luxembourg est le dernier de la classe au sein de l'OTAN pour la part de son \
PIB consacrée aux dépenses de défense, mais le chef du gouvernement s'est engagé à l'augmenter.

MM. Stoltenberg et Bettel ont salué l'entretien téléphonique de mercredi entre le président chinois Xi \
Jinping et le président ukrainien Volodymyr Zelensky.

« Cela ne change rien au fait que la Chine n'a pas été en mesure de condamner l'invasion illégale de \
l'Ukraine par la Russie », a toutefois insisté le secrétaire général de l'OTAN.

« C'est à l'Ukraine de décider des conditions des pourparlers et des formats qu'ils doivent prendre », \
a-t-il ajouté.

« Si nous voulons une solution pacifique et négociée qui permette à l'Ukraine de s'imposer comme une \
nation souveraine et indépendante, le meilleur moyen d'y parvenir est de fournir un soutien militaire à \
l'Ukraine, exactement comme le font les alliés de l'OTAN », a-t-il conclu.
"""

STOLTENBERG, BETTEL = "Jens Stoltenberg", "Xavier Bettel"
SPEAKERS = [
    STOLTENBERG,
    STOLTENBERG,
    None,
    STOLTENBERG,
    STOLTENBERG,
    BETTEL,
    STOLTENBERG,
    STOLTENBERG,
    STOLTENBERG,
]
ENGLISH_MENTIONS = [
    "he",
    "the head of the Atlantic Alliance",
    None,
    "he",
    "the Norwegian official",
    BETTEL,
    "the NATO Secretary General",
    "he",
    "he",
]
FRENCH_MENTIONS = [
    "il",
    "le chef de l'Alliance atlantique",
    None,
    "il",
    "le responsable norvégien",
    BETTEL,
    "le secrétaire général de l'OTAN",
    "il",
    "il",
]
