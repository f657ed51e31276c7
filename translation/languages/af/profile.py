"""Afrikaans."""

from translation.languages.profile import Profile
from translation.languages.word_lists import words

PROFILE = Profile(
    code="af",
    name="Afrikaans",
    letters="áâèéêëîïôöû",
    titles=words("""
        adm adv brig dr ds eerw genl ing jr kapt kol lt maj mej mev mnr mnre pres prof sers sr St
    """),
    before_numbers=words("afd art bl fig hfst nr p par tab tel vs"),
    inner_abbreviations=words("""
        afk bl.a bv ca d.i d.w.s eng i.p.v i.v.m insl m.a.w m.b.t n.a.v nl o.a o.l.v ong resp sg sgn t.g.v
        t.o.v t.w uitgs vgl wv
    """),
    closing_abbreviations=words("""
        Apr Aug Bpk Co Des Edms Feb Inc Jan Jul Jun mil min mjd Mrt n.C nm Nov Okt sek Sep Sept v.C vm
    """),
    list_endings=words("e.a e.d ens"),
    function_words=words("""
        die en het nie van in dat vir om wat met te sy hy was aan na as ons hulle deur op by maar ook oor
        uit nog teen tot haar jou ná hierdie daar meer ek julle ander waar wie hoe sedert tydens volgens
        steeds nooit altyd alle weer vandag gister jy u jul sê dié se
    """),
    opening_words=words("""
        alhoewel almal daarna daarom dan dit dus een eers egter elkeen gevolglik hier hierna hoekom ja
        juis mense my nadat nee niemand niks nogtans omdat ondanks onder so sodat sommige terwyl toe tog
        totdat twee vanaf verder voordat wanneer want watter wel
    """),
    news_words=words("""
        is sal kan word moet nuwe jaar mense regering polisie president wees gesê week weke maand maande
        rand kaapstad pretoria vrou man kinders baie drie eerste tweede gaan kom kry bly wil suid afrika
    """),
    rare=True,
)
