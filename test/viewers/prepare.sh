#!/usr/bin/env bash
# Makes a browser ready: Debian's Chromium, and in build/browser what drives it. Where one of them cannot
# be had, the tests that need it say that they were skipped.
set -euo pipefail
cd "$(dirname "$0")/../.."
driver=playwright-core@1.65.1

. test/node.sh
command -v chromium >/dev/null || cmake/install-packages.sh browser || true
if [[ $(cat build/browser/installed 2>/dev/null) != "$driver" ]]; then
  mkdir -p build/browser
  npm install --prefix build/browser --no-audit --no-fund --loglevel=error "$driver" >/dev/null || exit 0
  echo "$driver" >build/browser/installed
fi
