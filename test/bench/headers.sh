#!/bin/sh
# headers.sh COUNT FOLDER: generated headers, FOLDER/list of them and FOLDER/all.cpp, which includes them.
set -eu
python3 "$(dirname "$0")/makeHeaders.py" "$1" "$2"
ls "$2"/h*.hpp >"$2/list"
sed 's/.*/#include "&"/' "$2/list" >"$2/all.cpp"
