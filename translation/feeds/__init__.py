"""Feeds: what an outlet has published, as RSS, Atom, JSON Feed; lists of feeds as OPML or a plain file.

`load` gives the feeds that a name stands for; `article_of` the article that an entry holds or leads to.
"""
