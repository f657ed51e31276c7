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
        last but not least, no more and no less, no more no less, neither more nor less, not unlike, no
        strings, no holds barred, not without, no big deal, or is not, or are not, or was not, or were
        not, or does not, or do not, or did not, or will not, no frills, in no time, no sooner, no wonder,
        no secret, no surprise, without delay, without hesitat*, without problem*, without difficult*,
        without question, without a hitch, not only, not just, not merely, not simply, not to mention, no
        doubt, without doubt, without a doubt, without any doubt, no matter, nothing but, no other than,
        no more than, no later than, without interruption*, no interruption*, without stop*, without
        pause, no less than, no fewer than, no delay, no problem*, no difficulty, nothing other than, no
        exception, without exception, or not, or isn't, or aren't, do without, does without, did without,
        doing without, done without, done well without, do well without, no confidence, without incident,
        unbeaten, undefeated, unbowed, denied, denies, deny, denying, cannot but, can't but, nowhere more,
        nowhere as, never so
    """,
    antonyms="""
        silen*, failure to, fall short, falls short, fell short, falling short, declined to, declines to,
        decline to, declining to, informal*, incoherent*, inaudib*, indecis*, ineptitud*, inoperab*,
        insolub*, unsure, un*, non, non*, dis*, inab*, inaccess*, inaccur*, inaction, inadequ*, inadmiss*,
        inappropriat*, incapa*, incomp*, inconceiv*, inconclus*, inconsist*, incontest*, incorrect*,
        incredib*, indefin*, independ*, indescrib*, indiffer*, indirect*, indisp*, ineffect*, ineffic*,
        inelig*, inequal*, inevit*, inexp*, infinit*, inflex*, infreq*, inhosp*, inhum*, innocen*,
        insecur*, insens*, insepar*, insignif*, insolv*, instab*, insuffic*, insurm*, intang*, intoler*,
        invalid*, invis*, involuntar*, irrat*, irreg*, irrel*, irrem*, irrep*, irresist*, irresp*, irrev*,
        illeg*, illicit*, illiter*, illog*, immat*, immeasur*, immob*, immor*, impass*, impat*, imperf*,
        imposs*, impract*, imprec*, improbab*, improp*, impun*, abandon*, abolish*, absen*, abst*, avoid*,
        ban, banned, barred, cancel*, ceas*, debatable, defaul*, denial*, denied, denies, deny*, depriv*,
        dubious, escap*, exempt*, fail*, false*, far from, forbad*, forbid*, forg*, halt*, ignor*,
        jobless, keep from, lack*, neglect*, neglig*, oblivious, omit*, oppos*, prevent*, prohib*,
        refrain*, refus*, reject*, seldom, shun*, turned down, waiv*, withdr*, withh*, spar*, lest,
        battling, still battl*, ruled out, rule out, rules out, ruling out, stand firm, stands firm, stood
        firm, standing firm, short lived, controvers*, drew a blank, drawn a blank, fruitless*, in vain,
        stayed away, stay away, at the earliest, appealable, shelved, still standing, still at large,
        remains at large, remain at large, as a surprise, mistrust*, overlook*, missed out, missing out,
        miss out, according to plan, kept calm, keep calm, kept quiet, tight lipped, out of order,
        standstill, deadlock*, stalled, fell through, broke down, anonym*, cut off, power cut*, outage*,
        blackout*
    """,
    antonym_endings=("less",),
    kin="""
        still to, still has to, still have to, null, cheap*, bluntly, far away, too, or anything, for
        nothing, defunct*, smooth*, obstacl*, at least, at most, ever, few, just, less, little, low,
        mere*, only, rather, unless, until, whether, yet to, zero, as long as, sole*, alone, odd*, bad,
        poor*, weak*, except*, instead, otherwise, out of, other than, scarc*, rare*, hard, hardly,
        barely, difficult*, different*, lose, loses, losing, lost, loss, remember*, slim, struggl*, free,
        drop*, exceed*, doubt*, against, stop*, contrary, exclu*, regardless, void, nil, ended, quit, bar,
        incur*, anything other, anything but, miss, missed, misses, missing, reluctan*, resist*, hesitat*,
        empt*, easily, safely, smoothly, off duty, remain*
    """,
    near="""
        died, killed, alive, temporar*, brief*, well known, closed, wrong*, differ, differs, differed,
        delay*, dangerous*, danger, shut, surpris*, too late, arrived late, came late, was late, were
        late, dead, continu*, possible, sought, search*, wanted, expire*, record, all time, first time,
        first ever, been out, is out, are out, was out, were out, went well, gone well, go well, all we
        can, all you can
    """,
    cancels="""
        stop*, ceas*, anything but, only, just, alone, forget*, avoid*, help but, surpris*, wonder*, just
        any*, overestimat*, overstat*, so much, exceed*, doubt*, until, less, fewer, more than, bad,
        secret*, far, later than, longer than, other than, lost sight, lose sight, losing sight, losing
        track, lost track, underestimat*, a stranger, not dead
    """,
    cancels_later="until, unless",
    idioms="""
        spark*, undul*, disguis*, disband*, remaining, disgrace*, nevertheless, nonetheless, unfortunate*,
        unemploy*, unrest, disappoint*, dissol*, unforgett*, disappear*, failing, failure*, failed state*,
        un, under*, unit*, unif*, uni, unio*, univ*, uniq*, unanim*, unto, why not, discuss*, district*,
        distanc*, distribut*, disc, disk, discs, disks, display*, dispatch*, distinct*, discover*,
        disclos*, disease*, disaster*, dish, dishes, disci*, disp*, nondescript, office*, officia*,
        distin*, disarm*, distress*, disturb*, distill*
    """,
    listing=words("nor"),
    numbering=words("no"),
)
