"""The theme that comes with Diptych beside Textual's own."""

from __future__ import annotations

from textual.theme import Theme

# Black and white, and four colours that can be distinguished without seeing red and green (Okabe and Ito
# 2008, made lighter); all text on them and in them has a contrast of at least 7:1 (WCAG 2.2, 1.4.6).
HIGH_CONTRAST = Theme(
    name="high-contrast",
    primary="#7fd4ff",
    secondary="#7fd4ff",
    accent="#ffe14d",
    warning="#ffb84d",
    error="#ff9d8a",
    success="#5ff0c8",
    foreground="#ffffff",
    background="#000000",
    surface="#000000",
    panel="#1c1c1c",
    dark=True,
    variables={
        "border": "#ffe14d",
        "border-blurred": "#ffffff",
        "text-primary": "#7fd4ff",
        "text-accent": "#ffe14d",
        "text-warning": "#ffb84d",
        "text-error": "#ff9d8a",
        "text-success": "#5ff0c8",
        "footer-key-foreground": "#ffe14d",
        "input-cursor-background": "#ffffff",
        "block-cursor-background": "#ffe14d",
        "block-cursor-foreground": "#000000",
        "primary-muted": "#0b2a3a",
        "warning-muted": "#332200",
        "edge": "#ffffff",
        "faint": "#e0e0e0",
    },
)
# What our stylesheet asks of every theme beside Textual's variables: the opacity of the foreground where a
# theme does not say.
SHADES = {"edge": "25%", "faint": "60%"}
