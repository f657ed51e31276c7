"""Italian."""

from translation.languages.it.profile import PROFILE
from translation.languages.quote_table import QuoteTable
from translation.languages.word_lists import forms, phrases, roles, words

_ARE = """
    accus afferm ammir annunci assicur attacc augur auspic avvis bocci chios comment confess conferm constat
    contest critic denunci dichiar domand elogi esclam esort evidenzi grid illustr incalz indic insinu invit
    invoc ipotizz ironizz lament minacci minimizz neg not osserv precis preg proclam puntualizz raccont
    scherz sospir mormor borbott balbett annot sbuff protest svel implor supplic intim argoment sintetizz
    giur celebr ringrazi plaud consigli giudic rassicur replic ribatt ricord rilanci rimarc rimprover riport
    rivel segnal sentenzi sottoline specific spieg stigmatizz sussurr tuon twitt url valut vant
"""

_OF = words("di del dello dell' della dei degli delle")
_TO = words("a al allo all' alla ai agli alle")

TABLE = QuoteTable(
    profile=PROFILE,
    cues=forms(_ARE, "a ano ò arono ava avano")
    | forms("scand chiar ribad avvert garant reag sugger sment ammon", "ì ivano iscono irono isce")
    | words("""
        dice dicono disse dissero diceva dicevano aggiunge aggiungono aggiunse aggiungeva scrive scrivono
        scrisse scriveva risponde rispondono rispose rispondeva sostiene sostengono sostenne sosteneva
        conclude concludono concluse concludeva chiede chiedono chiese chiedeva ammette ammettono ammise
        ammetteva riferisce riferiscono riferì riferiva ribadisce ribadiscono ribadì ribadiva chiarisce
        chiariscono chiarì avverte avvertono avvertì ammonisce ammonì ammoniscono promette promise
        promettono continua continuò continuava prosegue proseguì proseguiva legge leggeva definisce
        definiscono definì definiva descrive descrisse difende difese crede credono pensa pensano pensava
        ritiene ritengono riteneva fa rende rivendica ripete ripeté ripetono tuona taglia assicura sbotta
        esulta esultò confida confidò commenta riflette suggerisce suggerì propone propose smentisce
        smentì garantisce garantì reagisce reagì riconosce riconobbe riconoscono aggiunto attacca chiosa
        parlano parlavano difendono descrivono attaccano mostrano lanciano ripetono promettono propongono
        ride sorride ribatte obietta obiettò controbatte rievoca rievocò prevede riassume riassunse
        respinge respinse loda lodò gioisce insiste insisté pretende sbottò temono sperano sospetta
        rincara chiude esordisce esordì recita recitava parla parlò accoglie teme spera sperava sfoga
        sfogò mostra mostrò lancia bolla bollò bollano
    """),
    participles=forms(_ARE, "ato ata")
    | words("""
        detto aggiunto scritto risposto sostenuto concluso chiesto ammesso riferito ribadito chiarito
        avvertito ammonito promesso proseguito definito descritto difeso creduto ritenuto ripetuto confidato
        tagliato rincarato incalzato attaccato sbottato esultato chiosato tuonato rivendicato lanciato
        suggerito proposto smentito garantito reagito riconosciuto esordito continuato scandito invitato
        convinto convinta convinti convinte
        definita definiti definite chiamata chiamati chiamate descritta descritti descritte giudicata
        considerata considerati bollata bollati bocciata bocciati
        fatto letto parlato commentato pubblicato twittato postato ribattuto bollato
    """),
    partial_cues=words("""
        parlano parlavano difendono descrivono mostrano
        definisce definiscono definì definito descrive descrisse descritto critica criticato denuncia
        denunciato chiama chiamato considera considerato ritiene ritengono parla parlò parlato loda lodato
        elogia elogiato accusa accusato difende difeso boccia bocciato chiede chiedono chiesto mostra
        definita definiti definite chiamata chiamati chiamate descritta descritti descritte giudicata
        considerata considerati bollata bollati bocciata bocciati
        mostrò mostrato detto dice dicono bolla bollò bollato bollano
    """),
    predicative=words("di come"),
    auxiliaries=words("ha hanno aveva avevano abbia avrebbe avrà è sono era erano viene venne s'"),
    gerunds=words("""
        bollando descrivendo chiamando
        dicendo aggiungendo affermando spiegando assicurando sottolineando ricordando precisando scrivendo
        concludendo citando insistendo chiedendo definendo parlando gridando
    """),
    sources=phrases(
        "secondo",
        *(f"{words} {of}" for words in ("a detta", "a giudizio", "a parere") for of in _OF),
        *(f"stando {to}" for to in _TO),
        "così",
        "nelle parole di",
        "per dirla con",
    ),
    speech_nouns=words("""
        comunicato dichiarazione dichiarazioni discorso parole lettera messaggio tweet intervista rapporto
        domanda risposta commento frase slogan testimonianza nota testo post grido cartello striscione
        replica affondo sfogo racconto monito appello accusa denuncia spiegazione versione conclusione
    """),
    naming=words("""
        film libro romanzo canzone album disco serie rivista quotidiano giornale intitolato intitolata
        chiamato chiamata denominato denominata soprannominato soprannominata cosiddetto cosiddetta
        cosiddetti comitato associazione collettivo movimento termine parola espressione operazione opera
        programma titolo premio
    """),
    pronouns={
        "lui": "m",
        "egli": "m",
        "lei": "f",
        "ella": "f",
        "loro": "pl",
        "essi": "pl",
        "io": "?",
        "noi": "?",
        "questi": "m",
        "quest'ultimo": "m",
    },
    leading_sources=words("per"),
    agents=words("da dal dallo dalla dall' dai dagli dalle"),
    severed=words("e ed il gli di del della dei delle"),
    dangling=words("ma il lo la i gli le un una di del della dei delle e o a al in che suo sua è con per"),
    that=words("che"),
    relatives=words("che chi cui quale quali"),
    definite=words("""
        il lo la i gli le l' questo questa quest' questi queste quel quella quell' quei quegli quelle suo
        sua suoi sue nostro nostra mio mia
    """),
    indefinite=words("""
        un uno una un' alcuni alcune molti molte due tre quattro cinque altro altra altri altre tutti tutte
        ogni nessun nessuno nessuna diversi diverse qualche
    """),
    linkers=words("di del dello della dell' dei degli delle d' per agli alla all' alle ai al"),
    prepositions=words("""
        a da in con su tra fra sul sulla sull' sui sugli sulle nel nello nella nell' nei negli nelle dal
        dallo dalla dall' dai dagli dalle dopo prima durante contro verso senza sotto sopra presso secondo
        attraverso mediante entro oltre fino circa dinanzi davanti
    """),
    stops=words("""
        e ed o od ma però né che se perché poiché quando dove come mentre non si ci vi ne mi ti gli è sono
        era erano ha hanno aveva avevano essere stato stata sarà più meno molto anche ancora già così allora
        io tu lui lei noi voi loro ciò cosa chi quindi dunque infatti
    """),
    adverbs=words("""
        anche poi inoltre allora sapere noto notare eco presente ancora infine invece tuttavia però dunque
        quindi intanto ieri oggi subito già sempre mai dopo prima ora così pure chiaramente pubblicamente
        recentemente nuovamente ironicamente secco netto corto semplicemente altresì
    """),
    joiners=words("e ed o"),
    conjunctions=words("e ed"),
    subordinators=words("quando mentre come se dopo interpellato interpellata"),
    relations=words("""
        madre padre figlio figlia fratello sorella moglie marito vicino vicina amico amica zio zia
        cugino cugina nipote nonno nonna vedova vedovo collega
    """),
    possessives=words("suo sua suoi sue nostro nostra mio mia"),
    coordinators=words("e ed ma"),
    infinitive_endings=("are", "ere", "ire"),
    phrasal={
        **dict.fromkeys(
            words("fa fanno fece fecero faceva fatto"), words("sapere notare presente osservare")
        ),
        **dict.fromkeys(words("mette mettono mise misero messo"), words("verbale chiaro")),
        **dict.fromkeys(words("limita limitano limitò limitarono limitato limitata limitati"), words("a")),
    },
    finite_endings=("ò", "arono", "irono"),
    verb_endings=("a", "e", "ò", "ì", "ava"),
    impersonal=words("legge leggere"),
    whereabouts=words("in nel nello nell' nella nei negli nelle su sul sullo sull' sulla sui sugli sulle"),
    objects=words("si lo la li le gli ci vi ne mi ti l' non s' c' m'"),
    fillers=phrases(
        "una volta",
        "invece",
        "dal canto suo",
        "da parte sua",
        "nel frattempo",
        "a sua volta",
        "tra l' altro",
        "al termine",
        "ai microfoni",
        "al telefono",
        "alla vigilia",
        "all' uscita",
        "ai giornalisti",
        "ai cronisti",
        "alla stampa",
    ),
    time_words=words("""
        lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno
        luglio agosto settembre ottobre novembre dicembre oggi ieri domani mattina sera pomeriggio notte
        settimana mese anno scorso scorsa prossimo
    """),
    latter=words("ultimo ultima"),
    titles={
        **dict.fromkeys(words("signor sig re principe papa don monsignor"), "m"),
        **dict.fromkeys(words("signora sig.ra regina principessa dottoressa professoressa"), "f"),
        **dict.fromkeys(words("dott dottor prof professor avv ing on onorevole sen"), "?"),
    },
    elides=True,
    drops_subject=True,
    inline_attributions=True,
    inline_commas=True,
    trade_endings=("ore", "trice", "ista", "logo", "loga", "grafo", "grafa", "iere", "iera", "ario", "aria"),
    dialogue_dashes="-–—―",
    adjectives_follow=True,
    capital_origins=True,
    verbless_predicates=True,
    length=1.12,
    answers=words("""
        basta certo ciao ecco esatto forse grazie mai no prego scusi sì
    """),
    voices=words("""
        abbonato accademia acquirente agente agenzia aggressore alleanza alleato allieva allievo
        alunno ambasciata amministrazione apparato assemblea assessora assessorato assessore
        assicuratore assistito associazione atleta autorità avversario azienda bagnante bambina
        bambino banca brigadiere cabinetto camera camerata campagna capogruppo carabiniere cassa
        centrale circolo cittadina cittadino città cliente clinica club coalizione collaboratore
        collaboratrice collettivo colonnello comitato commerciante commissione compagna compagnia
        compagno comune comunità concorrente condominio confederazione congresso coniuge consorzio
        consumatore cooperativa coppia corte creatore creatrice creditore curia datore delegata
        delegazione detenuto difesa diocesi dipartimento dipendente direzione distretto ditta
        donatore elettore elettrice ente equipaggio equipe esecutivo esercito fabbricante facoltà
        famiglia familiare fan federazione fidanzata fidanzato firmatario folla fondazione fonte
        fonti fornitore forza forze garante genitore gente gestore giovane giunta giuria giustizia
        gruppo guardia guerrigliero impresa industriale inquirente insorto investitore inviata
        inviato ispettore istituto istituzione laboratorio lavoratore lavoratrice lega lettore
        lettrice liceo maggioranza magistratura manifestante marinaio militare milizia ministero
        minoranza missione movimento museo negoziatore operatore operatrice oppositore opposizione
        ordine organismo organizzatore organizzatrice organizzazione ospedale ospite osservatore
        osservatorio ostaggio paese parente parlamento parrocchia parte partecipante partito
        passante passeggera passeggero paziente polizia poliziotta poliziotto popolazione prefetto
        prefettura presidenza prigioniero primario procura produttore proprietaria proprietario
        provveditore pubblico questore questura ragazza ragazzo rappresentanza redazione regione
        reparto residente rettorato rettore rettrice ribelle richiedente rifugiato rivale scuola
        segreteria senato sindacato soccorritore socia società socio soldato sostenitore spettatore
        sponsor squadra stampa struttura superstite tenente tesoriere tifosa tifoso titolare
        tribunale truppa turista ufficio unione università utente vaticano venditore vescovado
        viaggiatore vigile villeggiante visitatore
    """),
    plurals=(("i", "o"), ("i", "e"), ("i", "a"), ("e", "a"), ("chi", "co"), ("ghi", "go"), ("che", "ca")),
    preposed=words("""
        altra altro antica antico attuale bel bella buon buona ex famosa famoso futura futuro
        giovane gran grande grandi nuova nuove nuovi nuovo piccola piccolo potente prima primo
        principale propria proprio seconda secondo stessa stesso ultima ultimo unica unico vecchia
        vecchio
    """),
    contracted=words("""
        agli ai al all' alla alle allo dagli dai dal dall' dalla dalle dallo degli dei del dell' della delle
        dello negli nei nel nell' nella nelle nello sugli sui sul sull' sulla sulle sullo
    """),
    articleless=words("fonti forze nessuno qualcuno"),
    roles=roles(
        """
        abitante, agricoltore, allevatore, allevatrice, alpinista, analista, anziana, anziano,
        apicoltore, apicoltrice, archeologa, archeologo, architetta, architetto, artista, astronoma,
        astronomo, attaccante, attivista, attore, attrice, autore, autrice, avvocata, avvocatessa,
        avvocato, ballerina, ballerino, barista, bibliotecaria, bibliotecario, biologa, biologo,
        botanica, botanico, calciatore, cameriera, cameriere, camionista, campione, campionessa,
        candidata, candidato, cantante, capitana, capitano, cavallerizza, centrocampista, chimica,
        chimico, chirurga, chirurgo, chitarrista, ciclista, cinquantenne, climatologa, climatologo,
        compositore, compositrice, consigliera, consigliere, coreografa, coreografo, cuoca, cuoco,
        curatore, curatrice, deputata, deputato, difensore, diplomatico, dirigente, disegnatore,
        disegnatrice, donna, dottoranda, dottorando, drammaturga, drammaturgo, ecologa, ecologo,
        economista, elettricista, epidemiologa, epidemiologo, esperta, esperto, esponente, etologa,
        etologo, falegname, farmacista, figlia, figlio, fisica, fisico, fornaia, fornaio, fotografa,
        fotografo, fratello, funzionaria, funzionario, geologa, geologo, giardiniere, ginnasta,
        giocatore, giocatrice, giornalista, grafica, idraulico, imam, impiegata, impiegato,
        imprenditore, imprenditrice, imputata, imputato, infermiera, infermiere, ingegnera,
        ingegnere, inquilina, inquilino, insegnante, investigatore, leader, libraia, libraio,
        linguista, liutaio, macellaio, madre, maestra, maestro, manager, maresciallo, marito,
        meccanico, medica, medico, membro, meteorologa, meteorologo, minatore, moglie, muratore,
        musicista, nonna, nonno, nuotatore, nuotatrice, operaia, operaio, orologiaio, ostetrica,
        ottantenne, padre, panettiere, parlamentare, parroco, parrucchiera, pastora, pastore,
        pensionata, pensionato, persona, pescatore, pianista, pittore, pittrice, poeta, poetessa,
        politico, pompiere, portiere, postina, postino, prefetta, prete, primatista, professore,
        professoressa, psichiatra, psicologa, psicologo, pugile, quarantenne, questora, rabbino,
        rappresentante, regista, responsabile, ricercatore, ricercatori, ricercatrice, saggista,
        sciatore, sciatrice, scienziata, scienziato, scrittore, scrittrice, scultore, scultrice,
        sessantenne, settantenne, sfollata, sfollato, sindacalista, sorella, sospetto, storico,
        studente, studentessa, suora, tassista, tesoriera, testimone, traduttore, traduttrice,
        trentenne, trombettista, uomo, vedova, vedovo, velista, velocista, ventenne, ventottenne,
        veterinaria, veterinario, vicepresidente, vincitore, vincitrice, violinista, viticoltore,
        viticoltrice, vittima, volontaria, volontario, zoologa, zoologo
        """,
        {
            "party-leader head": "segretario, segretaria",
            "secretary-general head": "segretario generale, segretaria generale",
            "head": "capo, numero uno",
            "president head": "capo dello stato, presidentessa",
            "head-of-government head": """
                capo del governo, premier, primo ministro, prima ministra, presidente del consiglio,
                cancelliere, cancelliera
            """,
            "president head-of-government head": "presidente",
            "monarch head": "re, regina",
            "pope head": "papa, pontefice",
            "minister": "ministro, ministra",
            "foreign-minister minister": "ministro degli esteri",
            "under-secretary": "sottosegretario",
            "mayor": "sindaco, sindaca, primo cittadino, prima cittadina",
            "governor": "governatore, governatrice",
            "senator legislator": "senatore, senatrice",
            "judge": "giudice",
            "prosecutor": "procuratore, procuratrice, pm",
            "spokesperson": "portavoce",
            "director head": "direttore, direttrice",
            "chief-executive head": "amministratore delegato",
            "founder head": "fondatore, fondatrice",
            "coach": "allenatore, allenatrice, tecnico, ct",
            "military": "generale, comandante",
            "ambassador": "ambasciatore, ambasciatrice",
            "commissioner": "commissario, commissaria",
            "clergy": "vescovo, arcivescovo, cardinale",
        },
    ),
    anyone=words("""
        responsabile dirigente leader politico uomo donna persona esponente funzionario funzionaria ventenne
        trentenne quarantenne cinquantenne sessantenne settantenne ottantenne ventottenne anziana anziano
    """),
    article_gender={"il": "m", "lo": "m", "la": "f"},
    feminine=words("""
        donna madre figlia sorella moglie regina principessa direttrice ministra senatrice deputata
        candidata avvocata ricercatrice giocatrice attrice sindaca ambasciatrice fondatrice esperta
        professoressa autrice scrittrice scienziata cancelliera segretaria funzionaria imprenditrice
        governatrice commissaria procuratrice presidentessa allenatrice
    """),
    masculine=words("""
        uomo padre figlio fratello marito re principe direttore ministro senatore deputato candidato
        ricercatore giocatore attore sindaco ambasciatore fondatore esperto professore autore scrittore
        scienziato cancelliere segretario funzionario imprenditore governatore commissario procuratore
        allenatore papa pontefice
    """),
    light_words=words("""
        ho abbiamo avete hai avevo avevamo sei siamo siete ero eravamo stati state stata essere
        avere fosse sia posso può possiamo possono devo deve dobbiamo quindi vostro vostra nostri
        nostre miei mie tuo tua gliel glielo ce ve
    """),
    enclitics=words("lo la li le"),
    own_sources=phrases("a suo avviso", "a suo giudizio", "a suo parere", "a suo dire"),
)
