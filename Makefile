# Everything one does with this repository; `make` alone lists it. Works with GNU Make 3.81 and up.
.DEFAULT_GOAL := help
.PHONY: help serve watch cpu-torch test check test-newest notebooks bundles site pdf release-files publish launch webkit older-processor package rooms bench results new-explorer new-chapter pins format clean

PYTHON ?= $(shell command -v python3 || command -v python || echo python3)
PORT ?= 8000
export PORT
# Messages reach the terminal as they are said, also through a pipe.
export PYTHONUNBUFFERED := 1
# One thread each: two processes share the cores, and sums come out alike to the last bit.
export OMP_NUM_THREADS := 1
export OPENBLAS_NUM_THREADS := 1
export MKL_NUM_THREADS := 1

RUN := .venv/bin/python -m
SET_UP := $(PYTHON) -m book.setup

help:  ## list these commands
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-15s %s\n", $$1, $$2}' Makefile

serve:  ## set up, build both languages and serve them at http://127.0.0.1:8000/ (PORT=8001 changes it)
	@$(SET_UP) --venv
	@$(RUN) book.site.serve --check --port "$$PORT"
	@$(SET_UP)
	@$(RUN) book.site
	@$(RUN) book.site.serve --port "$$PORT"

watch:  ## rebuild a chapter's page in both languages as it is saved, and serve it (PORT=8001 changes it)
	@$(SET_UP) --venv
	@$(RUN) book.site.serve --check --command "make watch" --port "$$PORT"
	@$(SET_UP)
	@$(RUN) book.site.watch --port "$$PORT"

cpu-torch:  ## before the first set-up: bring torch without CUDA, 0.2 GB in place of several
	@$(SET_UP) --cpu-torch

test:  ## set up, then run every check; ends with one line per check (ONLY="nnlab site" runs some)
	@$(SET_UP) --dev
	@$(RUN) tests.run $(ONLY)

check:  ## run what the changes since the last commit can have broken (BASE=main: since main)
	@$(SET_UP) --dev
	@$(RUN) tests.changed $(BASE)

test-newest:  ## test nnlab with the newest packages that code/pyproject.toml allows, in _build/newest
	@$(SET_UP) --venv
	@$(RUN) tests.newest

notebooks:  ## execute the changed chapters into book/ko and book/en
	@$(SET_UP)
	@$(RUN) book.notebooks

bundles:  ## make each explorer's bundle.js and bundle.css from its js/
	@$(SET_UP)
	@$(RUN) book.setup.node node book/web/bundles.mjs

site:  ## build both languages, strictly, into _build/site
	@$(SET_UP)
	@$(RUN) book.site

pdf:  ## print the built site as one PDF per language, into _build/site
	@$(SET_UP) --dev
	@$(RUN) book.site
	@$(RUN) book.downloads

release-files:  ## gather the PDFs, the zips and the CHANGELOG's section of this version in _build/release
	@$(SET_UP) --dev
	@$(RUN) book.downloads.release --check
	@$(RUN) book.site
	@$(RUN) book.downloads
	@$(RUN) book.downloads.release

publish:  ## put the committed notebooks onto the branch `notebooks`, for Binder and Colab (PUSH=origin pushes it)
	@$(SET_UP)
	@$(RUN) book.publish $(if $(PUSH),--push "$(PUSH)")

launch:  ## try each published notebook in a JupyterLab as Binder has it: cells run, sliders move
	@$(SET_UP) --dev
	@LAUNCH=all $(RUN) pytest -p no:cacheprovider -n 2 tests/notebooks/test_published.py

webkit:  ## walk the built pages in Safari's engine: explorers wake, controls move what nnlab computes
	@$(SET_UP) --dev
	@$(RUN) book.site
	@$(RUN) pytest -p no:cacheprovider tests/webkit

older-processor:  ## run nbval as a processor without AVX-512 rounds: the notebooks have to print the same
	@$(SET_UP) --dev
	@ATEN_CPU_CAPABILITY=avx2 OPENBLAS_CORETYPE=Haswell NPY_DISABLE_CPU_FEATURES="X86_V4 AVX512_ICL" $(RUN) tests.run nbval

package:  ## build the wheel of nnlab, read its metadata and run the unit tests with it
	@$(SET_UP) --dev
	@$(RUN) tests.installed

bench:  ## print how fast things are, against their peers (ONLY="hub xor" measures some)
	@$(SET_UP) --dev
	@$(RUN) benchmarks $(ONLY)

rooms:  ## measure how high each explorer becomes, for pages to keep its room
	@$(SET_UP) --dev
	@$(RUN) book.site
	@$(RUN) tests.rooms
	@$(RUN) book.site

results:  ## train on MNIST and CIFAR-10 (from NNLAB_DATA, else downloaded) what is not done yet
	@$(SET_UP)
	@$(RUN) nnlab.results

new-explorer:  ## write the skeleton of an explorer: make new-explorer NAME=receptive_field
	@$(SET_UP) --dev
	@$(RUN) book.new explorer "$(NAME)"

new-chapter:  ## write the skeleton of a chapter: make new-chapter SLUG=03-folding
	@$(SET_UP)
	@$(RUN) book.new chapter "$(SLUG)"

pins:  ## pin again what the requirements bring along, after raising one of them
	@$(SET_UP) --direct
	@$(RUN) book.setup.pins --write

format:  ## put the Python code into its one form
	@$(SET_UP) --dev
	@$(RUN) ruff format .
	@$(RUN) ruff check --fix .

clean:  ## remove what was built and the caches; .venv stays
	rm -rf _build .pytest_cache .ruff_cache .hypothesis
