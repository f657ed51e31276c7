"""The review as one self-contained HTML page: no script, nothing loaded from elsewhere."""

from __future__ import annotations

from typing import TYPE_CHECKING

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from translation.export.layout import context
from translation.resources import TEMPLATES

if TYPE_CHECKING:
    from translation.model import Review


def render(review: Review) -> str:
    """The page. All text of the article is escaped."""
    environment = Environment(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    return environment.get_template("review.html.j2").render(context(review))
