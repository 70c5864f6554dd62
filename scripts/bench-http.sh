#!/usr/bin/env bash
# bench-http.sh SHARED DIR: Liaison's plain reads over SQLite and over Neo4j beside hand-written Cypher (raw) and
# @neo4j/graphql, all over HTTP, turn by turn in one run. SHARED is the folder with bench/ and DIR keeps what is made.
#
#   SIZE          the generated graph: S, M or L (M)
#   OPS           the operations, separated by commas (Q1 to Q8, of which Q8 writes and comes last)
#   TIME, WARM    of one measurement and before it (3s, 2s); the table has medians of three
#   PAGES         how many pages of a list are walked before one is measured (5; none on S, whose lists end sooner)
#   PORT          the first of eight ports on 127.0.0.1 (9100)
#   BENCH_NO_NGQL if set, @neo4j/graphql is left out, as it is where npm cannot get it
#
# Before the tables it prints how long the loads took, and after how long a server of each store is ready. A second table
# has Q4 of servers whose graph is too large for memory, which the store alone answers.
#
# Both Neo4j servers have the same settings. The last column tells how many of 16 answers have the same counts as raw's:
# names and countries, weights, totals, members, matches, lengths of paths. The servers end by their own pids.
set -euo pipefail
bench=$(cd "$1/bench" && pwd)
mkdir -p "$2"
dir=$(cd "$2" && pwd)
here=$(cd "$(dirname "$0")/.." && pwd)
size=${SIZE:-M}
if [ "$size" = S ]; then pages=0; else pages=5; fi
port=${PORT:-9100}
work=$(mktemp -d "$dir/run.XXXXXX")
pids=()
finish() {
  code=$?
  for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
  for pid in "${pids[@]}"; do
    for _ in $(seq 60); do kill -0 "$pid" 2>/dev/null || break; sleep 0.5; done
  done
  rm -rf "$work"
  exit "$code"
}
trap finish EXIT
trap 'exit 130' INT
trap 'exit 143' TERM

# start NAME COMMAND…: the command in the background, its output in the run's folder.
start() {
  local name=$1
  shift
  "$@" >"$work/$name.log" 2>&1 </dev/null &
  pids+=($!)
}
# await NAME TEST…: until the test succeeds; fails with the server's output after two minutes.
await() {
  local name=$1
  shift
  for _ in $(seq 240); do
    if "$@" >/dev/null 2>&1; then return; fi
    sleep 0.5
  done
  echo "bench-http.sh: $name does not answer:" >&2
  tail -20 "$work/$name.log" >&2
  exit 1
}

go build -C "$here" -o "$dir/liaison" ./cmd/liaison
go build -C "$bench" -o "$dir/raw" ./raw
go build -C "$bench" -o "$dir/load" ./load
graph=$dir/$size/graph.ndjson
[ -f "$graph" ] || { mkdir -p "$dir/$size"; go run -C "$bench" ./gen -size "$size" -out "$dir/$size"; }
[ -x "$dir/venv/bin/python" ] || { python3 -m venv "$dir/venv" && "$dir/venv/bin/pip" -q install neo4j; }
python=$dir/venv/bin/python

peer=bolt://127.0.0.1:$port ours=bolt://127.0.0.1:$((port + 1))
pids+=("$("$bench/neo4j/start.sh" "$port" "$work/peer" </dev/null)")
pids+=("$("$bench/neo4j/start.sh" $((port + 1)) "$work/ours" </dev/null)")
# seconds COMMAND…: prints how many seconds the command took; its own output goes to stderr.
seconds() {
  local began=$EPOCHREALTIME
  "$@" >&2
  awk -v a="$began" -v b="$EPOCHREALTIME" 'BEGIN { printf "%.1f\n", b - a }'
}
peer_load=$(seconds "$python" "$bench/neo4j/load.py" "$peer" "$graph")
sqlite_load=$(seconds "$dir/liaison" import ndjson "$graph" --source bench --store "sqlite:$work/bench.db")
neo4j_load=$(seconds "$dir/liaison" import ndjson "$graph" --source bench --store "$ours")
echo "loading $size: bare graph into Neo4j $peer_load s, Liaison into SQLite $sqlite_load s, into Neo4j $neo4j_load s," \
  "which is $(awk -v a="$neo4j_load" -v b="$peer_load" 'BEGIN { printf "%.1f", a / b }') times the bare graph's"
# Twice, since the first start reads what the load has just written, from a Neo4j that has not run such queries before.
for database in "$work/bench.db" "$ours" "$work/bench.db" "$ours"; do
  LIAISON_BENCH_DB=$database go test -C "$here" -count=1 -run '^$' -bench '^BenchmarkReady$' -benchtime 1x ./internal/bench | grep 'is built after'
done

start raw "$dir/raw" -addr "127.0.0.1:$((port + 2))" -bolt "$peer"
await raw grep -q ready "$work/raw.log"
targets=(raw)
token=$(head -c 24 /dev/urandom | base64 | tr -d '/+=')
if [ -z "${BENCH_NO_NGQL:-}" ]; then
  mkdir -p "$dir/ngql"
  cp "$bench"/neo4j-graphql/* "$dir/ngql/"
  if [ -d "$dir/ngql/node_modules/@neo4j/graphql" ] || (cd "$dir/ngql" && npm i --no-audit --no-fund >/dev/null); then
    start neo4j-graphql env NODE_ENV=production node "$dir/ngql/server.mjs" $((port + 3)) "$peer"
    await neo4j-graphql grep -q ready "$work/neo4j-graphql.log"
    targets+=(neo4j-graphql)
  else
    echo "bench-http.sh: npm cannot get @neo4j/graphql, which is left out" >&2
  fi
fi
start liaison-sqlite env LIAISON_WRITE_TOKEN="$token" "$dir/liaison" serve --curated no --addr "127.0.0.1:$((port + 4))" --store "sqlite:$work/bench.db"
start liaison-neo4j env LIAISON_WRITE_TOKEN="$token" "$dir/liaison" serve --curated no --addr "127.0.0.1:$((port + 5))" --store "$ours"
await liaison-sqlite curl -fs "http://127.0.0.1:$((port + 4))/readyz"
await liaison-neo4j curl -fs "http://127.0.0.1:$((port + 5))/readyz"
targets+=(liaison-sqlite liaison-neo4j)

"$python" "$bench/targets/ids.py" "$dir/$size/probes.json" >"$work/probes-liaison.json"
"$python" "$here/scripts/bench-http-targets.py" "$bench/targets" "$work" "$port"
for target in SQLITE NEO4J SQLITE_ALONE NEO4J_ALONE; do
  export "PROBES_LIAISON_$target=$work/probes-liaison.json" "BEARER_LIAISON_$target=$token"
done
# measure FILE OPS PAGES TARGET…: a table of the operations, and the same figures in a file.
measure() {
  local file=$1 ops=$2 pages=$3
  shift 3
  "$dir/load" -probes "$dir/$size/probes.json" -d "${TIME:-3s}" -warm "${WARM:-2s}" -rounds 3 -pages "$pages" \
    -ops "$ops" -json "$dir/$size/$file" "${@/#/$work/}"
}
ops=${OPS:-Q1,Q2,Q3,Q4,Q5,Q6,Q7,Q8}
reads=$(sed 's/,*Q8//' <<<"$ops")
[ -z "$reads" ] || measure figures.json "$reads" "${PAGES:-$pages}" "${targets[@]}"
if [[ $ops = *Q4* ]]; then
  start liaison-sqlite-alone "$dir/liaison" serve --curated no --snapshot-memory 1 --addr "127.0.0.1:$((port + 6))" --store "sqlite:$work/bench.db"
  start liaison-neo4j-alone "$dir/liaison" serve --curated no --snapshot-memory 1 --addr "127.0.0.1:$((port + 7))" --store "$ours"
  await liaison-sqlite-alone curl -fs "http://127.0.0.1:$((port + 6))/readyz"
  await liaison-neo4j-alone curl -fs "http://127.0.0.1:$((port + 7))/readyz"
  measure figures-alone.json Q4 0 raw liaison-sqlite-alone liaison-neo4j-alone
  kill "${pids[@]: -2}"
fi
if [[ $ops = *Q8* ]]; then
  "$python" "$here/scripts/bench-http-writes.py" "$dir/load" "$dir/$size/probes.json" "${TIME:-3s}" "$dir/$size/figures-write.json" "${targets[@]/#/$work/}"
fi
