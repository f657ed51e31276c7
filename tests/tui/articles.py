"""More hand-made articles: other scripts, hostile text, many findings."""

from __future__ import annotations

from tests.tui.fakes import HOSTILE, Pairs, Spec

CHINESE: Pairs = [
    [
        (
            "(汉堡) 港口管理局周二表示，去年汉堡港处理了770万个集装箱，比2022年减少4%。",
            "(Hamburg) The port of Hamburg handled 7.7 million containers last year, 4% fewer than in 2022.",
        ),
        (
            "“最坏的时期已经过去，”局长安娜·彼得森说。",
            "“The worst is behind us,” said its director Anna Petersen.",
        ),
    ],
]
CHINESE_FINDINGS = [
    Spec("figures", "matched", "770万个", "7.7 million"),
    Spec("figures", "missing", "周二", None, "周二 has no counterpart in the translation", "warning"),
    Spec("quotes", "matched", "“最坏的时期已经过去，”", "“The worst is behind us,”", speaker="安娜·彼得森"),
]

ARABIC: Pairs = [
    [
        (
            "(هامبورغ) قالت سلطة الميناء يوم الثلاثاء إن ميناء هامبورغ ناول 7.7 مليون حاوية في العام"
            " الماضي، أي أقل بنسبة 4% مما كان عليه في عام 2022.",
            "(Hamburg) The port of Hamburg handled 7.7 million containers last year, 4% fewer than in 2022, "
            "the harbour authority said on Tuesday.",
        ),
        (
            "وقالت المديرة آنا بيترسن: «لقد مضى الأسوأ».",
            "“The worst is behind us,” said its director Anna Petersen.",
        ),
    ],
    [("ومن المقرر أن يصدر القرار في مارس.", "A decision is due in May.")],
]
ARABIC_FINDINGS = [
    Spec("figures", "matched", "7.7 مليون", "7.7 million"),
    Spec("figures", "altered", "مارس", "May", "March became May", "error"),
    Spec("quotes", "matched", "«لقد مضى الأسوأ»", "“The worst is behind us,”", speaker="آنا بيترسن"),
]

HOSTILE_TEXT: Pairs = [
    [(HOSTILE, f"« {HOSTILE} »"), ("[b]Bold[/b] \x1b[31m and 5 [i]", "[b]Gras[/b] et 5 [i]")]
]
HOSTILE_FINDINGS = [
    Spec("quotes", "altered", HOSTILE, HOSTILE, f"reason {HOSTILE}", "error", "[bold]Speaker[/]"),
    Spec("figures", "matched", "5 [i]", "5 [i]"),
]

MANY: Pairs = [
    [
        (f"Ship {number} of the line left the harbour.", f"Le navire {number} de la ligne a quitté le port.")
        for number in range(paragraph, paragraph + 5)
    ]
    for paragraph in range(1000, 1200, 5)
]
_KINDS = [("altered", "error"), ("missing", "warning"), ("reformatted", "info"), ("matched", "info")]
MANY_FINDINGS = [
    Spec("figures", verdict, str(number), None if verdict == "missing" else str(number), "so it is", severity)  # type: ignore[arg-type]  # of _KINDS
    for number in range(1000, 1200)
    for verdict, severity in _KINDS[number % 4 : number % 4 + 1]
]

LONG: Pairs = [
    [(f"Sentence {index} of the original.", f"Phrase {index} de la traduction, un peu plus longue.")]
    for index in range(200)
]
LAST = [
    Spec("figures", "matched", "3 of", "3 de"),
    Spec("figures", "altered", "199", "199", "so it goes", "error"),
]
