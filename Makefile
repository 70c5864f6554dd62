# One verb a task. `make test` needs Go, and for a real Neo4j either Java and
# Maven or LIAISON_TEST_NEO4J=bolt://HOST:PORT of one whose data it may delete.

SHELL = bash
.SHELLFLAGS = -euo pipefail -c
.PHONY: build test test-quick bench bench-import bench-network bench-match generate lint generated gold

# The tests that share the Neo4j server share its one database: one after another.
NEO4J_PACKAGES = $(shell go list -f '{{range .TestImports}}{{if eq . "liaison/internal/store/neo4j/neo4jtest"}}{{$$.ImportPath}} {{end}}{{end}}{{range .XTestImports}}{{if eq . "liaison/internal/store/neo4j/neo4jtest"}}{{$$.ImportPath}} {{end}}{{end}}' ./...)
OTHER_PACKAGES = $(filter-out $(NEO4J_PACKAGES),$(shell go list ./...))
RACE_PACKAGES = ./internal/network ./internal/ties ./internal/store/sqlite ./internal/snapshot ./internal/server ./internal/reconcile ./graph ./graph/object

build:
	go build -trimpath -o bin/liaison ./cmd/liaison

generate:
	go generate ./...

lint:
	@echo "== gofmt"
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then echo "run gofmt -w on:"; echo "$$unformatted"; exit 1; fi
	@echo "== go vet"
	go vet ./...
	@echo "== staticcheck"
	go tool staticcheck ./...

generated: generate
	@echo "== generated code is that of the schema"
	git diff --exit-code -- graph/generated graph/model
	@new=$$(git ls-files --others --exclude-standard -- graph/generated graph/model); if [ -n "$$new" ]; then echo "not committed:"; echo "$$new"; exit 1; fi

# Seen on its own: where the gold facts are not at hand it says that it checked nothing.
gold:
	@echo "== the curated data set against the gold facts"
	go test -count=1 -v -run 'Gold|Spans|Sentence' ./internal/importer ./internal/network

# Everything that needs no Neo4j.
test-quick: lint gold
	@echo "== tests without Neo4j"
	go test $(OTHER_PACKAGES)
	go test -skip '(?i)neo4j' $(filter-out liaison/internal/store/neo4j liaison/internal/store/neo4j/%,$(NEO4J_PACKAGES))

test: lint generated gold
	@echo "== tests without Neo4j"
	go test $(OTHER_PACKAGES)
	@echo "== tests under the race detector"
	go test -race $(RACE_PACKAGES)
	@echo "== tests with Neo4j"
	@.ci/with-neo4j go test -p 1 -timeout 15m $(NEO4J_PACKAGES)

# The curated set, and a generated graph: LIAISON_BENCH_GRAPH, else one that the
# shared generator writes, where that is at hand.
SHARED = $(abspath $(or $(LIAISON_SHARED),../shared))
bench:
	@graph="$${LIAISON_BENCH_GRAPH:-}"; \
	if [ -z "$$graph" ] && [ -d "$(SHARED)/bench/gen" ]; then \
	  mkdir -p build/bench && go run -C "$(SHARED)/bench" ./gen -size S -out "$(CURDIR)/build/bench" && graph="$(CURDIR)/build/bench/graph.ndjson"; \
	fi; \
	LIAISON_BENCH_GRAPH="$$graph" .ci/with-neo4j go test -p 1 -run '^$$' -bench . -benchtime 1x -v -timeout 60m ./internal/bench

# Imports on the built program: generated M (and L with LIAISON_BENCH_L=1), ROR, and
# the peer loader beside the Neo4j store. Takes some ten minutes and a few GB.
bench-import:
	@dir="$(CURDIR)/build/bench-import"; mkdir -p "$$dir"; \
	for size in M $${LIAISON_BENCH_L:+L}; do [ -f "$$dir/$$size/graph.ndjson" ] || { mkdir -p "$$dir/$$size"; go run -C "$(SHARED)/bench" ./gen -size $$size -out "$$dir/$$size"; }; done; \
	[ -x "$$dir/venv/bin/python" ] || { python3 -m venv "$$dir/venv" && "$$dir/venv/bin/pip" -q install neo4j; }; \
	LIAISON_BENCH_IMPORT="$$dir" LIAISON_BENCH_ROR="$(SHARED)/data/ror-v2" LIAISON_BENCH_PEER="$(SHARED)/bench/neo4j" \
	LIAISON_BENCH_PYTHON="$$dir/venv/bin/python" go test -run '^$$' -bench Import -benchtime 1x -timeout 90m ./internal/bench

# Network measures beside igraph, scipy and networkit, turn by turn on the same generated
# graphs, and how their cost grows (to L, 1.2 GB, with LIAISON_BENCH_L=1); then the questions over
# HTTP, on M in SQLite. Takes some ten minutes, and one and a half more to import M the first time.
bench-network:
	@dir="$(CURDIR)/build/bench-network"; mkdir -p "$$dir"; \
	graph() { [ -f "$$dir/$$1/graph.ndjson" ] || { mkdir -p "$$dir/$$1"; go run -C "$(SHARED)/bench" ./gen -size $$2 $${3:-} -out "$$dir/$$1"; }; }; \
	graph S S; graph M M; graph S-7 S -seed=7; graph S-99 S -seed=99; graph M-7 M -seed=7; [ -z "$${LIAISON_BENCH_L:-}" ] || graph L L; \
	[ -x "$$dir/venv/bin/python" ] || { python3 -m venv "$$dir/venv" && "$$dir/venv/bin/pip" -q install igraph==1.0.0 networkit==11.2.2 numpy==2.4.6 scipy==1.17.1; }; \
	GOMAXPROCS=2 OMP_NUM_THREADS=2 LIAISON_BENCH_NETWORK="$$dir" LIAISON_BENCH_PYTHON="$$dir/venv/bin/python" \
	go test -count=1 -run '^$$' -bench '^Benchmark(Peers|Parity|Growth)$$' -benchtime 1x -timeout 90m ./internal/network; \
	[ -f "$$dir/M.db" ] || { go run ./cmd/liaison import ndjson "$$dir/M/graph.ndjson" --store "sqlite:$$dir/new.db"; mv "$$dir/new.db" "$$dir/M.db"; }; \
	large=; [ -z "$${LIAISON_BENCH_L:-}" ] || large="$$dir/L/graph.ndjson"; \
	LIAISON_BENCH_DB="$$dir/M.db" LIAISON_BENCH_LARGE="$$large" go test -count=1 -run '^$$' -bench '^Benchmark(Questions|GraphMemory)$$' -benchtime 1x -timeout 30m ./internal/bench

# Matching on the gold sets, with all ROR records, and finding names in other languages and
# with slips. The records are imported the first time, in some twenty seconds.
bench-match:
	@dir="$(CURDIR)/build/bench-match"; data="$(SHARED)/data"; mkdir -p "$$dir"; go build -o "$$dir/liaison" ./cmd/liaison; \
	[ -f "$$dir/ror.db" ] || { "$$dir/liaison" import ror "$$data/ror-v1-legacy/v1-only.ndjson.gz" "$$data"/ror-v2/*.ndjson.gz --store "sqlite:$$dir/new.db"; mv "$$dir/new.db" "$$dir/ror.db"; }; \
	"$$dir/liaison" match eval --store "sqlite:$$dir/ror.db" $$(ls "$$data"/affiliation-gold/*.ndjson.gz | grep -v openalex); \
	LIAISON_SHARED="$(SHARED)" go test -count=1 -run '^$$' -bench Multilingual -benchtime 1x ./internal/text
