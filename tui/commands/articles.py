"""The commands that go from article to article, and to places in one."""

from __future__ import annotations

from tui.commands.command import Command, moves

COMMANDS: tuple[Command, ...] = (
    Command(
        "app.paste", "app", "P", "paste", "Paste", "Read what you paste: the text of an article, or its path"
    ),
    Command("paste.close", "paste", "escape,q,P", "close", "Close", "Close without reading anything"),
    Command("queue.next", "app", ">", "article(1)", "Next article", "Open the next article of several"),
    Command("queue.previous", "app", "<", "article(-1)", "Previous article", "Open the previous article"),
    Command(
        "queue.list",
        "app",
        "Q",
        "queue",
        "All articles",
        "List the articles to be read, with what is read and what is reviewed",
    ),
    Command(
        "review.done",
        "review",
        "R",
        "reviewed",
        "Reviewed",
        "Mark the article as reviewed, or take that back",
    ),
    Command(
        "article.reload",
        "review",
        "r",
        "reload",
        "Read again",
        "Read the article again, where its file has changed",
    ),
    Command(
        "sentence.goto",
        "review",
        ":",
        "goto",
        "Go to a sentence",
        "Go to the sentence with a number; +5 and -5 go on and back, $ to the last",
        opens_field=True,
    ),
    Command(
        "text.pipe",
        "review",
        "|",
        "pipe",
        "Hand to a command",
        "Hand the selection, the marked sentence or the text to a command, and show what it says",
        opens_field=True,
    ),
    Command(
        "article.edit", "review", "E", "edit", "Edit the article", "Edit the file of the article in EDITOR"
    ),
    Command(
        "article.about",
        "review",
        "I",
        "about",
        "About the article",
        "Show title, authors, outlet and date, where each was found, and versions in other languages",
    ),
    *moves("about", "move('cursor_down')", "move('cursor_up')", "version"),
    Command("about.close", "about", "escape,q,I", "close", "Close", "Close it"),
    *moves("queue", "move('cursor_down')", "move('cursor_up')", "article"),
    Command("queue.close", "queue", "escape,q,Q", "close", "Close", "Close the list"),
    Command(
        "feeds.list",
        "app",
        "H",
        "feeds",
        "Headlines of feeds",
        "List what the feeds hold that you subscribe to",
    ),
    *moves("feeds", "move('cursor_down')", "move('cursor_up')", "article"),
    Command(
        "feeds.translate", "feeds", "t", "translate", "Translate", "Translate the headlines from here on"
    ),
    Command("feeds.refresh", "feeds", "r", "refresh", "Load again", "Load the feeds again"),
    Command("feeds.mark", "feeds", "m", "mark", "Read or not", "Mark the article as read, or take that back"),
    Command("feeds.close", "feeds", "escape,q,H", "close", "Close", "Close the list"),
    *moves("output", "scroll_rows(1)", "scroll_rows(-1)", "row"),
    Command("output.close", "output", "escape,q,enter", "close", "Close", "Close it"),
    Command(
        "awaiting.close", "awaiting", "escape", "close", "Give up", "Do not wait for the article any more"
    ),
    Command("prompt.close", "prompt", "escape", "close", "Give up", "Leave everything as it is"),
)
