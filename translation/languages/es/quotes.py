"""Spanish."""

from translation.languages.es.profile import PROFILE
from translation.languages.quote_table import QuoteTable
from translation.languages.word_lists import forms, phrases, roles, words

# Verbs in -ar by their stem, which every form keeps.
_AR = """
    aclar acus adelant afirm agreg alert aleg anhel anunci apost apunt argument asegur asever augur avis
    bromea calific celebr cit clam coment confes confirm consider contest critic cuestion declar demand
    denunci destac detall elogi enfatiz estim exclam explic expres fustig grit ilustr indic inform insinu
    interpel ironiz justific lament lanz machac manifest matiz mencion neg not observ opin pens precis
    pregunt proclam pronostic puntualiz ratific razon recalc rechaz reclam record reiter relat remach
    remarc report reproch resalt revel rubric sentenci señal subray suplic suspir tach tild tuite valor
    zanj musit susurr murmur increp vaticin implor interrog retruc objet rememor enumer jur garantiz desvel
"""

TABLE = QuoteTable(
    profile=PROFILE,
    cues=forms(_AR, "a an ó aron aba aban ará")
    | words("""
        habla hablan habló hablaba dijo dijeron dice dicen decía decían diría añadió añadieron añade
        añaden añadía concluyó concluye concluyen respondió respondieron responde responden sostuvo
        sostuvieron sostiene sostienen mantuvo mantiene admitió admite admiten advirtió advirtieron
        advierte advierten reconoció reconoce reconocen escribió escribieron escribe escriben pidió
        pidieron pide piden prometió promete prometen insistió insiste insisten repitió repite expuso
        expone defendió defiende defienden describió describe describen definió define exigió exige
        exigieron exigen refirió refiere coincidió coincide resumió resume predijo predice leyó lee aludió
        alude propuso propone incidió incide abundó abunda apostilló apostilla prosiguió prosigue siguió
        sigue continuó continúa apuntó reza rezaba cree creen creía sugirió sugiere previó prevé cuenta
        contó contaba cuentan relató evaluó replicó replica aseveró ironizó ironiza espetó espeta preguntó
        desmintió desmiente decidió dispuso arremetió arremete reaccionó reacciona matizó zanjó juzgó
        juzga tuiteó publicó llamó llama llaman recuerda recordó niega negó sentenció bromeó elogió elogia
        recomendó recomienda instó insta instaron mostró muestra mostraron avanzó avanza remató remata
        soltó suelta entiende entendió insistía protestó protestaba amenazó sonrió rió ríe rogó ruega
        inquirió presumió presume evocó evoca confiesa arguyó aduce adujo bautizó ordenó ordena calculó
        bromea balbuceó admitía admitían reconocía reconocían sostenía sostenían advertía añadía respondía
        exigía prometía concluía repetía describía defendía mantenía resumía sugería creían insistían
    """),
    participles=forms(_AR, "ado")
    | words("""
        dicho añadido concluido respondido sostenido mantenido admitido advertido reconocido escrito pedido
        prometido insistido repetido expuesto defendido descrito definido exigido referido coincidido
        resumido propuesto incidido seguido proseguido sugerido contado negado recordado llamado recomendado
        convencido convencida convencidos convencidas
        elogiado instado mostrado avanzado rematado
    """),
    partial_cues=words("""
        habla hablan habló hablaba calificó califica calificado llamó llama llaman llamado tachó tacha
        tachado tildó tilda tildado describió describe descrito definió define definido consideró
        considera considerado criticó critica criticado celebró celebra celebrado destacó destaca
        destacado defendió defiende defendido denunció denuncia denunciado rechazó rechaza rechazado
        elogió elogia valoró valora cree creen creía pidió pide pedido mostró muestra mostraron mostrado
        dijo dice tildaron tacharon calificaron
    """),
    predicative=words("de como por"),
    auxiliaries=words("""
        ha han había habían haya habrá habría es son fue fueron era eran está están
        estaba estaban sería será suele suelen solía solían
    """),
    gerunds=words("""
        calificando tildando tachando describiendo definiendo llamando considerando
        diciendo añadiendo asegurando afirmando señalando explicando indicando subrayando recordando
        destacando insistiendo advirtiendo escribiendo concluyendo citando agregando precisando pidiendo
        gritando
    """),
    sources=phrases(
        "a juicio de",
        "a juicio del",
        "en opinión de",
        "en opinión del",
        "según",
        "de acuerdo con",
        "en palabras de",
        "en opinión de",
        "a juicio de",
        "tal y como",
        "a decir de",
        "en boca de",
    ),
    speech_nouns=words("""
        comunicado declaración declaraciones discurso palabras carta mensaje tuit entrevista informe
        pregunta respuesta comentario frase lema eslogan testimonio nota texto grito gritos pancarta
        pancartas cartel lemas sentencia fallo auto réplica relato advertencia denuncia explicación conclusión
        versión reproche aviso
    """),
    naming=words("""
        película libro novela canción álbum disco serie revista diario periódico titulado titulada llamado
        llamada denominado denominada apodado apodada conocido conocida término palabra expresión operación
        obra programa bautizado bautizada título alias premio concepto hashtag caso
    """),
    pronouns={
        "él": "m",
        "ella": "f",
        "ellos": "pl",
        "ellas": "pl",
        "yo": "?",
        "nosotros": "?",
        "éste": "m",
        "ésta": "f",
        "usted": "?",
        "quien": "?",
    },
    agents=words("por"),
    leading_sources=words("para"),
    severed=words("y el los las la un su sus mi mis de del al"),
    dangling=words("pero sino el la los las un una de del y e o a al en que su sus es con por para"),
    that=words("que"),
    relatives=words("que quien quienes cual cuales"),
    definite=words("""
        el la los las este esta estos estas ese esa esos esas aquel aquella su sus nuestro nuestra mi mis
    """),
    indefinite=words("""
        un una unos unas varios varias algunos algunas muchos muchas dos tres cuatro cinco otro otra otros
        otras todos todas ningún ninguna cada
    """),
    linkers=words("de del para al"),
    prepositions=words("""
        a ante bajo con contra desde durante en entre hacia hasta mediante por según sin sobre tras excepto
        salvo versus junto respecto frente
    """),
    stops=words("""
        y e o u ni pero mas sino que si aunque porque pues cuando donde como mientras no se lo le les me te
        nos os ya muy más menos también tampoco es son fue fueron era eran está están ha han había habían
        hay ser estar será yo tú él ella nosotros ellos ellas esto eso ello cómo qué quién cuándo dónde así
        entonces leemos vemos sabemos podemos
    """),
    adverbs=words("""
        sí también además luego después entonces finalmente sin embargo no obstante asimismo ayer hoy incluso
        por su parte todo otro lado así ya igualmente posteriormente previamente antes tajante claramente
        públicamente recientemente nuevamente siempre nunca tras primero simplemente rotundamente
        textualmente solo sólo aún
    """),
    joiners=words("y e o u"),
    conjunctions=words("y e"),
    subordinators=words("cuando mientras como si aunque preguntado preguntada tras según"),
    relations=words("""
        madre padre hijo hija hermano hermana esposa esposo marido vecino vecina amigo amiga tío tía
        primo prima sobrino sobrina nieto nieta abuelo abuela viuda viudo
    """),
    possessives=words("su sus nuestro nuestra mi mis"),
    coordinators=words("y e pero"),
    infinitive_markers=words("al a para de"),
    infinitives=words("""
        entender considerar asegurar afirmar decir señalar añadir advertir denunciar recordar repetir contar
    """),
    phrasal={
        **dict.fromkeys(words("deja dejan dejó dejaron dejado"), words("claro")),
        **dict.fromkeys(words("hace hacen hizo hicieron hecho"), words("saber notar")),
        **dict.fromkeys(
            words("teme temen temía espera esperan esperaba confía confían sospecha sospechan"), words("que")
        ),
    },
    infinitive_endings=("ar", "er", "ir"),
    modals=words("puede podemos pudo pueden suele suelen solía solían"),
    finite_endings=("ó", "aron", "ieron"),
    verb_endings=("ó", "a", "e", "aba"),
    impersonal=words("lee leer indica señala dice"),
    whereabouts=words("en"),
    objects=words("se lo le les me nos la las los no te"),
    fillers=phrases(
        "una vez",
        "en cambio",
        "por el contrario",
        "a la vez",
        "por su parte",
        "por su lado",
        "sin embargo",
        "no obstante",
        "a su vez",
        "entre otras cosas",
    ),
    time_words=words("""
        lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio
        agosto septiembre setiembre octubre noviembre diciembre hoy ayer mañana tarde noche semana mes año
        pasado próximo
    """),
    latter=words("último última"),
    titles={
        **dict.fromkeys(words("señor sr don rey príncipe papa fray"), "m"),
        **dict.fromkeys(words("señora señorita sra srta doña reina princesa dra doctora"), "f"),
        **dict.fromkeys(words("dr doctor san santa"), "?"),
    },
    elides=False,
    drops_subject=True,
    inline_attributions=True,
    dialogue_dashes="-–—―",
    adjectives_follow=True,
    capital_origins=True,
    verbless_predicates=True,
    length=1.12,
    answers=words("""
        adiós basta bueno claro gracias hola jamás no nunca ojalá perdón quizá quizás sí
    """),
    voices=words("""
        academia acreedor administración aficionada aficionado agencia agente agresor alcaldía
        aliado alianza alumna alumno armada asamblea aseguradora asesor asesora asistente asociación
        atacante audiencia autoridad ayuntamiento bancada banco brigada cabildo cadena campesina
        campesino cancillería candidatura chica chico ciudad ciudadana ciudadano clienta cliente
        club coalición colectivo colega comandancia comerciante comisaría comisión comité compañera
        compañero compañía compañías competidor comprador comunidad concejo confederación congreso
        consejería consejo consistorio constructora consumidor cooperativa coronel corte creador
        creadora cuerpo cuñado cámara cónsul delegación departamento desconocido detenido diputación
        dirección diócesis donante dueña dueño ejército embajada empleador empresa enfermo enviado
        equipo fabricante familia familiar federación firma fiscalía formación fuente fuerza
        fundación gabinete gendarmería gente grupo guardia guerrilla guerrillero hincha hospital
        huelguista huésped iglesia individuo inmigrante inspector inspectora institución instituto
        interlocutor inversor invitada invitado junta jurado jurídico justicia laboratorio lector
        lectora liga marina marinero matrimonio mayoría militar ministerio misión movimiento
        muchacha muchacho municipio museo negociador niña niño novia novio observador observatorio
        oficina operador operadora oposición opositor opositora organismo organización organizador
        organizadora paciente padres pareja parlamento parte participante partidario partido
        pasajera pasajero patronal país peatón periódico plantilla población policía portal prensa
        preso prisionero propietaria propietario proveedor pueblo público rebelde rectorado
        redacción refugiado región regulador reo sección secretaría senado servicio sindicato socia
        sociedad socio soldado superviviente teniente tesorero transeúnte tribunal tripulación tropa
        turista universidad unión usuaria usuario vaticano vecindario vendedor vendedora viajera
        viajero visitante votante
    """),
    plurals=(("es", ""), ("s", ""), ("ces", "z")),
    preposed=words("""
        actual antigua antiguo buen buena ex famosa famoso futura futuro gran grandes joven mal
        mejor misma mismo nueva nuevas nuevo nuevos otra otro pequeña pequeño poderosa poderoso
        primer primera principal propia propio segunda segundo vieja viejo última último única único
    """),
    contracted=words("al del"),
    articleless=words("alguien nadie padres quien vecinos"),
    roles=roles(
        """
        abogada, abogado, abuela, abuelo, activista, actor, actriz, acusada, acusado, adolescente,
        agricultor, agricultora, albañil, alpinista, analista, anciana, anciano, apicultor,
        apicultora, arqueóloga, arqueólogo, arquitecta, arquitecto, artista, astrónoma, astrónomo,
        asturiano, autor, autora, bailarina, bailarín, banquero, bibliotecaria, bibliotecario,
        bióloga, biólogo, bombera, bombero, botánica, botánico, boxeador, boxeadora, camarera,
        camarero, camionera, camionero, campeona, campeón, candidata, candidato, cantante, capitana,
        capitán, carnicera, carnicero, carpintera, carpintero, cartera, cartero, centrocampista,
        ciclista, científica, científico, cineasta, cirujana, cirujano, climatóloga, climatólogo,
        cocinera, cocinero, comediante, compositor, compositora, concejal, concejala, conductor,
        conductora, coreógrafa, coreógrafo, corredor, corredora, cura, defensa, delantero, delegada,
        delegado, demandante, dibujante, diplomático, diputada, diputado, directiva, directivo,
        dirigente, diseñador, diseñadora, doctoranda, doctorando, dramaturga, dramaturgo, economista,
        ecóloga, ecólogo, edila, electricista, empleada, empleado, empresaria, empresario, enfermera,
        enfermero, ensayista, epidemióloga, epidemiólogo, escritor, escritora, escultor, escultora,
        esposa, esquiador, esquiadora, estudiante, experta, experto, farmacéutica, farmacéutico,
        fontanera, fontanero, fotógrafa, fotógrafo, funcionaria, funcionario, futbolista, física,
        físico, ganadera, ganadero, ganador, ganadora, geóloga, geólogo, gimnasta, goleador,
        goleadora, guardameta, guitarrero, guitarrista, hermana, hermano, hija, hijo, historiador,
        historiadora, hombre, homóloga, homólogo, imán, ingeniera, ingeniero, inquilina, inquilino,
        intendenta, intendente, investigador, investigadora, jardinera, jardinero, jinete, joven,
        jubilada, jubilado, jugador, jugadora, letrada, letrado, librera, librero, lideresa,
        lingüista, líder, madre, maestra, maestro, mandataria, mandatario, manifestante, marido,
        mariscadora, matrona, mecánico, meteoróloga, meteorólogo, miembro, minero, monja, mujer,
        médica, médico, músico, nadador, nadadora, navegante, nieta, nieto, notario, novelista,
        octogenaria, octogenario, olivarera, olivarero, padre, panadera, panadero, pastor, pastora,
        patrón, peluquera, peluquero, periodista, persona, pescador, pescadora, pianista, pintor,
        pintora, plusmarquista, poeta, política, político, portera, portero, prefecta, prefecto,
        profesor, profesora, psicóloga, psicólogo, psiquiatra, química, químico, recordista,
        relojero, remera, remero, representante, responsable, sacerdote, septuagenaria,
        septuagenario, sindicalista, socióloga, sociólogo, sospechoso, taxista, tenista, tesorera,
        testigo, titiritera, titiritero, trabajador, trabajadora, traductor, traductora, trompetista,
        técnica, vecina, vecino, vecinos, velocista, veterinaria, veterinario, vicepresidenta,
        vicepresidente, violinista, viticultor, viticultora, viuda, viudo, voluntaria, voluntario,
        víctima, zoóloga, zoólogo
        """,
        {
            "director head": "director, directora",
            "secretary-general head": "secretario general, secretaria general",
            "head": "jefe, jefa",
            "president head": "jefe de estado, jefa de estado",
            "head-of-government head": """
                jefe de gobierno, jefa de gobierno, jefe del gobierno, jefe del ejecutivo, primer ministro,
                primera ministra
            """,
            "head-of-government foreign-minister head": "canciller",
            "president head-of-government head": "presidente, presidenta",
            "monarch head": "rey, reina, monarca",
            "pope head": "papa, pontífice",
            "minister": "ministro, ministra, consejero, consejera, titular",
            "mayor": "alcalde, alcaldesa, edil",
            "governor": "gobernador, gobernadora",
            "senator legislator": "senador, senadora",
            "judge": "juez, jueza, magistrado, magistrada",
            "prosecutor": "fiscal",
            "spokesperson": "portavoz, vocero, vocera",
            "founder head": "fundador, fundadora",
            "coach": "entrenador, entrenadora, técnico, seleccionador",
            "military": "general, comandante, generala",
            "ambassador": "embajador, embajadora",
            "commissioner": "comisario, comisaria",
            "clergy": "obispo, arzobispo, cardenal",
            "rector head": "rector, rectora",
        },
    ),
    anyone=words("""
        responsable dirigente líder político política hombre mujer persona mandatario mandataria joven
        anciana anciano octogenaria octogenario septuagenaria septuagenario
    """),
    article_gender={"el": "m", "este": "m", "la": "f", "esta": "f"},
    feminine=words("""
        mujer madre hija hermana esposa reina princesa presidenta directora ministra senadora diputada
        candidata abogada investigadora jugadora actriz alcaldesa jefa embajadora vocera fundadora experta
        consejera jueza profesora autora escritora científica médica mandataria funcionaria empresaria
        secretaria gobernadora entrenadora rectora magistrada doctora
    """),
    masculine=words("""
        hombre padre hijo hermano esposo rey príncipe presidente director ministro senador diputado
        candidato abogado investigador jugador actor alcalde jefe embajador vocero fundador experto
        consejero juez profesor autor escritor científico médico mandatario funcionario empresario
        secretario gobernador entrenador rector magistrado papa pontífice monarca
    """),
    light_words=words("""
        he hemos habéis has había habíamos soy eres somos fui fuimos era éramos estoy estamos estaba
        estábamos estuvo sido estado haber ser estar voy vamos va puedo podía tengo tenemos tiene
        tienen tenía eso esto ahí aquí nosotras ustedes les le nuestros nuestras tu tus vos vosotros
    """),
    enclitics=words("lo la los las le les"),
    own_sources=phrases("a su juicio", "en su opinión", "a su modo de ver", "a su entender"),
)
