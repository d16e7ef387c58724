.DEFAULT_GOAL := help
VENV := .venv
# The first interpreter that is new enough, so that a machine whose python3 is older still works.
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done)

QUICK := tests/emulator/test_architecture.py tests/emulator/values tests/emulator/inputs tests/emulator/report \
	tests/stories tests/test_site.py tests/acceptance/test_help.py

# Half of a test's time is waiting for a process that it started. A file's tests share what they set up, in one process.
TEST_JOBS ?= 2

.PHONY: help install replay port parity quick test test-long lint docs bench bench-segment clean

help: ## Show what there is to make
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed 's/:.*##/\t/'

$(VENV)/.installed: pyproject.toml constraints.txt emulator/engine/runtime/node/package-lock.json
	@test -n "$(PYTHON)" || { echo "make: Python 3.11 or newer is needed (set PYTHON=/path/to/python3)" >&2; exit 2; }
	@test -x $(VENV)/bin/python || $(PYTHON) -m venv $(VENV)
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[fast,node,dev]'
	@$(VENV)/bin/segment-emulator setup
	@touch $@

install: $(VENV)/.installed ## Make the virtual environment with everything in it

replay: install ## Replay every capture through every destination and report
	@$(VENV)/bin/segment-emulator replay

port: install ## Write each destination's handler.js again
	@$(VENV)/bin/segment-emulator port

lint: install ## Check style and types
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy

quick: install ## Check style and types, and run the tests that take no time
	@$(MAKE) --no-print-directory lint
	@$(VENV)/bin/pytest $(QUICK)

test: install lint ## Check style and types, and run every test but the long ones
	@$(VENV)/bin/pytest -n $(TEST_JOBS) --dist loadfile

test-long: install parity ## Run the tests that take long or need a package registry, and parity in full
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[long]'
	@$(VENV)/bin/pytest -m long

docs: install ## Build the site of these pages in build/site, with strict links
	@$(VENV)/bin/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e '.[docs]'
	@$(VENV)/bin/python site/stage.py
	@$(VENV)/bin/properdocs build --strict --config-file site/properdocs.yml
	@echo "build/site/index.html"

bench: install ## Measure what an event costs against the obvious ways
	@$(VENV)/bin/python tests/bench/bench.py

bench-segment: install ## Measure it against Segment's own stack too; its npm packages come into build/, once
	@$(VENV)/bin/python tests/bench/bench.py --segment

parity: install ## Compare each destination with its port over 100,000 generated events in all
	@for port in functions/*/handler.js; do \
		$(VENV)/bin/segment-emulator parity $$(dirname $$port)/handler.py $$port --events 33334 || exit $$?; done

clean: ## Remove what make made
	@rm -rf $(VENV) build
