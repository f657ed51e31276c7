"""PDF files that the tests write."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING
from xml.sax.saxutils import escape

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import BaseDocTemplate, Frame, PageTemplate, Paragraph

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

WIDTH, HEIGHT = A4


def drawn(draw: Callable[[Canvas], object], **options: object) -> bytes:
    """A file with what `draw` draws on its pages; `options` are the canvas'."""
    file = BytesIO()
    canvas = Canvas(file, pagesize=A4, invariant=1, **options)
    draw(canvas)
    canvas.save()
    return file.getvalue()


def lines(*texts: str, size: float = 10, left: float = 60, top: float = 780, leading: float = 13) -> bytes:
    """A file of one page with these lines, one below the other."""

    def draw(canvas: Canvas) -> None:
        canvas.setFont("Times-Roman", size)
        for number, text in enumerate(texts):
            canvas.drawString(left, top - number * leading, text)

    return drawn(draw)


def article(
    paragraphs: Sequence[str],
    *,
    columns: int = 1,
    justified: bool = True,
    indent: float = 12,
    gap: float = 0,
    title: str = "",
    heads: bool = True,
) -> bytes:
    """A file with a title and paragraphs in columns, with a head and a number on each page."""
    text = ParagraphStyle(
        "text", fontName="Times-Roman", fontSize=10, leading=12.5, alignment=4 if justified else 0
    )
    style = ParagraphStyle("indented", text, firstLineIndent=indent, spaceAfter=gap)
    heading = ParagraphStyle("title", text, fontSize=18, leading=22, alignment=0, spaceAfter=8)
    margin, gutter = 60, 16
    width = (WIDTH - 2 * margin - gutter * (columns - 1)) / columns
    frames = [
        Frame(margin + number * (width + gutter), 70, width, HEIGHT - 150, 0, 0, 0, 0)
        for number in range(columns)
    ]

    def around(canvas: Canvas, document: BaseDocTemplate) -> None:
        canvas.setFont("Times-Italic", 8)
        canvas.drawString(margin, HEIGHT - 40, "The Harbour Post" if document.page % 2 else "Monday, 3 May")
        canvas.drawCentredString(WIDTH / 2, 30, f"– {document.page} –")

    file = BytesIO()
    document = BaseDocTemplate(file, pagesize=A4, title=title, invariant=1)
    template = PageTemplate(frames=frames, **({"onPage": around} if heads else {}))
    document.addPageTemplates(template)
    story = [Paragraph(escape(title), heading)] if title else []
    document.build([*story, *(Paragraph(escape(paragraph), style) for paragraph in paragraphs)])
    return file.getvalue()
