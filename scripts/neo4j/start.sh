#!/bin/sh
# start.sh PORT HOME [attached]: a Neo4j Community server for tests, Bolt on 127.0.0.1:PORT only, its store in HOME.
#
# Waits until Bolt answers and prints the server's pid; end it with `kill PID`, and the store stays in HOME.
# "attached" runs it in the foreground until its standard input ends; HOME/ready then tells that it answers.
#
#   LIAISON_NEO4J_PASSWORD  the password of the user neo4j; without one nobody is asked to sign in
#   LIAISON_NEO4J_HEAP      the heap, 512m where not set
#   LIAISON_NEO4J_SETTINGS  more lines for neo4j.conf
#   LIAISON_TEST_CACHE      where the libraries are kept, ${XDG_CACHE_HOME:-$HOME/.cache}/liaison where not set
set -eu
port=${1:?port}
home=${2:?home}
mode=${3:-}
here=$(cd "$(dirname "$0")" && pwd)
jars=${LIAISON_TEST_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/liaison}/neo4j-5.26.31

fail() {
  echo "start.sh: $1" >&2
  echo "start.sh: or set LIAISON_TEST_NEO4J to the bolt:// address of a Neo4j 5.26 whose data the tests may delete" >&2
  exit 1
}

command -v java >/dev/null || fail "a test server needs Java 17 or 21: install a JDK (Debian: apt-get install default-jdk-headless)"
if [ ! -d "$jars" ]; then
  command -v mvn >/dev/null || fail "the Neo4j libraries come by Maven: install it (Debian: apt-get install maven)"
  mkdir -p "$(dirname "$jars")"
  part=$(mktemp -d "$jars.XXXXXX")
  if ! mvn -q -B -f "$here/pom.xml" dependency:copy-dependencies -DincludeScope=runtime -DoutputDirectory="$part" >&2; then
    rm -rf "$part"
    fail "Maven could not get Neo4j 5.26.31: check the network or Maven's settings"
  fi
  # Another run may have been quicker: its folder is as good.
  if [ -d "$jars" ]; then rm -rf "$part"; else mv "$part" "$jars"; fi
fi

mkdir -p "$home"
rm -f "$home/ready"
cat >"$home/neo4j.conf" <<CONF
dbms.usage_report.enabled=false
server.memory.pagecache.size=64m
db.tx_log.preallocate=false
${LIAISON_NEO4J_SETTINGS:-}
CONF
# Short-lived and on busy machines: the quick compiler and the plain collector start soonest.
set -- java -Xmx"${LIAISON_NEO4J_HEAP:-512m}" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 \
  --add-opens=java.base/java.nio=ALL-UNNAMED --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED --add-opens=java.base/java.util.concurrent=ALL-UNNAMED \
  -cp "$jars/*" "$here/TestServer.java" "$port" "$home"
if [ "$mode" = attached ]; then
  exec "$@" attached >"$home/server.log" 2>&1
fi
nohup "$@" >"$home/server.log" 2>&1 </dev/null &
pid=$!
tries=0
until [ -f "$home/ready" ]; do
  if ! kill -0 "$pid" 2>/dev/null; then
    cat "$home/server.log" >&2
    fail "the server ended before it answered"
  fi
  tries=$((tries + 1))
  if [ "$tries" -gt 240 ]; then
    kill "$pid"
    fail "the server did not answer within 120 s: see $home/server.log"
  fi
  sleep 0.5
done
echo "$pid"
