"""What Chromium prints and LibreOffice exports, where they are installed: 98 % of sentences are whole."""

from __future__ import annotations

import os
import shutil
import subprocess
from typing import TYPE_CHECKING

import pytest

from tests.unit.sources.pdf.test_pdf import LONG, TITLE, opened, sentences, texts

if TYPE_CHECKING:
    from pathlib import Path

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
LIBREOFFICE = shutil.which("soffice")
STYLES = {
    "plain": "",
    "indented": "p { margin: 0; text-indent: 1.5em; text-align: justify }",
    "large": "body { font: 18px/1.6 sans-serif }",
    "columns": "div { columns: 2; text-align: justify; hyphens: auto }",
}


def page(style: str) -> str:
    body = "".join(f"<p>{paragraph}</p>" for paragraph in LONG)
    return (
        f"<!doctype html><html lang=en><meta charset=utf-8><title>{TITLE}</title><style>{style}</style>"
        f"<h1>{TITLE}</h1><div>{body}</div></html>"
    )


def whole_share(file: Path) -> float:
    found = texts(opened(file.read_bytes()))
    assert found[0] == TITLE
    text = "\n".join(found)
    assert "Page" not in text
    assert "file:" not in text
    wanted = sentences(LONG)
    return sum(sentence in text for sentence in wanted) / len(wanted)


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize("options", [(), ("--no-pdf-header-footer",)], ids=["with heads", "without heads"])
def test_chromium_prints(style: str, options: tuple[str, ...], tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_text(page(STYLES[style]), encoding="utf-8")
    assert whole_share(printed(tmp_path / "ferry.html", *options)) >= 0.98


@pytest.mark.skipif(CHROMIUM is None, reason="Chromium is not installed")
def test_chromium_prints_from_right_to_left(tmp_path: Path) -> None:
    paragraphs = [
        "أعلن مكتب الميناء أن العبارة ستبحر بعد ثلاث سنوات. وقالت المديرة إن التكلفة بلغت 1,200 كرونة.",
        "لم يطلب أحد هذه السفينة، وقد بنيت لمدينة على الضفة الأخرى أفلست قبل أن يبدأ العمل في Old Lindmouth.",
    ] * 3
    body = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    (tmp_path / "ferry.html").write_text(
        "<!doctype html><html lang=ar dir=rtl><meta charset=utf-8><style>div { columns: 2 } "
        f"p {{ margin: 0; text-indent: 2em }}</style><div>{body}</div></html>",
        encoding="utf-8",
    )
    assert (
        texts(opened(printed(tmp_path / "ferry.html", "--no-pdf-header-footer").read_bytes())) == paragraphs
    )


@pytest.mark.skipif(LIBREOFFICE is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("style", ["plain", "indented"])
def test_libreoffice_exports(style: str, tmp_path: Path) -> None:
    (tmp_path / "ferry.html").write_text(page(STYLES[style]), encoding="utf-8")
    run(LIBREOFFICE, "--headless", f"-env:UserInstallation={(tmp_path / 'profile').as_uri()}",
        "--convert-to", "pdf", "--outdir", str(tmp_path), str(tmp_path / "ferry.html"))  # fmt: skip
    assert whole_share(tmp_path / "ferry.pdf") >= 0.98


def printed(page: Path, *options: str) -> Path:
    """The page as Chromium prints it."""
    sandbox = ["--no-sandbox"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    profile, file = f"--user-data-dir={page.parent / 'profile'}", page.with_suffix(".pdf")
    run(
        CHROMIUM,
        "--headless",
        "--disable-gpu",
        *sandbox,
        profile,
        *options,
        f"--print-to-pdf={file}",
        str(page),
    )
    return file


def run(program: str | None, *options: str) -> None:
    assert program is not None
    subprocess.run([program, *options], check=True, capture_output=True, timeout=120)
