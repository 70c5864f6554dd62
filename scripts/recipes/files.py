#!/usr/bin/env python3
"""The network of institutions out of files: who is central in each country.

    python3 files.py http://127.0.0.1:8080
    python3 files.py http://127.0.0.1:8080 'country=RO&alliance=ID'

Every page of the explorer is a file too, under the same address with a suffix:
/network.csv is the table of the page /network, /network.graphml its graph. The second
argument is what follows the question mark in the page's address. It needs nothing but
Python; where pandas, networkx and igraph are installed, it reads the files with them too.
"""
import csv
import io
import sys
import tempfile
import urllib.request


def fetch(address, name, view):
    """Returns the bytes of a file of the server."""
    with urllib.request.urlopen(f"{address.rstrip('/')}/{name}?{view}", timeout=60) as response:
        return response.read()


def best(rows):
    """The institution with the most partners in each country, as (country, name, partners)."""
    found = {}
    for row in sorted(rows, key=lambda r: (-int(r["partners"]), r["institution"])):
        found.setdefault(row["country"], (row["institution"], int(row["partners"])))
    return [(country, *found[country]) for country in sorted(found)]


def main(address, view):
    table = fetch(address, "network.csv", view)
    for country, name, partners in best(csv.DictReader(io.StringIO(table.decode()))):
        print(f"{country}\t{name}\t{partners}")

    try:
        import pandas
    except ImportError:
        pass
    else:
        frame = pandas.read_csv(io.BytesIO(table), keep_default_na=False)  # else Namibia's NA would be no value
        print(f"pandas: {len(frame)} institutions, {frame['partners'].mean():.1f} partners each", file=sys.stderr)

    graphml = fetch(address, "network.graphml", view)
    try:
        import networkx
    except ImportError:
        pass
    else:
        graph = networkx.read_graphml(io.BytesIO(graphml))
        largest = max(networkx.connected_components(graph), key=len, default=())
        print(f"networkx: {len(graph)} institutions, {graph.size()} links, {len(largest)} connected", file=sys.stderr)

    try:
        import igraph
    except ImportError:
        pass
    else:
        with tempfile.NamedTemporaryFile(suffix=".graphml") as file:  # igraph reads files only
            file.write(graphml)
            file.flush()
            graph = igraph.Graph.Read_GraphML(file.name)
        print(f"igraph: {graph.vcount()} institutions, {graph.ecount()} links, density {graph.density():.3f}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    main(sys.argv[1], sys.argv[2] if len(sys.argv) == 3 else "")
