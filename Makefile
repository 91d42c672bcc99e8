# Every target does what it needs first; `make` alone lists them.
PYTHON ?= $(firstword $(shell command -v python3.11) python3)
BIN := .venv/bin
export RASA_TELEMETRY_ENABLED := false
.DEFAULT_GOAL := help

help: ## list the targets
	@grep -E '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

setup: .stamps/installed ## make .venv from the hash-checked lock

.stamps/installed: requirements.lock pyproject.toml scripts/setup.sh
	@PYTHON="$(PYTHON)" sh scripts/setup.sh
	@mkdir -p .stamps && touch $@

web: .stamps/widget ## build the widget into web/vendor (npm's registry the first time)

.stamps/widget: .stamps/installed web/package-lock.json web/node.lock scripts/widget.sh $(wildcard web/src/*)
	@sh scripts/widget.sh
	@mkdir -p .stamps && touch $@

train: setup ## train the model if it is missing or older than its inputs
	@$(BIN)/coach train --if-needed

chat: setup ## talk to the coach in this terminal
	@$(BIN)/coach chat

serve: setup web ## serve the widget and REST at http://127.0.0.1:5005/
	@$(BIN)/coach serve

check: setup ## formatter, linter, types, import contracts, role model, rasa data validate
	@sh scripts/check.sh

test: setup check ## all tests: fast ones first, then those that need the trained model
	@$(BIN)/pytest -q -n 2 tests/coach tests/channels tests/cli
	@$(MAKE) --no-print-directory train
	@$(BIN)/pytest -q -n 2 --dist loadfile tests/trained
	@$(MAKE) --no-print-directory web
	@sh scripts/browser.sh
	@$(BIN)/pytest -q -rs tests/browser

evaluate: train ## measure understanding on the kept-out sets and by cross-validation
	@$(BIN)/coach evaluate --baselines --baseline-epochs 10

bench: train ## speed and memory, against the same interview run the stock way
	@$(BIN)/coach bench

soak: train web ## the long runs: full fuzz and random walks
	@COACH_SOAK=1 $(BIN)/pytest -q tests/channels tests/trained tests/browser

clean: ## remove what was made here (not your data in var/)
	rm -rf .venv .stamps web/vendor web/node_modules artifacts models .rasa .pytest_cache .mypy_cache .ruff_cache .hypothesis

.PHONY: help setup web train chat serve check test evaluate bench soak clean
