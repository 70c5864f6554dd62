"""Reads the graph files of one graph with the programs that people use, and compares them.

Usage: read-graph-files.py FOLDER [SCHEMAS]

FOLDER has some of network.gexf, network.graphml, network.node-link, network.cytoscape,
network.vosviewer, network.pajek, network.nodes-csv and network.edges-csv, of the same
graph. networkx, igraph and Python's csv read them; a line is printed for each reader. The
program fails if a reader finds other nodes, links, names, weights or kinds of ties than
the one before.

SCHEMAS is a folder with gexf.xsd, viz.xsd, graphml.xsd and xlink.xsd: GEXF and GraphML must
follow their schemas. The JSON of VOSviewer must have what its manual asks for.
"""
import csv
import json
import os
import sys

import igraph
import networkx
from lxml import etree

folder = sys.argv[1]
schemas = sys.argv[2] if len(sys.argv) > 2 else ""


def path(form):
    return f"{folder}/network.{form}"


def loaded(form):
    with open(path(form), encoding="utf-8") as file:
        return json.load(file)


def rows(form):
    with open(path(form), encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def listed(value):
    return value if isinstance(value, str) else "; ".join(value or [])


def content(nodes, links, directed):
    """Nodes are pairs of id and name; links have both ends, weight and kinds of ties."""
    ends = lambda a, b: (a, b) if directed else tuple(sorted((a, b)))
    return sorted(nodes), sorted((*ends(a, b), float(w), listed(kinds)) for a, b, w, kinds in links), directed


def of_networkx(graph, name):
    return content(
        [(n, d[name]) for n, d in graph.nodes(data=True)],
        [(a, b, d["weight"], d.get("kinds", "")) for a, b, d in graph.edges(data=True)], graph.is_directed())


def of_igraph(graph):
    has = graph.vs["id"] if len(graph.vs) else []
    kinds = graph.es["kinds"] if "kinds" in graph.es.attributes() else [""] * len(graph.es)
    return content(
        list(zip(has, graph.vs["label"])) if has else [],
        [(has[e.source], has[e.target], e["weight"], k) for e, k in zip(graph.es, kinds)], graph.is_directed())


def of_tables():
    links = rows("edges-csv")
    return content(
        [(r["Id"], r["Label"].removeprefix("'")) for r in rows("nodes-csv")],
        [(r["Source"], r["Target"], r["Weight"], r.get("kinds", "")) for r in links],
        any(r["Type"] == "Directed" for r in links))


def of_vosviewer():
    network = loaded("vosviewer")["network"]
    ids = [item["id"] for item in network["items"]]
    if len(set(ids)) != len(ids):
        sys.exit("VOSviewer: an id stands twice")
    for item in network["items"]:
        wrong = (
            not isinstance(item["label"], str)
            or not set(item) <= {"id", "label", "description", "url", "x", "y", "cluster", "weights", "scores"}
            or ("x" in item) != ("y" in item)
            or not all(isinstance(item.get(k, ""), str) for k in ("description", "url"))
            or not (isinstance(item.get("cluster", 1), int) and item.get("cluster", 1) >= 1)
            or not all(isinstance(x, (int, float)) and x >= 0 for x in item.get("weights", {}).values())
        )
        if wrong:
            sys.exit(f"VOSviewer: no item as its manual has it: {item}")
    for link in network["links"]:
        if not {link["source_id"], link["target_id"]} <= set(ids) or link["source_id"] == link["target_id"]:
            sys.exit(f"VOSviewer: a link of items that are none: {link}")
    return [(i["id"], i["label"]) for i in network["items"]], [(l["source_id"], l["target_id"], l["strength"]) for l in network["links"]]


def check_schema(form):
    """GEXF 1.2's schema has positions in the namespace of the format, against its manual
    and all its readers, which have them in that of viz: they are moved for the check."""

    class Local(etree.Resolver):
        def resolve(self, url, _, context):
            return self.resolve_filename(os.path.join(schemas, os.path.basename(url)), context)

    parser = etree.XMLParser(no_network=True)
    parser.resolvers.add(Local())
    schema = etree.XMLSchema(etree.parse(os.path.join(schemas, form + ".xsd"), parser))
    document = etree.parse(path(form))
    for position in document.iter("{http://www.gexf.net/1.2draft/viz}position"):
        position.tag = "{http://www.gexf.net/1.2draft}position"
    if not schema.validate(document):
        sys.exit(f"{form} breaks its schema: {schema.error_log}")
    print(f"the schema of {form}: kept")


read = {
    "networkx node-link": ("node-link", lambda: of_networkx(networkx.node_link_graph(loaded("node-link"), edges="edges"), "label")),
    "networkx GEXF": ("gexf", lambda: of_networkx(networkx.read_gexf(path("gexf")), "label")),
    "networkx GraphML": ("graphml", lambda: of_networkx(networkx.read_graphml(path("graphml")), "label")),
    "igraph GraphML": ("graphml", lambda: of_igraph(igraph.Graph.Read_GraphML(path("graphml")))),
    "networkx Cytoscape": ("cytoscape", lambda: of_networkx(networkx.cytoscape_graph(loaded("cytoscape")), "name")),
    "csv Gephi's tables": ("edges-csv", of_tables),
}
expected = None
for reader, (form, find) in read.items():
    if not os.path.exists(path(form)):
        continue
    found = find()
    if form == "edges-csv" and not found[1]:  # a table without rows does not say whether links are directed
        found = (*found[:2], expected[2])
    expected = expected or found
    if found != expected:
        sys.exit(f"{reader} finds another graph:\n{str(found)[:2000]}\n{str(expected)[:2000]}")
    print(f"{reader}: {len(found[0])} nodes, {len(found[1])} links")

nodes, links, directed = expected
names = dict(nodes)
if os.path.exists(path("vosviewer")):
    items, between = of_vosviewer()
    by_number = dict(items)
    found = sorted(by_number.values()), sorted((*sorted((by_number[a], by_number[b])), float(w)) for a, b, w in between)
    if found != (sorted(names.values()), sorted((*sorted((names[a], names[b])), w) for a, b, w, _ in links)):
        sys.exit("VOSviewer has another graph")
    print(f"VOSviewer: {len(items)} nodes, {len(between)} links")
if os.path.exists(path("pajek")) and nodes:
    graph = networkx.Graph(networkx.read_pajek(path("pajek")))
    other = igraph.Graph.Read_Pajek(path("pajek"))
    with open(path("pajek"), encoding="utf-8") as file:
        labels = [line.split('"')[1] for line in file if '"' in line]
    if sorted(labels) != sorted(graph.nodes) or len(other.vs) != len(nodes):
        sys.exit("Pajek: other vertices")
    weights = sorted(w for _, _, w, _ in links)
    for found in sorted(float(d["weight"]) for _, _, d in graph.edges(data=True)), sorted(other.es["weight"] if links else []):
        if found != weights:
            sys.exit(f"Pajek: other links: {found[:50]}\n{weights[:50]}")
    print(f"networkx and igraph Pajek: {len(labels)} nodes, {len(weights)} links")
if schemas:
    for form in "gexf", "graphml":
        if os.path.exists(path(form)):
            check_schema(form)
