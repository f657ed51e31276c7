"""English."""

from translation.languages.negation_table import NegationTable
from translation.languages.word_lists import words

TABLE = NegationTable(
    negations="""
        not, cannot, never, no, no one, nobody, none, nothing, nowhere, neither, nor, no longer, without,
        not any more, not any longer, ain't, aren't, can't, couldn't, didn't, doesn't, don't, hadn't,
        hasn't, haven't, isn't, mightn't, mustn't, dont, didnt, doesnt, isnt, wasnt, wont, wouldnt,
        couldnt, hasnt, havent, arent, werent, needn't, oughtn't, shan't, shouldn't, wasn't, weren't,
        won't, wouldn't
    """,
    turned="""
        not least, more often than not, no small, no other reason, no rush, why not, no longer than,
        beyond doubt, beyond a doubt, beyond any doubt, beyond question, beyond dispute, out of the
        question, no more than, no later than, no less than, no fewer than, last but not least, no more
        and no less, no more no less, neither more nor less, not unlike, no strings, no holds barred, not
        without, no big deal, or is not, or are not, or was not, or were not, or does not, or do not, or
        did not, or will not, no frills, in no time, no sooner, no wonder, no secret, no surprise, without
        delay, without hesitat*, without problem*, without difficult*, without question, without a hitch,
        not only, not just, not merely, not simply, not to mention, no doubt, without doubt, without a
        doubt, without any doubt, no matter, nothing but, no other than, without interruption*, no
        interruption*, without stop*, without pause, no delay, no problem*, no difficulty, nothing other
        than, no exception, without exception, or not, or isn't, or aren't, do without, does without, did
        without, doing without, done without, done well without, do well without, no confidence, without
        incident, unbeaten, undefeated, unbowed, denied, denies, deny, denying, cannot but, can't but,
        nowhere more, nowhere as, never so, can't help, cannot help, couldn't help, could not help, can't
        wait to, cannot wait to, couldn't wait to, could not wait to, don't mind, doesn't mind, wouldn't
        mind, not mind, don't care, doesn't care, didn't care, isn't it, isn't he, isn't she, aren't they,
        aren't you, aren't we, wasn't it, weren't they, don't you, doesn't it, didn't it, won't you,
        hasn't it, haven't you, can't you, wouldn't it, couldn't it, if not, not exceeding, non stop, let
        alone, much less
    """,
    antonyms="""
        informal*, incoherent*, inaudib*, indecis*, ineptitud*, inoperab*, insolub*, unsure, resent*, un*,
        dis*, inab*, inaccess*, inaccur*, inaction, inadequ*, inadmiss*, inappropriat*, incapa*, incomp*,
        inconceiv*, inconclus*, inconsist*, incontest*, incredib*, indefin*, independ*, indescrib*,
        indiffer*, indirect*, indisp*, ineffect*, ineffic*, inelig*, inequal*, inevit*, inexp*, infinit*,
        inflex*, inhosp*, inhum*, insecur*, insens*, insepar*, insignif*, insolv*, instab*, insuffic*,
        insurm*, intang*, intoler*, invalid*, invis*, involuntar*, irrat*, irreg*, irrel*, irrem*, irrep*,
        irresist*, irresp*, irrev*, illiter*, illog*, immat*, immeasur*, immob*, immor*, impass*, impat*,
        imperf*, imposs*, impract*, imprec*, improbab*, improp*, impun*, defaul*, denial*, denied, denies,
        deny*, depriv*, jobless, lest, battling, still battl*, appealable, kept calm, keep calm, cut off,
        power cut*, outage*, blackout*, misl*, misus*, mism*, misj*, misf*, malpr*, imprud*, indiscr*,
        infert*, ingrat*, injust*, innumer*, inopportun*, insip*, insubstant*, insubordinat*, ineff*,
        inedib*, inconsequ*, inconven*, indelib*, inextric*, infall*, immacul*, immut*, impartial*,
        impen*, impenetr*, imperc*, implaus*, impolit*, impractic*, irrecon*, irrever*, atyp*, amoral*,
        apolit*, asymm*; not: non, non*; abandon: abandon*, abolish*, ditch*, scrap; absent: absen*,
        stayed away, stay away; absurd: absurd*, nonsens*; acquit: innocen*, acquit*; anonymous: anonym*;
        as planned: according to plan; avoid: avoid*, shun*, evad*, evasi*, dodg*, sidestep*, eschew*,
        steer clear, steered clear; boycott: boycott*; brief: short lived, temporar*; cancel: cancel*,
        shelved, called off, call off, calling off, scrapp*, revok*, annul*, rescind*, repeal*;
        controversy: debatable, controvers*; doubt: dubious; earliest: at the earliest; escape: escap*,
        spared, elud*; exempt: exempt*; fail: failure to, fall short, falls short, fell short, falling
        short, fail*, drew a blank, drawn a blank, fruitless*, in vain, fell through, broke down, flop*;
        false: incorrect*, false*, erroneous*, mistaken*; far: far from; few: infreq*, seldom; forbid:
        illeg*, illicit*, ban, banned, barred, forbad*, forbid*, prohib*, bans, banning, outlaw*, taboo*,
        off limits; forget: forgot*; fugitive: still at large, remains at large, remain at large, on the
        run; hate: hate, hates, hated, detest*, loath*; ignore: ignor*, neglect*, neglig*, oblivious,
        omit*, overlook*, omission*, turn a blind eye, turned a blind eye, in the dark; lack: lack*, short
        of, shortage*, shortfall*, devoid, bereft, destitut*; miss: missed out, missing out, miss out;
        mistrust: mistrust*, distrust*; negative: negativ*; oppose: oppos*, hostil*, averse; out of order:
        out of order, malfunction*, defective*; pending: pending; prevent: keep from, prevent*, keeps
        from, kept from, keeping from, avert*, thwart*, hinder*, hamper*, imped*, foil*, obstruct*,
        preclud*, deter, deterr*; refrain: hold off on, holds off on, held off on, holding off on, abst*,
        refrain*, waiv*, give up, gives up, gave up, given up, giving up, forgo*, renounc*, relinquish*;
        refuse: declined to, declines to, decline to, declining to, refus*, reject*, turned down, turn
        down, turns down, turning down, rebuff*, spurn*, veto*; remain: still standing; resist: stand
        firm, stands firm, stood firm, standing firm; rule out: ruled out, rule out, rules out, ruling
        out; silence: silen*, kept quiet, tight lipped, keep quiet, mute; sold out: run out, ran out,
        running out, runs out, sold out, out of print, exhaust*; standstill: standstill, deadlock*,
        stalled, stalemate, stuck, stagna*, paraly*; stop: ceas*, halt*; surprise: as a surprise; unlike:
        unlike; withdraw: withdr*, withh*
    """,
    antonym_endings=("less", "lessly", "lessness"),
    kin="""
        poorly, badly, bluntly, or anything, obstacl*, remember*, contrary, regardless, anything but,
        easily, safely, smoothly; against: against; as planned: smooth*; at least: at least, at most;
        before: as long as; conceal: conceal*, hidden, hide, hides, hiding; deadline: at the latest;
        different: different*, anything other, differ, differs, differed, differen*; doubt: doubt*,
        sceptic*, skeptic*; ever: ever; except: other than, exclu*, except, except for, exception*,
        barring; far: far away; few: few, little, scarc*, rare*, hardly, barely, slim, scant, meagre,
        meager; gratis: cheap*, for nothing, free; hard: hard, difficult*, struggl*; instead: rather,
        instead, in place of, taking the place, takes the place, took the place; lack: missing; less:
        less; lose: lose, loses, losing, lost, loss, losses; miss: miss, missed, misses; only: just,
        mere*, only, sole*, alone, exclusively, purely; open question: remains to be seen; otherwise:
        otherwise, or else; out of order: defunct*; outside: out of, off duty; pending: still to, still
        has to, still have to, yet to; reluctant: reluctan*, hesitat*; remain: remain*; resist: resist*,
        withst*; stop: stop*, discontinu*; too: too; too much: too few, too little; unless: unless; until:
        until, till; vanish: vanish*, disappear*; violate: violat*, breach*, contraven*, flout*; withdraw:
        pulled out, pull out, pulling out; wrong: wrong*; zero: null, zero, void, nil
    """,
    cancels="""
        anything but, help but, surpris*, wonder*, just any*, overestimat*, overstat*, so much, exceed*,
        more than, bad, secret*, later than, longer than, lost sight, lose sight, losing sight, losing
        track, lost track, underestimat*, a stranger, not dead; avoid: avoid*; doubt: doubt*; except:
        other than; far: far; forget: forget*; less: less, fewer; only: only, just, alone; stop: stop*,
        ceas*; until: until
    """,
    cancels_later="unless: unless; until: until",
    idioms="""
        spark*, undul*, disguis*, disband*, remaining, disgrace*, nevertheless, nonetheless, unfortunate*,
        unemploy*, unrest, disappoint*, dissol*, unforgett*, failing, failure*, failed state*, un, under*,
        unit*, unif*, uni, unio*, univ*, uniq*, unanim*, unto, discuss*, district*, distanc*, distribut*,
        disc, disk, discs, disks, display*, dispatch*, distinct*, discover*, disclos*, disease*,
        disaster*, dish, dishes, disci*, disp*, nondescript, office*, officia*, distin*, disarm*,
        distress*, disturb*, distill*
    """,
    listing=words("nor"),
    numbering=words("no"),
)
