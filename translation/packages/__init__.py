"""Argos packages: what is here, what leads from one language to another, what can be had.

`installed` finds them, `routes` chains them, `opening` opens one; these every translation needs, and none
of them touches the network. `index`, `download`, `archive`, `installing`, `probe` and `record` bring a
package here and take it away; `listing` shows everything in one list.
"""

from translation.packages.installed import available
from translation.packages.metadata import Package
from translation.packages.opening import open_package, shortlist
from translation.packages.routes import chain, default_target, route

__all__ = ["Package", "available", "chain", "default_target", "open_package", "route", "shortlist"]
