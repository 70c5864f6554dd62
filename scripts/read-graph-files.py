"""Reads a network's graph files with networkx and, where it is installed, igraph.

Usage: read-graph-files.py FOLDER, where FOLDER has network.gexf, network.graphml,
network.node-link, network.cytoscape and network.pajek of the same network. It prints a
line for each reader and fails if a reader finds other nodes, links, names or weights
than the one before.
"""
import json
import sys

import networkx

folder = sys.argv[1]


def path(form):
    return f"{folder}/network.{form}"


def content(graph, name):
    """The names of the nodes, and the weight of each link by the names of its ends."""
    names = {n: d.get(name, n) for n, d in graph.nodes(data=True)}
    links = {(*sorted((names[a], names[b])), float(d["weight"])) for a, b, d in graph.edges(data=True)}
    return sorted(names.values()), sorted(links)


def loaded(form):
    with open(path(form), encoding="utf-8") as file:
        return json.load(file)


read = {
    "networkx node-link": content(networkx.node_link_graph(loaded("node-link"), edges="edges"), "label"),
    "networkx GEXF": content(networkx.read_gexf(path("gexf")), "label"),
    "networkx GraphML": content(networkx.read_graphml(path("graphml")), "label"),
    "networkx Cytoscape": content(networkx.cytoscape_graph(loaded("cytoscape")), "name"),
    "networkx Pajek": content(networkx.Graph(networkx.read_pajek(path("pajek"))), "label without"),
}
try:
    import igraph
except ImportError:
    print("igraph is not installed: its reading of GraphML is not tried")
else:
    graph = igraph.Graph.Read_GraphML(path("graphml"))
    names = graph.vs["label"]
    links = {(*sorted((names[e.source], names[e.target])), float(e["weight"])) for e in graph.es}
    read["igraph GraphML"] = sorted(names), sorted(links)

expected = read["networkx node-link"]
for reader, found in read.items():
    if found != expected:
        sys.exit(f"{reader} finds other nodes or links than networkx node-link: {found}\n{expected}")
    print(f"{reader}: {len(found[0])} nodes, {len(found[1])} links")
