"""Write the targets of bench-http.sh: bench-http-targets.py TARGETS OUT PORT.

The servers give their own ids, so the answers are compared by values and counts that all of them give. The empty
field "none" of a list counts its elements: a path of n hops has n + 1 nodes. Of writes only the lack of errors is compared.
"""
import json
import pathlib
import sys

SAME = {
    "raw": {
        "Q1": ["data[].name", "data[].country"],
        "Q2": ["data[].partners[].shared"],
        "Q3": ["data[].totalCount"],
        "Q4": ["data[].projects[].name", "data[].projects[].participants[].name"],
        "Q5": ["data.#"],
        "Q6": ["data[].none"],
        "Q7": ["data.#"],
        "Q8": ["errors.#"],
    },
    "neo4j-graphql": {
        "Q1": ["data.institutions[].name", "data.institutions[].country"],
        "Q2": ["data.institutions[].partners[].shared"],
        "Q3": ["data.institutionsConnection.aggregate.count.nodes"],
        "Q4": ["data.institutions[].projects[].name", "data.institutions[].projects[].participants[].name"],
        "Q5": ["data.searchInstitutions.edges.#"],
        "Q6": ["data.shortestPath[].none"],
        "Q7": ["data.commonPartners.#"],
        "Q8": ["errors.#"],
    },
    "liaison": {
        "Q5": ["data.search.edges.#"],
        "Q6": ["data.paths.paths[].hops[].none", "data.paths.none"],
        "Q7": ["data.commonPartners.edges.#"],
        "Q8": ["errors.#"],
    },
}
PORTS = {
    "raw": 2,
    "neo4j-graphql": 3,
    "liaison-sqlite": 4,
    "liaison-neo4j": 5,
    "liaison-sqlite-alone": 6,
    "liaison-neo4j-alone": 7,
}

folder, out, port = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2]), int(sys.argv[3])
for name, offset in PORTS.items():
    kind = "liaison" if name.startswith("liaison") else name
    target = json.loads((folder / f"{kind}.json").read_text(encoding="utf-8"))
    path = "/" + target["url"].split("/", 3)[3] if target["url"].count("/") > 2 else ""
    target |= {"name": name, "url": f"http://127.0.0.1:{port + offset}{path}"}
    for op, paths in SAME[kind].items():
        target["ops"][op]["sig"] = paths
    (out / name).write_text(json.dumps(target), encoding="utf-8")
