"""Spanish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="es",
    name="Spanish",
    letters="áéíñóúü",
    quotation=QuotationStyle("«", "»"),
    titles=words("""
        abg alte arq cnel comis comte dr dra dres dña excma excmo Fr gral hna hno ilma ilmo ing insp lda
        ldo lic mons mtra mtro pbro Pdte prof profa rdo rvda rvdo sgto sr sra sras sres srta srtas sta sto
        subtte tte
    """),
    before_numbers=words("aptdo arts fasc figs lám sec tel tfno tít"),
    inner_abbreviations=words("aprox av avda cf cfr ctra e.g ej gta i.e incl máx mín p.ej pza urb v.gr vs"),
    closing_abbreviations=words("""
        a.C a.m abr ago CC.OO Corp cía d.C DD.HH depto dic dpto EE.UU ene feb FF.AA FF.CC hnos Inc JJ.OO
        Jr jul jun Ltd Ltda nov oct p.m RR.HH sept ud uds vd vds
    """),
    list_endings=words("etc"),
    plain_words=words("bien mal mar"),
    sounds=words("argh brr buf ejem eh em grr hm lol pff puf uf uff zzz"),
    laughing="hj",
    function_words=words("""
        de la que el en y a los se del las un por con no una su para al lo como pero sus le o este sí
        porque esta entre cuando muy sin sobre también me hasta hay donde quien desde todo nos durante
        todos uno ni contra otros ese eso ante tras según qué cómo quién después así todavía ningún
        ninguna algún alguna toda todas otra otro estas estos hacia mientras les
    """),
    opening_words=words("""
        actualmente además algo alguien algunas algunos allí ambas ambos antes apenas aquel aquella
        aquellas aquello aquellos aquí asimismo aun aunque bajo bueno cada casi cerca cualquier cuanto
        cuatro cuál cuáles cuánto cuántos dentro dicho dos dónde ella ellas ellos empero entonces era eran
        es esa esas esos esto está están finalmente fue fuera fueron había igual incluso jamás junto luego
        mediante mi mis mucha muchas mucho muchos nada nadie nuestra nuestro nunca otras parece poco pocos
        posteriormente pronto pues quizá sea si siempre son sólo tal tampoco tan tanto te tenía tiene tres
        tu unas unos usted varias varios ya yo él ésta éstas éste éstos
    """),
    news_words=words("""
        es más ha años año nuevo nueva gobierno policía presidente tribunal muertos son fue han dice
        españa está madrid euros semana mes meses día días hoy ayer mañana gente personas trabajo pesos
        méxico argentina colombia chile perú muerte pueden debe puede
    """),
)
