"""Tests of Argos packages: found, offered, loaded, unpacked, installed, removed."""
