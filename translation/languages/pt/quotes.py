"""Portuguese."""

from translation.languages.pt.profile import PROFILE
from translation.languages.quote_table import QuoteTable
from translation.languages.word_lists import forms, phrases, roles, words

_AR = """
    acrescent acus avis adiant advog afirm alert anunci apel apont argument assegur aval brinc celebr cit
    classific coment conden confess confirm consider constat contest critic declar denunci desabaf destac
    detalh elogi enfatiz fal exclam explic fris garant grit indic inform ironiz justific lament lanç lembr
    mencion neg not observ opin pergunt ponder pontu precis proclam question ratific realç rechaç reclam
    recomend record reforç reiter rejeit relat reprov ressalt ressalv revel salient sentenci sublinh
    sustent tuit vaticin vinc suspir murmur sussurr relembr evoc ameaç implor suplic indag retruc objet
    aleg jur convid aconselh discord concord festej
"""

TABLE = QuoteTable(
    profile=PROFILE,
    cues=forms(_AR, "a am ou aram ava avam")
    | words("""
        disse disseram diz dizem dizia diziam dirá escreveu escreveram escreve escrevem respondeu
        responderam responde respondem defendeu defenderam defende defendem concluiu concluíram conclui
        concluem admitiu admitiram admite admitem advertiu advertiram adverte advertem reconheceu
        reconheceram reconhece reconhecem pediu pediram pede pedem prometeu prometeram promete prometem
        insistiu insiste insistem repetiu repete esclareceu esclarece esclareceram descreveu descreve
        definiu define exigiu exige exigiram referiu refere referiram resumiu resume previu prevê leu lê
        propôs propõe prosseguiu prossegue continuou continua seguiu segue rebateu rebate manteve mantém
        sustenta sustentou acredita acreditou creem crê sugeriu sugere contou conta contam relatou
        desmentiu desmente reagiu reage decidiu garantiu garante garantiram garantem apelou apela
        interveio retorquiu retorque replicou replica quis chamou chama publicou tuitou postou classificou
        classifica classificaram vincou vinca frisou frisa atirou rematou remata opinou opina avaliou
        avalia completou mostrou mostra mostraram completa emendou pondera ponderou queixou queixa cobrou
        cobra cobraram disparou dispara comemorou comemora protestou protestava sorriu sorri riu ri atira
        admitia reconhecia defendia respondia pedia exigia prometia insistia repetia concluía descrevia
        sustentava
        ordenou contrapôs contrapõe agradeceu agradece saudou anotou previu apelidou julgou
    """),
    participles=forms(_AR, "ado")
    | words("""
        dito escrito respondido defendido concluído admitido advertido reconhecido pedido prometido
        insistido repetido esclarecido descrito definido exigido referido resumido proposto prosseguido
        continuado mantido sugerido contado desmentido garantido chamado publicado classificado vincado
        queixado convencido convencida convencidos convencidas
    """),
    partial_cues=words("""
        classificou classifica classificaram classificado chamou chama chamado descreveu descreve descrito
        definiu define definido considerou considera considerado criticou critica criticado condenou
        condena condenado denunciou denuncia denunciado elogiou elogia elogiado rejeitou rejeita rejeitado
        defendeu defende defendido pediu pede pedido fala falou falam falaram falava falado mostrou mostra
        mostraram queixou queixa cobrou cobra disse diz disseram
    """),
    predicative=words("de como por em"),
    auxiliaries=words(
        "tem têm tinha tinham havia terá teria é são foi foram era eram está estão estava estavam seria será"
    ),
    gerunds=words("""
        classificando descrevendo chamando definindo considerando
        dizendo acrescentando afirmando explicando sublinhando lembrando recordando destacando insistindo
        escrevendo concluindo citando frisando referindo garantindo pedindo gritando alertando
    """),
    sources=phrases(
        "segundo",
        "de acordo com",
        "nas palavras de",
        "nas palavras do",
        "nas palavras da",
        "na opinião de",
        "na opinião do",
        "na opinião da",
        "conforme",
    ),
    speech_nouns=words("""
        comunicado declaração declarações discurso palavras carta mensagem tweet entrevista relatório
        pergunta resposta comentário frase lema slogan testemunho nota texto publicação grito gritos cartaz
        cartazes faixa réplica relato aviso alerta denúncia explicação conclusão versão desabafo acórdão
        sentença despacho
    """),
    naming=words("""
        filme livro romance canção música álbum disco série revista jornal intitulado intitulada chamado
        chamada denominado denominada apelidado apelidada conhecido conhecida termo palavra expressão
        operação obra programa título prémio prêmio batizado batizada hashtag
    """),
    pronouns={
        "ele": "m",
        "ela": "f",
        "eles": "pl",
        "elas": "pl",
        "eu": "?",
        "nós": "?",
        "este": "m",
        "esta": "f",
    },
    agents=words("por pelo pela pelos pelas"),
    leading_sources=words("para"),
    severed=words("e do da dos das de"),
    dangling=words("mas o a os as um uma de do da dos das e ou em no na que seu sua é com por para"),
    that=words("que"),
    relatives=words("que quem qual quais cujo cuja"),
    definite=words("""
        o a os as este esta estes estas esse essa esses essas aquele aquela seu sua seus suas nosso nossa
        meu minha
    """),
    indefinite=words("""
        um uma uns umas vários várias alguns algumas muitos muitas dois duas três quatro cinco outro outra
        outros outras todos todas nenhum nenhuma cada
    """),
    linkers=words("de do da dos das d' para ao à aos às"),
    prepositions=words("""
        em no na nos nas num numa com contra desde durante entre por pelo pela pelos pelas sem sob sobre
        após ante perante até segundo mediante junto conforme
    """),
    stops=words("""
        e ou nem mas porém que se embora porque pois quando onde como enquanto não lhe lhes me te nos vos já
        muito mais menos também é são foi foram era eram está estão tem têm há ser estar será eu tu ele ela
        nós eles elas isto isso aquilo quem assim então ainda
    """),
    adverbs=words("""
        também ainda depois então finalmente contudo todavia porém ontem hoje inclusive assim já igualmente
        posteriormente previamente antes claramente publicamente recentemente novamente sempre nunca
        primeiro simplesmente só apenas entretanto aliás
    """),
    joiners=words("e ou"),
    conjunctions=words("e"),
    subordinators=words("quando enquanto como se embora questionado questionada após"),
    relations=words("""
        mãe pai filho filha irmão irmã marido esposa vizinho vizinha amigo amiga tio tia primo prima
        sobrinho sobrinha neto neta avô avó viúva viúvo
    """),
    possessives=words("seu sua seus suas nosso nossa meu minha"),
    coordinators=words("e mas"),
    phrasal={
        **dict.fromkeys(words("deixa deixam deixou deixaram deixado"), words("claro")),
        **dict.fromkeys(words("faz fazem fez fizeram feito"), words("saber notar")),
        **dict.fromkeys(
            words("teme temem temia espera esperam esperava confia confiam suspeita acha acham pensa julga"),
            words("que"),
        ),
    },
    infinitive_markers=words("a para de"),
    infinitives=words("considerar assegurar afirmar dizer acrescentar advertir denunciar responder"),
    infinitive_endings=("ar", "er", "ir"),
    finite_endings=("ou", "aram", "eram"),
    verb_endings=("ou", "a", "e", "eu", "iu", "ava"),
    inverted=("-se", "-lhe", "-lhes", "-nos"),
    impersonal=words("lê"),
    whereabouts=words("em no na nos nas num numa"),
    objects=words("se lhe lhes me nos não te vos"),
    fillers=phrases(
        "uma vez",
        "por sua vez",
        "por seu lado",
        "no entanto",
        "pelo seu lado",
        "por outro lado",
        "entre outras coisas",
    ),
    time_words=words("""
        segunda-feira terça-feira quarta-feira quinta-feira sexta-feira sábado domingo segunda terça quarta
        quinta sexta janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro
        dezembro hoje ontem amanhã manhã tarde noite semana mês ano passado passada próximo
    """),
    latter=words("último última"),
    titles={
        **dict.fromkeys(words("senhor sr dom rei príncipe papa frei"), "m"),
        **dict.fromkeys(words("senhora sra dona rainha princesa dra doutora"), "f"),
        **dict.fromkeys(words("dr doutor prof são santa"), "?"),
    },
    drops_subject=True,
    inline_attributions=True,
    dialogue_dashes="-–—―",
    adjectives_follow=True,
    capital_origins=True,
    verbless_predicates=True,
    length=1.08,
    answers=words("""
        adeus basta claro desculpe jamais nunca não obrigada obrigado olá sim talvez
    """),
    voices=words("""
        academia acionista acusação adepta adepto administração adversário agente agressor agência
        aliado aliança apoiador apoiante assembleia assessor assessora assessoria assistente
        associação audiência autarquia autoridade bancada banco brigada campanha candidatura casal
        chancelaria cidade cidadã cidadão cliente clube coalizão colega coletivo coligação colégio
        comerciante comissão comité comitê companheira companheiro companhia comprador comunidade
        concelho concorrente condomínio confederação congresso conselheira conselheiro conselho
        construtora consumidor consórcio cooperativa coordenador coordenadora coordenação corporação
        corte criador criadora criança câmara defensoria defesa delegacia delegação departamento
        desconhecido detento diocese direcção diretoria direção doente dona dono eleitor eleitora
        embaixada empregador empresa entidade enviado equipa equipe escola escritório esquadra
        executivo exército fabricante faculdade familiar família federação fiel filial fonte
        fornecedor força fundação gabinete gente grevista grupo guarda guerrilha hospital hóspede
        igreja imigrante imprensa indivíduo indústria inspetor inspetora instituição instituto
        investidor justiça júri laboratório leitor leitora liga magistratura maioria manifestante
        marinha marinheiro militar milícia ministério missão movimento município museu namorada
        namorado negociador observador observatório oficina operador operadora opositor oposição
        ordem organismo organizador organizadora organização paciente pais parceira parceiro
        parlamento parte participante partido passageira passageiro patrão país pedestre policial
        polícia população portal povo prefeitura presidência preso prisioneiro procuradoria produtor
        produtora proprietária proprietário público rapariga rapaz rebelde redação refugiado refém
        região regulador reitor reitora reitoria secretaria seguradora senado serviço sindicato
        sobrevivente sociedade soldado sócia sócio tenente tesoureiro time torcedor torcida
        trabalhador trabalhadora tribunal tripulação tropa turista universidade união usuária
        usuário utente utilizador vaticano vendedor vendedora viajante visitante órgão
    """),
    plurals=(("ões", "ão"), ("ais", "al"), ("éis", "el"), ("res", "r"), ("es", ""), ("s", ""), ("ns", "m")),
    preposed=words("""
        antiga antigo atual boa bom ex famosa famoso futura futuro grande grandes jovem mesma mesmo
        nova novas novo novos outra outro pequena pequeno poderosa poderoso primeira primeiro
        principal própria próprio segunda segundo velha velho última último única único
    """),
    contracted=words("ao aos à às da das do dos na nas no nos num numa pela pelas pelo pelos"),
    articleless=words("alguém ninguém pais"),
    roles=roles(
        """
        advogada, advogado, agricultor, alpinista, aluna, aluno, analista, apicultor, apicultora,
        aposentada, aposentado, arguida, arguido, arqueóloga, arqueólogo, arquiteta, arquiteto,
        artista, astrónoma, astrónomo, astrônomo, atacante, ativista, atleta, ator, atriz, autarca,
        autor, autora, avó, avô, açougueiro, bailarina, bailarino, bibliotecária, bibliotecário,
        bióloga, biólogo, bombeira, bombeiro, botânica, botânico, cabeleireira, caminhoneiro,
        camionista, campeã, campeão, canalizador, candidata, candidato, cantor, cantora, capitã,
        capitão, carpinteira, carpinteiro, carteira, carteiro, cavaleiro, ciclista, cientista,
        cineasta, cirurgiã, cirurgião, compositor, compositora, coreógrafa, coreógrafo, coronel,
        corredor, corredora, cozinheira, cozinheiro, curador, curadora, delegada, delegado, deputada,
        deputado, desenhadora, diplomata, dirigente, doutoranda, doutorando, dramaturga, dramaturgo,
        economista, ecóloga, ecólogo, eletricista, empregada, empregado, empresária, empresário,
        encanador, enfermeira, enfermeiro, engenheira, engenheiro, ensaísta, epidemiologista,
        escritor, escritora, escultor, escultora, especialista, esquiador, esquiadora, estudante,
        farmacêutica, farmacêutico, filha, filho, fotógrafa, fotógrafo, freira, funcionária,
        funcionário, futebolista, física, físico, geóloga, geólogo, ginasta, goleira, goleiro,
        governante, guarda-redes, guitarrista, historiador, homem, idosa, idoso, ilustrador,
        ilustradora, imã, inquilina, inquilino, investigador, investigadora, irmã, irmão, jardineira,
        jardineiro, jogador, jogadora, jornalista, jovem, linguista, livreira, livreiro, líder,
        marido, mecânico, membro, meteorologista, mineiro, morador, moradora, motorista, mulher, mãe,
        médica, médico, médio, músico, nadador, nadadora, neta, neto, octogenária, octogenário,
        operário, padeira, padeiro, padre, pai, parlamentar, parteira, pastor, pastora, pedreiro,
        perita, perito, pescador, pescadora, pesquisador, pesquisadora, pessoa, pianista, pintor,
        pintora, poeta, poetisa, política, político, professor, professora, psicóloga, psicólogo,
        psiquiatra, pugilista, pároco, química, químico, realizador, realizadora, recordista,
        reformada, reformado, relator, relatora, representante, responsável, sindicalista, suspeito,
        talhante, taxista, tesoureira, testemunha, tradutor, tradutora, trompetista, velejador,
        velocista, vencedor, vencedora, vereador, vereadora, veterinária, veterinário,
        vice-presidente, vinicultor, violinista, viticultor, viticultora, viúva, viúvo, voluntária,
        voluntário, vítima, zoóloga, zoólogo
        """,
        {
            "military": "comandante, general, generala",
            "secretary-general head": "secretário-geral, secretária-geral",
            "head": "chefe",
            "president head": "chefe de estado, chefe do estado, presidente, presidenta",
            "head-of-government head": """
                chefe de governo, chefe do governo, primeiro-ministro, primeira-ministra, premiê
            """,
            "head-of-government foreign-minister head": "chanceler",
            "monarch head": "rei, rainha",
            "pope head": "papa, pontífice",
            "minister": "ministro, ministra, secretário, secretária",
            "mayor": "prefeito, prefeita",
            "governor": "governador, governadora",
            "senator legislator": "senador, senadora",
            "judge": "juiz, juíza",
            "prosecutor": "procurador, procuradora, promotor, promotora",
            "spokesperson": "porta-voz",
            "director head": "diretor, diretora",
            "founder head": "fundador, fundadora",
            "coach": "treinador, treinadora, técnico, selecionador, selecionadora",
            "ambassador": "embaixador, embaixadora",
            "commissioner": "comissário, comissária",
            "clergy": "bispo, arcebispo, cardeal",
        },
    ),
    anyone=words("""
        responsável dirigente líder político política homem mulher pessoa governante jovem octogenária
        octogenário idosa idoso
    """),
    article_gender={"o": "m", "a": "f"},
    feminine=words("""
        mulher mãe filha irmã esposa rainha princesa presidenta diretora ministra senadora deputada
        candidata advogada investigadora pesquisadora jogadora atriz prefeita embaixadora fundadora perita
        professora autora escritora médica secretária empresária governadora treinadora comissária juíza
        procuradora funcionária cantora doutora
    """),
    masculine=words("""
        homem pai filho irmão marido rei príncipe diretor ministro senador deputado candidato advogado
        investigador pesquisador jogador ator prefeito embaixador fundador perito professor autor escritor
        médico secretário empresário governador treinador comissário juiz procurador funcionário cantor papa
        pontífice
    """),
    light_words=words("""
        sou és somos fui fomos estou estamos estava estávamos esteve sido estado ser estar ter vou
        vamos vai posso pode podemos podem tenho temos tinha minhas meus tua teu nossas nossos vocês
        você gente lá aqui
    """),
    enclitics=words("-o -a -os -as"),
    own_sources=phrases("na sua opinião", "em sua opinião", "a seu ver", "no seu entender"),
)
