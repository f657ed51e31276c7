"""A person's decisions on a translated article: kept as events, found again when it is opened again."""
