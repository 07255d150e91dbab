#!/bin/sh
# Measures how long a whole run takes, as a multiple of the shortest run that a Java machine can make.
#
#     sh src/bench/startup.sh [RUNS]        21 runs of each if not said otherwise
#
# It runs "./moveplan plan plans/q117650.yaml" and "java -version" by turns, so that both meet the same
# machine, and prints the median wall time of each and their ratio. Needs a shell and a date(1) that knows
# %N (GNU coreutils). The time that date itself takes, about a millisecond, is in both medians.
# Let nothing else run meanwhile.

runs=${1:-21}
cd "$(dirname "$0")/../.." || exit 70
case $(date +%N) in
  *[!0-9]* | '')
    echo "startup.sh: date does not know nanoseconds here. Maybe run it on Linux." >&2
    exit 70
    ;;
esac
if [ -n "${JAVA_HOME-}" ]; then
  java=$JAVA_HOME/bin/java
else
  java=java
fi

# Prints the microseconds that a command takes.
clock() {
  begin=$(date +%s%N)
  "$@" >/dev/null 2>&1
  code=$?
  end=$(date +%s%N)
  if [ $code -ne 0 ]; then
    echo "startup.sh: exit code $code from: $*" >&2
    exit 70
  fi
  echo $(((end - begin) / 1000))
}

median() {
  sort -n "$1" | sed -n "$((runs / 2 + 1))p"
}

times=$(mktemp -d) || exit 70
trap 'rm -rf "$times"' EXIT
./moveplan plan plans/q117650.yaml >/dev/null 2>&1 # builds, if need be, and warms the disk cache
"$java" -version 2>/dev/null
run=0
while [ "$run" -lt "$runs" ]; do
  clock "$java" -version >>"$times/java" || exit 70
  clock ./moveplan plan plans/q117650.yaml >>"$times/moveplan" || exit 70
  run=$((run + 1))
done

java_time=$(median "$times/java")
moveplan_time=$(median "$times/moveplan")
ratio=$((moveplan_time * 100 / java_time))
printf 'java -version                   %6d us\n' "$java_time"
printf 'moveplan plan plans/q117650.yaml %5d us\n' "$moveplan_time"
printf 'ratio                           %3d.%02d\n' $((ratio / 100)) $((ratio % 100))
