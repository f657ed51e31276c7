"""Spanish."""

from translation.languages.profile import Profile, QuotationStyle
from translation.languages.word_lists import words

PROFILE = Profile(
    code="es",
    name="Spanish",
    letters="áéíñóúü",
    quotation=QuotationStyle("«", "»"),
    titles=words("""
        abg abog admón alf almte alte arq arz atte Bmo brig Card cdte cnel comis comte contralmte d Dn dr
        dra dres dña Em Emmo Exca excma excmo exmo Fr gral hna hno ilma ilmo ing insp intdte lcda lcdo lda
        ldo lic licda licdo mgfco MM mn mons mtra mtro nta ntra ntro pbro Pdte ppte prbo pres presb prof
        profa profs R.P rdo rdos rev rvda rvdo rvmo S.A.R S.M secr sgto sr sra sras sres srio srs srta
        srtas sta sto sub subdir subtte tcol tte Vda vicealmte vicepdte
    """),
    before_numbers=words("""
        apdo aptdo art arts c cap caps cód epígr exp fasc fig figs fol kil lám n nro núm núms p pp pág reg
        sec ss t tab tel tels tfno tom tít vol vols vv
    """),
    inner_abbreviations=words("""
        adj adm admin anón ap aprox arch av avd avda barr bibl bibliogr biogr blvr calz cast CC cent cf
        cfr circ const coord cta ctra dcha DD dep doc e.g ed EE ej entlo esc etim ext fca fdo FF gta i.e
        ib ibíd impr incl izda izdo izq JJ jurispr lat mss máx mín obs op.cit p.a p.d p.ej p.s pdo plza
        pral prov prox próx pza págs párr rcte ref rel resp RR s.e s.l s.n s.v sdad sigs supl tit trad urb
        v.gr vs íd
    """),
    closing_abbreviations=words("""
        a.C a.J.C a.m AA.VV abr ago agt C.I.F CC.AA CC.OO Corp cía Cía.Ltda d.C d.J.C DD.HH depto dic Dom
        dpto EE.UU ene EUA feb febr FF.AA FF.CC hab hnos hs Inc JJ.OO Jr Jue jul jun Ltd Ltda Lun Mar Mié
        nov oct p.m PP RR.HH RR.PP S.A S.A.U S.L S.R.L seg sept set SS.AA SS.MM Sáb ten ud uds usd vd vds
        Vie
    """),
    list_endings=words("etc"),
    sounds=words("argh brr buf ejem eh em grr hm lol pff puf uf uff zzz"),
    laughing="hj",
    time_words=words("domingo jueves lunes martes miércoles sábado viernes"),
    table_title="Tabla",
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
        es esa esas esos esto está están finalmente fue fuera fueron ha había han igual incluso jamás
        junto luego mediante mi mis mucha muchas mucho muchos nada nadie nuestra nuestro nunca otras
        parece poco pocos posteriormente pronto puede pues quizá sea si siempre son sólo tal tampoco tan
        tanto te tenía tiene tres tu unas unos usted varias varios ya yo él ésta éstas éste éstos
    """),
    news_words=words("""
        es más ha años año nuevo nueva gobierno policía presidente tribunal muertos son fue han dice
        españa está madrid euros semana mes meses día días hoy ayer mañana gente personas trabajo pesos
        méxico argentina colombia chile perú muerte pueden debe puede
    """),
    everyday_words=words("""
        hola buenos buenas días tardes noches gracias muchas favor bienvenidos bienvenido adiós
        perdón feliz querido
    """),
)
