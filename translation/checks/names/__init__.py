"""People, places, organisations and nationalities of both sides."""
