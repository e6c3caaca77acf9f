#!/bin/sh
# Trains the analyser of languages/en and writes its files. See README.md.
set -eu
cd "$(dirname "$0")"
# Freed memory is kept: giving it back after every step costs a third of the time.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592
python=${PYTHON:-/usr/bin/python3}
"$python" -m analyser.train "$@"
"$python" -m analyser.export "$@"
"$python" -m analyser.calibrate "$@"
"$python" -m analyser.parity "$@"
