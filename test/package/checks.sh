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

# Below, $build is the build folder of a project with the target `server`, which makes its document by the target
# `parts`.

# configure FOLDER OPTION…: configures the project of the current folder, as `begin` was told.
configure() {
  local folder=$1
  shift
  cmake -S . -B "$folder" -G "$generator" -DCMAKE_CXX_COMPILER="$compiler" -DCMAKE_PREFIX_PATH="$prefix" "$@" \
    >"$work/log" 2>&1 || fail "configuring: $(cat "$work/log")"
}

# build WHAT EXPECTED…: builds `parts`, and the steps that this ran have to be exactly the expected ones.
build() {
  local what=$1 steps expected
  shift
  cmake --build "$build" --target parts >"$work/log" 2>&1 || fail "$what: $(cat "$work/log")"
  steps=$(grep -oE '(Building CXX object .*|part of .*|Generating /.*)' "$work/log" |
    sed "s|$build/||; s|.*/server.dir/||" | sort || true)
  expected=$([[ $# -eq 0 ]] || printf '%s\n' "$@" | sort)
  [[ $steps == "$expected" ]] || fail "$what ran: ${steps:-nothing}; expected: ${expected:-nothing}"
}

# The time of the last change of a file, exact.
time_of() { stat -c %y "$1"; }
