#!/bin/sh
# Measures how long lists of many users take, as a multiple of a floor program that only reads the same list
# with the same parser and writes as many bytes, and how much memory they take.
#
#     sh src/bench/speed.sh [-r RUNS] [-m MIXES] [-f FORMS] [SIZE ...]
#
# Makes lists of 10000 and 100000 users if no sizes are given, of the mixes plain,mixed in the forms yaml,json;
# runs the program and the floor by turns, 5 times each, and prints medians as a table in Markdown. Lists stay
# in target/bench and are made again when they are deleted. Other mixes are names (10000 users, each name
# wanted three times on one postoffice) and hub (everybody leaves one postoffice). A plan for 1000000 users has 6 GB.
# Let nothing else run meanwhile. Peaks of memory are those that Linux tells.

runs=5
mixes=plain,mixed
forms=yaml,json
while getopts r:m:f: option; do
  case $option in
    r) runs=$OPTARG ;;
    m) mixes=$OPTARG ;;
    f) forms=$OPTARG ;;
    *) exit 2 ;;
  esac
done
shift $((OPTIND - 1))
[ $# -gt 0 ] || set -- 10000 100000
sizes=$(printf '%s,' "$@")

cd "$(dirname "$0")/../.." || exit 70
if [ -n "${JAVA_HOME-}" ]; then
  bin=$JAVA_HOME/bin/
else
  bin=
fi
./moveplan plan plans/q117650.yaml >/dev/null || exit 70 # builds, if need be
jar=target/moveplan.jar
if [ ! -f "$jar" ] || [ target/launcher/moveplan.jar -nt "$jar" ]; then
  jar=target/launcher/moveplan.jar
fi
mkdir -p target/bench/classes
"${bin}javac" --release 17 -cp "$jar" -d target/bench/classes src/bench/java/org/moveplan/bench/*.java || exit 70
"${bin}java" -cp "target/bench/classes:$jar" org.moveplan.bench.Speed target/bench "$runs" "$mixes" "$forms" "$sizes"
