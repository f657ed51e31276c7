"""English: what sets figures in relation."""

from translation.languages.figure_relations import FigureRelations
from translation.languages.figure_table import forms, listed, terms

RELATIONS = FigureRelations(
    old=terms("from"),
    change=terms("by"),
    changed=terms(
        "rose, rise, rises, rising, risen, fell, falls, fallen, falling, climbed, climbs, gained, gains, "
        "dropped, drops, jumped, jumps, slipped, slips, soared, surged, slid, slumped, plunged, tumbled, "
        "increased, decreased, declined, grew, shrank, shed, sheds, lost, added"
    ),
    also=terms("and by"),
    new=terms("to, up to, down to, at"),
    compared=terms(
        "up from, down from, compared with, compared to, against, versus, vs, vs., after, instead of, "
        "rather than"
    ),
    fillers=terms(
        "the, a, an, about, around, nearly, almost, just, some, roughly, over, only, a record, its, their"
    ),
    rates=listed(
        second="a second, per second, every second, each second",
        minute="a minute, per minute, every minute, each minute",
        hour="an hour, per hour, every hour, each hour, hourly",
        day="a day, per day, every day, each day, daily, a night, per night",
        week="a week, per week, every week, each week, weekly",
        month="a month, per month, every month, each month, monthly",
        year="a year, per year, every year, each year, annually, yearly, per annum, a-year",
    ),
    bounds=listed(
        least="at least, nothing less than, no fewer than, no less than, not less than, not fewer than, "
        "a minimum of",
        over="more than, upwards of, in excess of, exceeding",
        beyond="over, above, just over, well over",
        most="at most, no more than, not more than, up to, a maximum of",
        under="less than, fewer than, just under, well under",
        below="under, below",
        nearly="nearly, almost, just short of",
    ),
    negations=terms(
        "minus, not, no, never, without, neither, nor, cannot, can't, don't, doesn't, didn't, won't, "
        "wouldn't, "
        "couldn't, "
        "shouldn't, isn't, aren't, wasn't, weren't, hasn't, haven't, hadn't, mustn't"
    ),
    wins=terms(
        "beat, beats, beating, beaten, won, win, wins, winning, defeated, defeats, defeating, thrashed, "
        "victory"
    ),
    losses=terms(
        "deficit, behind, down, trailing, trailed, lost, lose, loses, losing, loss, defeat, fell, beaten by, "
        "defeated by, went down"
    ),
    age_cues=terms("in his, in her, in their, in my, in your, in our"),
    day_borders=terms("before, after, until, since, on or after, on or before, by, from"),
    rises=forms("climb jump gain advanc surg soar rais increas", "-, e, s, es, ed, d, ing")
    + terms(
        "rise, rises, rose, risen, rising, grow, grows, grew, grown, growing, growth, rallied, "
        "higher, up, doubled, tripled, quadrupled"
    ),
    falls=forms("declin decreas reduc slump plung tumbl plummet lower shrink", "-, e, s, es, ed, ing")
    + terms(
        "gave up, give up, gives up, giving up, given up, fall, falls, fell, fallen, falling, drop, "
        "drops, dropped, dropping, lose, loses, losing, lost, shrank, shrunk, slid, sank, cut, cuts, "
        "cutting, dip, dipped, reduction, contracted, contraction, down, halved, halving"
    ),
    changes_of_changes=forms("slow accelerat eas narrow widen recover rebound", "-, e, s, es, ed, er, ing")
    + terms("slowdown, loss, losses, deficit, deficits, less, instead"),
)
