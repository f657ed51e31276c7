"""Files that several processes may use at once: written whole, locked, cleared away where one was killed."""
