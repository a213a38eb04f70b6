# Every target sets up what it needs. `make serve` shows the guide, `make test` proves it.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PYTHON ?= python3
PORT ?= 8000
PY := .venv/bin/python
# two builds of one commit are byte-identical: every date in the site is the commit's
export SOURCE_DATE_EPOCH ?= $(shell git log -1 --format=%ct 2>/dev/null || echo 1767225600)
export PYTHONUTF8 := 1
export NO_MKDOCS_2_WARNING := 1

.PHONY: help serve test build record check template lock links facts newest versions changed browser rlanguage pyodide clean

help: ## this list
	@grep -E '^[a-z]+:.*##' Makefile | sed -E 's/:.*## /\t/' | expand -t 12

.venv/ready: requirements.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "The guide needs Python 3.11 or newer; this is $$($(PYTHON) --version). Name another: make PYTHON=python3.13 $(MAKECMDGOALS)"; exit 1; }
	@echo "Setting up .venv (about a minute, once)"
	@$(PYTHON) -m venv .venv || { echo "python3 has no venv module here; on Debian and Ubuntu: apt-get install python3-venv"; exit 1; }
	@$(PY) -m pip install --disable-pip-version-check --quiet --require-hashes --no-deps -r requirements.txt
	@touch .venv/ready

serve: .venv/ready ## show the guide at http://127.0.0.1:8000/ with live reload
	@$(PY) -m mkdocs serve --no-strict --livereload --dev-addr 127.0.0.1:$(PORT)

build: .venv/ready ## write the site to site/
	@$(PY) tools/site_server.py
	@echo "site/ is built: open it with: $(PY) -m http.server -d site"

record: .venv/ready ## run the snippets and notebooks, write what they print and draw (S=word: only those)
	@$(PY) tools/record.py $(S)

check: .venv/ready ## the quick proof, in seconds: lint, rules of the pages, changed snippets
	@$(PY) tools/check.py

template: .venv/ready ## make, install and run the project template from scratch, write what it printed
	@$(PY) tools/template.py

browser: .venv/ready
	@$(PY) tools/browser.py

rlanguage: .venv/ready
	@$(PY) tools/r_language.py

test: .venv/ready browser rlanguage ## the whole proof
	@$(PY) tools/prove.py

lock: .venv/ready ## requirements.in -> requirements.txt
	@$(PYTHON) -m venv .cache/uv && .cache/uv/bin/python -m pip install --quiet --disable-pip-version-check uv
	@.cache/uv/bin/python -m uv pip compile --quiet --universal --generate-hashes --no-annotate --custom-compile-command "make lock" --upgrade --python-version 3.11 --fork-strategy fewest requirements.in -o requirements.txt
	@cd template && ../.cache/uv/bin/python -m uv pip compile --quiet --universal --generate-hashes --no-annotate --custom-compile-command "make lock" --upgrade --python-version 3.11 --fork-strategy fewest --constraint ../requirements.txt requirements.in -o requirements.txt

links: .venv/ready ## external links that no longer answer (needs the internet)
	@$(PY) tools/links.py

facts: .venv/ready ## facts past their re-check date
	@$(PY) tools/check.py --facts

newest: ## the whole proof on the newest dependencies, in a venv of its own
	@$(PYTHON) tools/newest.py

versions: .venv/ready ## what the snippets print on the oldest supported scikit-learn, as a table
	@$(PY) tools/versions.py

changed: .venv/ready ## the pages that differ from BASE_REF (default origin/main), as a Markdown list
	@$(PY) tools/changed.py

pyodide: .venv/ready browser ## fetch the Python runtime that Run in the page then takes from the site itself
	@$(PY) tools/runtime.py

clean: ## remove what the targets made
	rm -rf .venv .cache site
