#!/bin/sh
# Sees to a Chromium for the browser tests. Where none can be had the tests say so and are skipped.
set -eu
for name in chromium chromium-browser google-chrome; do
    if command -v "$name" > /dev/null 2>&1; then exit 0; fi
done
if [ "$(id -u)" = 0 ] && command -v apt-get > /dev/null 2>&1; then
    printf 'Installing Chromium for the browser tests ...\n' >&2
    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends chromium > /dev/null || true
fi
command -v chromium > /dev/null 2>&1 || printf 'No Chromium: the browser tests will be SKIPPED. Install it (Debian: apt install chromium).\n' >&2
