"""How the recogniser of names is trained and measured; `make train DATA=<folder>` reproduces the file that ships (see README.md)."""
