"""Reads linked data with rdflib, and prints what it finds as JSON.

Usage: read-linked-data.py FILE.nquads FILE.jsonld

Both files must have the same quads. For every statement, which is a named graph or
described by rdf:subject, rdf:predicate and rdf:object, the JSON has a line with what it
says and its document; besides it has the labels of all that has one.
"""
import json
import sys

import rdflib
from rdflib.namespace import PROV, RDF, RDFS

files = [rdflib.Dataset(), rdflib.Dataset()]
for dataset, path, form in zip(files, sys.argv[1:], ["nquads", "json-ld"]):
    dataset.parse(path, format=form)


def quads(dataset):
    return {(s, p, o, dataset.default_graph.identifier if g is None else g) for s, p, o, g in dataset.quads()}


lines, objects = quads(files[0]), quads(files[1])
if lines != objects:
    sys.exit(f"N-Quads and JSON-LD differ: only one has {list(lines ^ objects)[:10]}")

TERM = "urn:liaison:term:"
default = files[0].default_graph
statements = []
for claim, source in default.subject_objects(PROV.hadPrimarySource):
    said = [[str(s), str(p), str(o)] for s, p, o in files[0].graph(claim)]
    subject = default.value(claim, RDF.subject)
    planned = subject is not None
    if planned:
        said = [[str(subject), str(default.value(claim, RDF.predicate)), str(default.value(claim, RDF.object))]]
    own = [t for t in said if t[1].startswith(TERM)] or said
    if len({t[0] for t in said}) != 1:
        sys.exit(f"{claim} is about {said}")
    valid = default.value(claim, rdflib.URIRef("https://schema.org/temporalCoverage"))
    statements.append({
        "id": str(claim), "said": sorted(said), "own": own[0], "source": str(source),
        "valid": "" if valid is None else str(valid), "planned": planned,
    })
labels = {str(s): str(o) for s, o in default.subject_objects(RDFS.label)}
json.dump({"quads": len(lines), "statements": sorted(statements, key=lambda s: s["id"]), "labels": labels}, sys.stdout)
