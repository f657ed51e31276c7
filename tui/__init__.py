"""The reader in the terminal and the `diptych` command."""
