# Everything a person types. Each target sets up what it needs first (bin/setup: .venv with the locked packages).
# Works with the make of Debian (4.x) and of macOS (3.81).

PY := .venv/bin/python
ARGS ?=
DATA ?=
export PYTHON

.PHONY: help run test lint package package-ends format lock docs words bench train train-days train-pronouns evaluate screenshots clean

help: ## say what can be typed here
	@sed -n 's/^\([a-z-]*\):.*## /make \1	/p' Makefile | expand -t 20

run: ## start the app on this machine and open it in the browser (ARGS="..." are passed on)
	@sh bin/setup requirements.txt
	@$(PY) -m timeline app $(ARGS)

test: ## run all tests, the browser's too (ARGS="-k chart" for some of them)
	@sh bin/setup requirements-dev.txt
	@sh bin/browser || true
	@$(PY) -m pytest $(or $(ARGS),-n 2 --dist loadfile --no-loadscope-reorder)

lint: ## check style (ruff) and types (pyright)
	@sh bin/setup requirements-dev.txt
	@failed=0; \
	$(PY) -m ruff check --output-format concise . || failed=1; \
	$(PY) -m ruff format --check . || failed=1; \
	$(PY) -m pyright || failed=1; \
	exit $$failed

package: ## build the wheel, install it into an empty environment and use it from another folder
	@sh bin/setup requirements.txt
	@sh bin/check-package

package-ends: ## as package, with the newest libraries that the wheel allows and then with the oldest
	@sh bin/setup requirements.txt
	@sh bin/check-package
	@OLDEST=1 sh bin/check-package

format: ## put right what ruff can put right by itself
	@sh bin/setup requirements-dev.txt
	@$(PY) -m ruff check --fix .
	@$(PY) -m ruff format .

lock: ## write locks/ anew after a change of a requirements file (ARGS=--upgrade takes newer packages)
	@sh bin/setup requirements.txt
	@PYTHON=$(PY) sh bin/lock $(ARGS)

docs: ## write docs/options.md from the program; check links, commands, options and formats; run the example
	@sh bin/setup requirements-dev.txt
	@PYTHONPATH=. $(PY) docs/reference.py
	@$(PY) -m pytest -q tests/test_docs.py tests/test_readme.py

words: ## bring the catalogues of the interface up to date with what the program says (ARGS=fr begins another language)
	@sh bin/setup requirements-dev.txt
	@PYTHONPATH=. $(PY) docs/catalogues.py $(ARGS)

bench: ## measure speed and memory, against dateparser's own search and on hostile text (ARGS=--quick for a tenth)
	@sh bin/setup requirements.txt
	@$(PY) bench/speed.py $(ARGS)

train: ## make data/models/names.bin again from a folder of training files (DATA=folder; see training/README.md)
	@sh bin/setup requirements-train.txt
	@$(PY) -m training.train $(DATA) $(ARGS)

train-days: ## make data/models/day_weights.toml again and measure it (NEWS=folders of news whose events have days; see training/days.py)
	@sh bin/setup requirements.txt
	@$(PY) -m training.days --news $(NEWS) $(ARGS)

train-pronouns: ## make both data/models/anaphora_*weights.toml again from training/pronouns and measure them
	@sh bin/setup requirements.txt
	@$(PY) -m training.anaphora training/pronouns/texts.jsonl $(ARGS)
	@$(PY) -m training.anaphora training/pronouns/languages.jsonl --also training/pronouns/texts.jsonl -o data/models/anaphora_gendered_weights.toml $(ARGS)

evaluate: ## measure the recogniser of names on files of tokens and BIO tags (DATA=folder)
	@sh bin/setup requirements.txt
	@$(PY) -m training.evaluate $(DATA) $(ARGS)

screenshots: ## take the README's pictures again
	@sh bin/setup requirements-dev.txt
	@sh bin/browser
	@$(PY) docs/screenshots.py $(ARGS)

clean: ## remove .venv and everything else that is made
	@rm -rf .venv .pytest_cache .ruff_cache
	@find . -name __pycache__ -type d -prune -exec rm -rf {} +
