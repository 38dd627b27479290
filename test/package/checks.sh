# What the scripts of this folder share: to be sourced.

fail() {
  echo "FAILED: $*" >&2
  exit 1
}

# skip REASON: ends the test as skipped.
skip() {
  echo "skipped: $*"
  exit 77
}

# skip_without COMMAND…: ends the test as skipped when one of them is not installed.
skip_without() {
  for command in "$@"; do
    command -v "$command" >/dev/null || skip "$command is not there"
  done
}

# The time of the last change of a file, exact.
time_of() { stat -c %y "$1"; }
