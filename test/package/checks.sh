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

# begin PREFIX COMPILER GENERATOR WORK: the four as variables, with an empty folder WORK, in which $work has
# a space in its name; ends the test as skipped where they are not installed.
begin() {
  prefix=$1 compiler=$2 generator=$3 work="$4/with space"
  skip_without "$compiler" "$([[ $generator == Ninja ]] && echo ninja || echo make)"
  rm -rf "$4"
  mkdir -p "$work"
  build=$work/build
}

# The time of the last change of a file, exact.
time_of() { stat -c %y "$1"; }
