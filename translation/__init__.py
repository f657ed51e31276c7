"""The domain of Diptych: load, translate and cross-check an article. Knows no screen."""
