#!/usr/bin/env bash
# bench-gqlgen.sh SHARED DIR: the processor time of a list of 50 institutions with 10 partners each, beside the same program
# with the code that gqlgen generates, turn by turn in one run. The graph is generated S where SHARED has its generator, and
# the curated set otherwise. DIR keeps what is made.
#
#   ROUNDS   how many turns, of which the medians are printed (5)
#   TIMES    how often the list is asked for in one turn (300)
set -euo pipefail
here=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$2"
dir=$(cd "$2" && pwd)
graph=
if [ -d "$1/bench/gen" ]; then
  graph=$dir/graph.ndjson
  [ -f "$graph" ] || go run -C "$1/bench" ./gen -size S -out "$dir"
fi
rm -rf "$dir/stock"
git -C "$here" checkout-index -a --prefix="$dir/stock/"
(cd "$dir/stock" && go run ./graph/generate -stock 2>/dev/null && go test -c -o "$dir/stock.test" ./internal/bench)
(cd "$here" && go test -c -o "$dir/ours.test" ./internal/bench)
rm -f "$dir"/*.txt
for _ in $(seq "${ROUNDS:-5}"); do
  for tree in stock ours; do
    (cd "$dir" && LIAISON_BENCH_GRAPH="$graph" "./$tree.test" -test.run '^$' -test.bench WideList -test.benchtime "${TIMES:-300}x") |
      awk '/cpu-ms/ {for (i = 2; i < NF; i++) if ($(i + 1) == "cpu-ms/op") t = $i; else if ($(i + 1) == "allocs/op") a = $i; print t, a}' >>"$dir/$tree.txt"
  done
done
median() { cut -d' ' -f"$2" "$dir/$1.txt" | sort -n | awk '{v[NR] = $1} END {print v[int((NR + 1) / 2)]}'; }
printf '| 50 institutions with 10 partners each | CPU ms | allocations | CPU to stock |\n|---|---|---|---|\n'
for tree in stock ours; do
  printf '| %s | %.2f | %d | %.2f |\n' "$tree" "$(median $tree 1)" "$(median $tree 2)" "$(awk -v a="$(median $tree 1)" -v b="$(median stock 1)" 'BEGIN {print a / b}')"
done
