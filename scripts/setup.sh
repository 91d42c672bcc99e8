#!/bin/sh
# Makes .venv from requirements.lock. Needs only Python with venv and a package registry; never sudo.
set -eu
say() { printf '%s\n' "$*" >&2; }
"$PYTHON" -c 'import venv, ensurepip' 2>/dev/null || { say "setup: $PYTHON with venv is missing; install Python 3.11 with its venv package (Debian: apt install python3-venv)"; exit 2; }
if [ ! -x .venv/bin/uv ]; then
    say "Preparing .venv ..."
    "$PYTHON" -m venv .venv
    .venv/bin/python -m pip install -q --disable-pip-version-check uv 2>/dev/null || { say "setup: no package registry could be reached; check the network or pip's configuration"; exit 2; }
fi
if ! .venv/bin/python -c 'import sys; sys.exit(sys.version_info[:2] != (3, 11))'; then
    say "This Python is not 3.11; fetching one ..."
    cp .venv/bin/uv .venv-uv
    if ! ./.venv-uv venv -q --clear --python 3.11 .venv; then
        rm -f .venv-uv
        say "setup: Python 3.11 was not found and could not be fetched; install it (TensorFlow under Rasa has no build for newer ones) and run make again"
        exit 2
    fi
    mv .venv-uv .venv/bin/uv
fi
say "Installing packages (about 2 GB the first time, a minute or two) ..."
.venv/bin/uv pip install -q --python .venv/bin/python --require-hashes --compile-bytecode -r requirements.lock
.venv/bin/uv pip install -q --python .venv/bin/python --no-deps --no-build-isolation --compile-bytecode -e .
say "Set-up done."
