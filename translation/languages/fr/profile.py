"""French."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="fr",
    name="French",
    letters="àâæçèéêëîïôùûüÿœ",
    quotation=QuotationStyle("«", "»", "\u202f"),
    titles=words("""
        adj amb brig Bx Cdt Cne Col dr Drs ets frs Gal gén insp lt M Me Mgr Mlle Mlles MM Mme Mmes pr prof
        Prs Sgt St Ste Stes Sts sté sén Vve éts
    """),
    before_numbers=words("arr art hab lig m paragr pl prop tél éd ép"),
    inner_abbreviations=words("""
        ap approx apr assoc av bd boul c.-à-d c.à.d cf ch.-l coll dir dép e.g env excl fam fg féd i.e incl
        n.b p.ex prov rte vs
    """),
    closing_abbreviations=words("""
        avr cap cie col Corp déc ex févr Inc J.-C janv Jr juil Ltd max min nov oct sept suiv
    """),
    list_endings=words("etc"),
    plain_words=words("art vol"),
    sounds=words("argh brr euh grr hem heu hmm hum lol mdr pff pfft pst ptdr tss zzz"),
    function_words=words("""
        de la le et les des en un du une que pour qui dans a par plus pas au sur ne se ce il son aux sa on
        ou mais comme ses nous cette elle leur sans vers après entre contre selon depuis chez sous l' d'
        qu' s' n' c' pourquoi comment quand où quoi ils leurs
    """),
    opening_words=words("""
        ailleurs ainsi alors aucun aucune aujourd'hui auparavant aussi autre autres avant avec beaucoup
        bien car ceci cela celle celles celui cependant certaines certains ces cet ceux chacun chaque
        d'abord donc dont durant dès déjà désormais encore enfin ensuite entre-temps hier hors ici j'
        jamais je jusqu' lors lorsque lui là malgré me moins même ni non nos notre oui parce parfois parmi
        pendant peu plusieurs près puis puisque quant quel quelle quelles quelque quelques quels quiconque
        quoique rien si sinon soudain surtout tandis tant telle tous tout toute toutefois toutes trois
        très tu voici voilà votre vous à âgé âgée également étant
    """),
    news_words=words("""
        est sont avec été ont fait être deux ans nouveau nouvelle gouvernement police président ministre
        tribunal france morts veut peut était
    """),
)
