#!/bin/sh
# Quick checks, cheapest first. Each prints only what is wrong.
set -eu
B=.venv/bin
$B/ruff format --check -q .
$B/ruff check -q .
$B/mypy
$B/lint-imports > /tmp/coach-imports.$$ || { cat /tmp/coach-imports.$$; rm -f /tmp/coach-imports.$$; exit 1; }
rm -f /tmp/coach-imports.$$
$B/coach role-model check role_models/ecommerce
OUT=$(mktemp)
PYTHONWARNINGS=ignore $B/rasa data validate --max-history 4 > "$OUT" 2>&1 || { cat "$OUT"; rm -f "$OUT"; exit 1; }
rm -f "$OUT"
