#!/bin/sh
# Trains the analyser of languages/en and writes its files. See README.md.
set -eu
cd "$(dirname "$0")"
# Freed memory is kept: giving it back after every step costs a third of the time.
export MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=8589934592
python=${PYTHON:-/usr/bin/python3}
"$python" -m analyser.train --name first "$@" --steps 4000
"$python" -m analyser.train --name analyser --resume first --learning-rate 0.0012 --warm-up 60 --average 0.999 "$@"
"$python" -m analyser.export "$@"
"$python" -m analyser.parity "$@"
