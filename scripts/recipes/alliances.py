#!/usr/bin/env python3
"""Who is in which alliance of universities, and who shares how many with whom.

    python3 alliances.py http://127.0.0.1:8080 > memberships.csv

Asks a running server by GraphQL and writes CSV: alliance, member, country, ROR id,
first and last day, and when a source last reported it. It needs nothing but Python.
Where networkx is installed, it also tells on standard error which universities connect
the most others; where igraph is installed too, into how many communities they fall.
"""
import csv
import itertools
import json
import sys
import urllib.request

QUERY = """
query Alliances($after: String) {
  alliances(first: 10, after: $after) {
    pageInfo { hasNextPage endCursor }
    nodes {
      id name
      members(first: 100) {
        pageInfo { hasNextPage }
        edges { lastReported relations { valid role } node { id name country identifiers { scheme value } } }
      }
    }
  }
}
"""


def ask(address, query, variables):
    """Sends one operation and returns its data; errors in the answer end the program."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(address.rstrip("/") + "/graphql", body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=60) as response:
        answer = json.load(response)
    if answer.get("errors"):
        sys.exit("\n".join(e["message"] for e in answer["errors"]))
    return answer["data"]


def alliances(address):
    """Yields every alliance with its members, page by page."""
    after = None
    while True:
        page = ask(address, QUERY, {"after": after})["alliances"]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def period(relations):
    """The first period that a source gives, as two texts; an open end is empty."""
    for relation in relations:
        if relation["valid"]:
            first, _, last = relation["valid"].partition("/")
            return first.strip("."), last.strip(".")
    return "", ""


def main(address):
    out = csv.writer(sys.stdout)
    out.writerow(["alliance", "member", "country", "ror", "from", "to", "last_reported"])
    together = {}  # by alliance: its members' names
    for alliance in alliances(address):
        if alliance["members"]["pageInfo"]["hasNextPage"]:
            print(f"{alliance['name']} has more than 100 members, and the rest is left out", file=sys.stderr)
        for edge in alliance["members"]["edges"]:
            member = edge["node"]
            ror = next((i["value"] for i in member["identifiers"] if i["scheme"] == "ror"), "")
            out.writerow([alliance["name"], member["name"], member["country"] or "", ror, *period(edge["relations"]), edge["lastReported"] or ""])
            together.setdefault(alliance["id"], []).append(member["name"])
    try:
        import networkx
    except ImportError:
        return
    graph = networkx.Graph()
    for members in together.values():
        graph.add_edges_from(itertools.combinations(sorted(set(members)), 2))
    between = networkx.betweenness_centrality(graph)
    for name in sorted(between, key=lambda n: (-between[n], n))[:5]:
        print(f"{name}: {graph.degree(name)} partners, betweenness {between[name]:.3f}", file=sys.stderr)
    try:
        import igraph
    except ImportError:
        return
    same = igraph.Graph.from_networkx(graph)
    parts = same.components()
    print(f"{same.vcount()} universities and {same.ecount()} pairs that share an alliance, in {len(parts)} parts", file=sys.stderr)
    communities = same.community_leiden(objective_function="modularity", n_iterations=-1)
    print(f"{len(communities)} communities, modularity {communities.modularity:.3f}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
