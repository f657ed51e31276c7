"""French."""

from translation.languages.fr.profile import PROFILE
from translation.languages.quote_table import QuoteTable
from translation.languages.word_lists import forms, phrases, roles, words

_ER = """
    accus affirm ajout alert analys annonc argument assur avou balay caricatur cit chuchot clam comment
    complèt conclu confi confirm conseill considèr considér constat contest cri critiqu demand déclar
    dénonc détaill développ écri enchaîn espèr espér estim exclam exhort expliqu fustig félicit glissé grond
    hurl implor indiqu insist interrog invit ironis jug justifi lament lanc lâch mart martel menac moqu
    murmur not nuanc observ ordonn pens persifl pest plaid pos procl propos protest précis préconis
    qualifi questionn racont rappel rapport rassur regrett relat relativis relev remarqu renchér repris
    reproch réaffirm récapitul réclam répliqu répèt répét résum rétorqu révèl révél salu souhait soulign
    soupir soupçonn stigmatis sugger suggèr suggér tempèr tempér tempêt tweet témoign vant éclair énonc
    énumér épingl évoqu plaisant ripost tonn fulmin bougonn marmonn grommel grommell surnomm allègu allégu
    réitèr réitér rejett rejet déplor jubil exult temporis raill maugré ricann grogn redout confess
"""

TABLE = QuoteTable(
    profile=PROFILE,
    cues=forms(_ER, "e ent a èrent ait aient")
    | words("""
        parle parlent parlait réclame réclament dit disent disait dirent écrit écrivent écrivait répond
        répondent répondait poursuit poursuivent poursuivait reprend reprennent reprenait soutient
        soutiennent maintient prévient préviennent reconnaît reconnait reconnaissent admet admettent promet
        promettent prétend prétendent conclut concluent concluait rugit avertit avertissent averti garantit
        s'écrie écrie défend défendent craint craignent croit croient lit veut sourit tranche souffle
        reconnut répondit poursuivit reprit prévint rebondit renchérit surenchérit se réjouit réjouissent
        félicite plaint plaignent sait complète rappelle appelle martèle enchaîne achève lance avance
        interpelle répète espère considère suggère révèle tempère énumère lançait confie nie ment fait-il
        interrompt interrompent interrompait interrompit coupa coupait
        dément démentent détaille cite titre titrait dixit reste résume commence rapporte appellent appela
        invite invitait invitent fustigeait montre montra montrait souriait glisse assène insiste abonde
        nuance amuse amusent amusait souvient souviennent souvenait inquiète inquiètent objecte objectait
        rit prédit prévoit supplie suppliait définit concède jure agace étonne émeut désole insurge indigne
        enthousiasme emporte interroge décrit décrivent décrivait
    """),
    participles=forms(
        """
        affirm assur expliqu ajout déclar indiqu précis soulign insist not estim confi racont demand répliqu
        martel lâch lanc résum plaid dénonc déplor critiqu salu rappel observ remarqu regrett alert annonc
        témoign analys argument avou balay cit chuchot clam comment confirm constat contest conseill
        considér détaill développ évoqu exclam félicit gliss implor interrog ironis jug justifi lament menac
        murmur moqu nuanc ordonn pens pest point pos préconis proclam propos protest qualifi questionn
        rapport rassur réaffirm réclam relat relativis relev reproch rétorqu révél souhait soupir stigmatis
        suggér tempêt tempér tweet vant éclair énonc énumér épingl persifl appel exhort accus fustig enchaîn
        complét espér répét tranch avanc clarifi indign alarm inquiét emport amus étonn défendu assén post
        publi twitt
    """,
        "é ée és ées",
    )
    | words("""
        dit écrit répondu poursuivi repris soutenu maintenu prévenu reconnu admis promis prétendu conclu
        averti garanti défendu craint cru renchéri surenchéri réjoui réjouie plaint décrit fait démenti émis
        défendus défendue souri écrié écriée dite
    """),
    predicative=words("de comme être"),
    auxiliaries=words("""
        a ont avait avaient aura auront eu est sont était étaient s'est s'était vient venait ayant étant
        doit peut aurait auraient
    """),
    gerunds=words("""
        ajoutant affirmant assurant expliquant déclarant précisant soulignant estimant indiquant rappelant
        disant évoquant dénonçant qualifiant notant insistant regrettant demandant concluant citant écrivant
        annonçant promettant critiquant appelant
    """),
    partial_cues=words("""
        parle parlent parlait parlé évoque évoquent qualifie qualifié qualifiait qualifiée dénonce dénoncé
        dénonçait évoqué évoquait salue salué saluait appelle appelé appelait appellent décrit juge jugé
        jugeait critique critiqué fustige fustigé accuse accusé défend défendu défendait veut pointe pointé
        fait vante vanté considère considéré montré montre montrait qualifient dit disait
    """),
    sources=phrases(
        "selon",
        "d' après",
        "aux yeux de",
        "aux yeux du",
        "pour reprendre les mots de",
        "de l' avis de",
        "selon les mots de",
        "selon les termes de",
        "selon les termes du",
        "à en croire",
        "dixit",
    ),
    speech_nouns=words("""
        communiqué déclaration discours mots propos lettre message tweet rapport
        question réponse commentaire formule phrase slogan témoignage note courrier texte réplique récit
        avertissement reproche explication conclusion version verdict
    """),
    naming=words("""
        film livre roman chanson album série magazine journal intitulé intitulée intitulés baptisé
        baptisée surnommé surnommée nommé nommée opération pièce mot terme expression émission titre titré
        ouvrage revue quotidien hebdomadaire dénommé dénommée appelé appelée prix mention label concept
        notion hashtag bande slogan
    """),
    pronouns={
        "il": "m",
        "elle": "f",
        "ils": "pl",
        "elles": "pl",
        "on": "?",
        "je": "?",
        "nous": "?",
        "lui": "m",
        "eux": "pl",
    },
    agents=words("par"),
    leading_sources=words("pour"),
    severed=words("et cet cette ces mes tes ses nos ma sa du des aux de"),
    dangling=words("""
        mais le la les l' un une des du de d' et ou à au aux en que qu' son sa ses leur leurs qui est sont
    """),
    that=words("que qu"),
    relatives=words("qui que dont lequel laquelle lesquels"),
    inverted=(
        "-t-il",
        "-t-elle",
        "-t-on",
        "-t-ils",
        "-t-elles",
        "-il",
        "-elle",
        "-ils",
        "-elles",
        "-on",
        "-je",
    ),
    definite=words("le la les l' ce cet cette ces son sa ses leur leurs notre nos mon ma mes"),
    indefinite=words("""
        un une des plusieurs certains certaines deux trois quatre cinq quelques tous toutes tout autre
        autres beaucoup aucun aucune chaque
    """),
    linkers=words("de du d' des à au aux chez pour en"),
    prepositions=words("""
        dans sur par avec sans sous vers lors pendant durant depuis avant après contre entre devant derrière
        malgré selon parmi dès jusque jusqu'à outre envers face afin hors via concernant suite auprès quant
    """),
    stops=words("""
        et ou mais donc or ni car si que qu' qui quand lorsque lorsqu' comme puisque puisqu' quoique alors
        tandis parce où dont est sont était étaient a ont avait avaient sera seront serait fut furent ne n'
        pas plus y me m' te t' se s' je j' tu nous vous ils elles il elle on c' ça cela celui celle ceux lui
        leur eux moi très trop bien ici là puis ainsi aussi déjà encore doit peut faut fait
    """),
    adverbs=words("""
        aussi également toutefois cependant pourtant ensuite puis encore enfin néanmoins d'abord ainsi
        notamment alors déjà par ailleurs pour part sa son côté simplement récemment finalement plutôt d'
        abord immédiatement clairement publiquement jamais toujours bien vivement aussitôt longuement hier
        ironiquement régulièrement souvent sobrement tout bref en effet quant même
    """),
    objects=words("l' s' se lui leur le la les m' me nous vous y en ne n' pas t'"),
    joiners=words("et ou"),
    conjunctions=words("et"),
    coordinators=words("et mais puis ou"),
    subordinators=words("""
        quand lorsque lorsqu' comme si puisque alors tandis interrogé interrogée interrogés
    """),
    relations=words("""
        mère père mari fils fille frère sœur voisin voisine ami amie époux épouse oncle tante cousin
        cousine neveu nièce collègue veuve veuf grand-mère grand-père
    """),
    possessives=words("son sa ses leur leurs mon ma mes notre nos"),
    impersonal=words("lit lire"),
    whereabouts=words("dans sur à"),
    infinitive_endings=("er", "ir", "re"),
    phrasal={
        **dict.fromkeys(
            words("fait font faisait fit firent"), words("savoir valoir remarquer observer part état")
        ),
    },
    verb_endings=("e", "ent", "ait", "a", "é"),
    fillers=phrases(
        "une fois",
        "pour sa part",
        "pour leur part",
        "de son côté",
        "de leur côté",
        "d' abord",
        "par ailleurs",
        "à son tour",
        "en effet",
        "quant à lui",
        "quant à elle",
    ),
    time_words=words("""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août
        septembre octobre novembre décembre aujourd'hui hier demain matin soir midi après-midi semaine mois
        année dernier dernière prochain
    """),
    latter=words("dernier dernière"),
    titles={
        **dict.fromkeys(words("m mm monsieur messieurs roi prince lord sir père"), "m"),
        **dict.fromkeys(words("mme mmes madame mlle mademoiselle reine princesse lady"), "f"),
        **dict.fromkeys(words("dr docteur pr professeur me maître saint sainte"), "?"),
    },
    elides=True,
    inline_attributions=True,
    inline_commas=True,
    trade_endings=("eur", "euse", "trice", "iste", "graphe", "logue", "ien", "ienne", "aire", "ier", "ière"),
    dialogue_dashes="-–—―",
    adjectives_follow=True,
    capital_origins=True,
    verbless_predicates=True,
    length=1.18,
    answers=words("""
        absolument adieu bonjour bonsoir bravo certainement certes exactement hélas jamais merci non
        oui pardon peut-être si stop voilà évidemment
    """),
    voices=words("""
        académie acheteur adhérent adhérente adjoint adjointe administration admirateur adversaire
        agence agent agente agresseur alliance allié amateur ambassade amiral appelant armée
        assaillant assemblée association assureur auditeur autorité banque barreau bourgmestre
        brigade brigadier bénéficiaire cabinet camarade caporal chambellan chambre chancellerie
        chaîne citoyen citoyenne client cliente club coalition collaborateur collaboratrice
        collectif collectivité collège colonel comité commission communauté commune compagnie
        concurrent confédération conjoint conjointe conseil conseiller conseillère consommateur
        coopérative copain copine couple cour croyant créancier créateur créatrice demandeur diocèse
        direction donateur donatrice délégation département détenu employeur employé employée enfant
        entourage entreprise envoyé eurodéputé eurodéputée exploitant exécutif fabricant faculté
        famille fan fidèle firme fondation fournisseur fédération gamin gamine garde garçon gendarme
        gendarmerie gens grand-parent groupe groupuscule gréviste homologue héros hôpital hôte
        inconnu inconnue individu industriel inspecteur inspectrice institut institution insurgé
        interlocuteur internaute intersyndicale invité invitée jeune jury laboratoire lecteur
        lectrice lieutenant ligue mairie majorité manifestant manifestante marin marque milice
        militaire ministère mission mouvement municipalité négociateur observateur observatoire
        office opposant opposante opposition opérateur organisateur organisation organisme otage
        parent parlement parquet parti participant participante partisan passager passagère passant
        passante patient patiente patronat pays peuple pilote police policier policière population
        porteur prisonnier proche propriétaire préfecture présidence public rapporteur rapporteure
        ravisseur rebelle rectorat rescapé rescapée riverain riveraine rédaction réfugié région
        régulateur salarié salariée secrétariat société soldat source sous-préfet sous-préfète
        spectateur spectatrice stagiaire supporter supporteur survivant survivante syndicat sénat
        touriste tribunal troupe trésorier ténor université usager usagère utilisateur utilisatrice
        vendeur vendeuse villageois ville visiteur volontaire électeur électorat électrice élève
        épiscopat équipage équipe état-major évêché
    """),
    plurals=(("s", ""), ("x", ""), ("aux", "al")),
    preposed=words("""
        ancien ancienne anciennes anciens autre beau bel belle bon bonne cher chère célèbre dernier
        dernière deuxième ex futur future grand grande grandes grands gros grosse haut haute jeune
        jeunes meilleur meilleure même nouveau nouveaux nouvel nouvelle nouvelles petit petite
        petites petits premier première principal principale propre puissant puissante second
        seconde seul seule simple très vieil vieille vieux vrai vraie
    """),
    contracted=words("du des au aux"),
    bare_plurals=False,
    articleless=words("quelqu'un personne chacun"),
    roles=roles(
        """
        accusé, accusée, acteur, actrice, adolescent, adolescente, agriculteur, agricultrice,
        aide-soignante, alpiniste, ambulancier, ambulancière, analyste, ancien, ancienne, apiculteur,
        apicultrice, architecte, archéologue, artiste, astronome, attaquant, auteur, auteure,
        autrice, avocat, avocate, banquier, banquière, berger, bergère, bibliothécaire, biologiste,
        botaniste, boucher, bouchère, boulanger, boulangère, boxeur, boxeuse, buteur, buteuse,
        bâtonnier, bâtonnière, bénévole, caissier, caissière, candidat, candidate, capitaine,
        cavalier, cavalière, champion, championne, chanteur, chanteuse, charpentier, chauffeur,
        chercheur, chercheurs, chercheuse, chimiste, chirurgien, chirurgienne, chorégraphe, cinéaste,
        climatologue, coiffeur, coiffeuse, colonelle, compositeur, compositrice, comédien,
        comédienne, conducteur, conductrice, conservateur, conservatrice, coureur, coureuse, crémier,
        crémière, cuisinier, cuisinière, curé, cycliste, danseur, danseuse, dessinateur,
        dessinatrice, diplomate, dirigeant, dirigeante, docker, doctorant, doctorante, dramaturge,
        défenseur, délégué, déléguée, député, députée, enquêteur, enquêtrice, enseignant,
        enseignante, entrepreneur, essayiste, expert, experte, facteur, factrice, femme, fille, fils,
        footballeur, footballeuse, forestier, frère, gardien, gardienne, graphiste, greffier,
        greffière, guitariste, gymnaste, géologue, habitant, habitante, historien, historienne,
        homme, horloger, horlogère, imam, infirmier, infirmière, ingénieur, ingénieure, instituteur,
        institutrice, intéressé, intéressée, jardinier, jardinière, joueur, joueuse, journaliste,
        juré, jurée, lauréat, lauréate, libraire, linguiste, locataire, lycéen, lycéenne, mairesse,
        maraîcher, maraîchère, mari, marionnettiste, maçon, membre, menuisier, menuisière, milieu,
        militant, militante, mineur, musicien, musicienne, mère, mécanicien, mécanicienne, médecin,
        météorologue, nageur, nageuse, navigateur, navigatrice, nonagénaire, notaire, octogénaire,
        officiel, ouvrier, ouvrière, pasteur, pasteure, peintre, personne, pharmacien, pharmacienne,
        philosophe, photographe, physicien, physicienne, pianiste, plaignant, plaignante, plombier,
        plombière, poissonnier, poissonnière, politique, pompier, pompière, poète, poétesse,
        producteur, productrice, professeur, proviseur, proviseure, prévenu, prévenue, prêtre,
        psychiatre, psychologue, père, pêcheur, quadragénaire, quinquagénaire, rabbin, recteur,
        rectrice, représentant, représentante, responsable, retraité, retraitée, romancier,
        romancière, routier, réalisateur, réalisatrice, sage-femme, scientifique, sculpteur,
        sculptrice, septuagénaire, serveur, serveuse, sexagénaire, skieur, skieuse, sociologue,
        soignant, soignante, sprinteur, sprinteuse, spécialiste, suspect, syndicaliste, sœur,
        talonneur, traducteur, traductrice, trentenaire, trompettiste, trésorière, témoin, vainqueur,
        veuf, veuve, vice-président, vice-présidente, victime, vigneron, vigneronne, violoniste,
        viticulteur, viticultrice, voyageur, vétérinaire, zoologiste, échevin, échevine, écologue,
        économiste, écrivain, écrivaine, électricien, électricienne, éleveur, éleveuse, élu, élue,
        épicier, épicière, épidémiologiste, épouse, étudiant, étudiante
        """,
        {
            "secretary-general head": "secrétaire général, secrétaire générale",
            "head": "chef, cheffe, patron, patronne, numéro un",
            "president head": "chef d' état, chef de l' état, président, présidente",
            "head-of-government head": """
                chef du gouvernement, chef de gouvernement, cheffe du gouvernement, premier ministre, première
                ministre, chancelier, chancelière
            """,
            "monarch head": "roi, reine",
            "pope head": "pape, souverain pontife",
            "minister": "ministre",
            "foreign-minister minister": "ministre des affaires étrangères",
            "mayor": "maire",
            "governor": "gouverneur, gouverneure",
            "senator legislator": "sénateur, sénatrice",
            "judge": "juge, magistrat, magistrate",
            "prosecutor": "procureur, procureure",
            "spokesperson": "porte-parole",
            "director head": "directeur, directrice",
            "chief-executive head": "pdg",
            "founder head": "fondateur, fondatrice",
            "coach": "entraîneur, sélectionneur, entraîneuse, sélectionneuse",
            "military": "général, commandant, commandante",
            "prefect": "préfet, préfète",
            "ambassador": "ambassadeur, ambassadrice",
            "commissioner": "commissaire",
            "clergy": "évêque, archevêque, cardinal",
        },
    ),
    anyone=words("""
        responsable dirigeant dirigeante homme femme politique personne intéressé intéressée septuagénaire
        octogénaire nonagénaire sexagénaire quinquagénaire quadragénaire trentenaire ancien ancienne officiel
    """),
    article_gender={"le": "m", "ce": "m", "cet": "m", "la": "f", "cette": "f"},
    feminine=words("""
        femme mère épouse fille sœur reine princesse présidente directrice ministre-présidente sénatrice
        députée candidate avocate chercheuse joueuse actrice chanteuse dirigeante chancelière cheffe
        patronne élue ambassadrice procureure gouverneure fondatrice militante représentante intéressée
    """),
    masculine=words("""
        homme père mari fils frère roi prince président directeur sénateur député candidat avocat chercheur
        joueur acteur chanteur dirigeant chancelier patron élu ambassadeur procureur gouverneur fondateur
        militant représentant pape intéressé
    """),
    light_words=words("""
        ai as avons avez avions aviez aurais aurai suis es sommes êtes étais étions serais serai
        fais fait est ce qu quelqu lorsqu jusqu aujourd toi vos votre ton ta tes quoi ça vais va
        allons peux pouvons pouvez dois devons chose
    """),
)
