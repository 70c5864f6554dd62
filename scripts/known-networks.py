#!/usr/bin/env python3
"""Writes the small known networks of internal/network/testdata: edges, and the measures that networkx computes of them.

Run it with networkx installed: python3 scripts/known-networks.py. It is needed only to add a network; the tests read the files.
- kite: ten people of whom degree, closeness and betweenness each name another as the most central (Krackhardt 1990).
- karate: friendships in a karate club that later split in two (Zachary 1977), unweighted.
"""
import csv, json, pathlib
import networkx as nx
from networkx.algorithms.link_analysis.pagerank_alg import _pagerank_python as pagerank  # the one that needs no numpy

def labelled(g, what):
    return nx.relabel_nodes(g, {v: "%s %02d" % (what, v) for v in g})

def modularity(g):
    best = max((nx.community.louvain_communities(g, weight=None, seed=s) for s in range(300)), key=lambda c: nx.community.modularity(g, c, weight=None))
    return nx.community.modularity(g, best, weight=None)

out = pathlib.Path(__file__).parent.parent / "internal/network/testdata"
out.mkdir(exist_ok=True)
for name, g in {"kite": labelled(nx.krackhardt_kite_graph(), "person"), "karate": labelled(nx.karate_club_graph(), "member")}.items():
    with open(out / (name + ".edges.csv"), "w", newline="") as f:
        w = csv.writer(f, lineterminator="\n")
        w.writerow(["a", "b"])
        w.writerows(sorted(tuple(sorted(e)) for e in g.edges))
    r = lambda d: {k: round(v, 6) for k, v in sorted(d.items())}
    answers = {
        "degree": r(dict(g.degree)),
        "betweenness_normalised": r(nx.betweenness_centrality(g)),
        "closeness": r(nx.closeness_centrality(g)),
        "pagerank_0.85": r(pagerank(g, alpha=0.85, tol=1e-12, max_iter=1000, weight=None)),
        "components": nx.number_connected_components(g),
        "best_modularity_found_unweighted": round(modularity(g), 6),
        "diameter": max(nx.diameter(g.subgraph(c)) for c in nx.connected_components(g)),
    }
    (out / (name + ".answers.json")).write_text(json.dumps(answers, indent=1) + "\n")
