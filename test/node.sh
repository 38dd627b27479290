# To be sourced in the project's folder: makes sure that there is npm, and puts a Node on the PATH that is new
# enough for the packages of the tests, in build/node where the machine has none.
command -v npm >/dev/null || cmake/install-packages.sh node
major=$(node --version 2>/dev/null | sed -E 's/^v([0-9]+).*/\1/') || true
if [[ ${major:-0} -lt 20 && ! -x build/node/node_modules/.bin/node ]]; then
  mkdir -p build/node
  npm install --prefix build/node --no-audit --no-fund --loglevel=error node@22 >/dev/null
fi
[[ ! -x build/node/node_modules/.bin/node ]] || PATH=$PWD/build/node/node_modules/.bin:$PATH
