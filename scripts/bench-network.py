"""The peers of `make bench-network`: igraph, scipy and networkit on a generated graph, one question at a time.

BenchmarkPeers of internal/network starts it with the path of a graph.ndjson, writes one question a line to its
standard input, and measures its own answer while this process waits. A question is a name, a file to write the answer
to and, for some, a file with numbers to read. The answer is a line with the seconds taken, by the clock and of all
cores together, and the values as 64-bit floats in the file. Nodes are numbered as the institutions come in the graph, projects after them.

Links are institutions that share a project, weighted by how many; isolated ones stay.
"""
import json
import sys
import time
import warnings

import igraph
import networkit
import numpy
import scipy.sparse

warnings.simplefilter("ignore", RuntimeWarning)  # that there is no path is an answer
numbers, participants, things, projects = {}, [], [], {}
with open(sys.argv[1], encoding="utf-8") as lines:
    for line in lines:
        o = json.loads(line)
        if o["type"] == "entity":
            if o["kind"] == "INSTITUTION":
                numbers[o["id"]] = len(numbers)
        elif o["kind"] == "PARTICIPANT":
            participants.append(numbers[o["from"]])
            things.append(projects.setdefault(o["to"], len(projects)))
n = len(numbers)
takes = scipy.sparse.csr_matrix((numpy.ones(len(things), numpy.int32), (participants, things)), shape=(n, len(projects)))


def project(a, b):
    return scipy.sparse.triu(a @ b.T, 1).tocoo()


def rows(p):
    """From, to and weight of each link, in order."""
    order = numpy.lexsort((p.col, p.row))
    return numpy.concatenate([p.row[order], p.col[order], p.data[order]])


links = project(takes, takes)
order = numpy.lexsort((links.col, links.row))
A, B, W = links.row[order], links.col[order], links.data[order].astype(float)
graph = igraph.Graph(n=n, edges=numpy.column_stack([A, B]))
weights = W.tolist()
parallel = networkit.GraphFromCoo((A.astype(numpy.uint64), B.astype(numpy.uint64)), n=n, weighted=False, directed=False)
both = networkit.GraphFromCoo((numpy.array(participants, numpy.uint64), numpy.array(things, numpy.uint64) + n),
                              n=n + len(projects), weighted=False, directed=False)


def fractional():
    """Newman's weights: each project of k institutions adds 1/(k-1)."""
    size = numpy.bincount(things, minlength=len(projects))
    return project(takes @ scipy.sparse.diags(1 / numpy.maximum(1, size - 1)), takes)


def closeness():
    """igraph's is within the component; times the share of all others that it reaches."""
    parts = graph.connected_components()
    size = numpy.array(parts.sizes())[parts.membership]
    return numpy.nan_to_num(numpy.array(graph.closeness())) * (size - 1) / (n - 1)


def hops(g, pairs, each):
    """Seconds of each of the pairs, and the length of a path, -1 where there is none."""
    out = []
    for a, b in pairs.reshape(-1, 2).astype(int).tolist():
        start = time.perf_counter()
        length = each(g, a, b)
        out += [time.perf_counter() - start, length if length < n else -1]
    return out


def bidirectional(g, a, b):
    return networkit.distance.BidirectionalBFS(g, a, b, storePred=True).run().getDistance()


def vertices(g, a, b):
    return len(g.get_shortest_path(a, b)) - 1


def strongest(nodes):
    return graph.induced_subgraph(nodes.astype(int).tolist())


questions = {
    "projection": lambda _: project(takes, takes),
    "fractional": lambda _: fractional(),
    "pagerank": lambda _: graph.pagerank(weights=weights, damping=0.85),
    "components": lambda _: graph.connected_components().membership,
    "leiden": lambda _: graph.community_leiden("modularity", weights=weights, n_iterations=2).membership,
    "modularity": lambda communities: [graph.modularity(communities.astype(int).tolist(), weights=weights)],
    "betweenness": lambda sources: graph.betweenness(directed=False, sources=sources.astype(int).tolist()),
    "exact betweenness": lambda _: graph.betweenness(directed=False),
    "closeness": lambda _: closeness(),
    "layout": lambda nodes: [x for p in strongest(nodes).layout_fruchterman_reingold(niter=200) for x in p],
    "path, igraph": lambda pairs: hops(graph, pairs, vertices),
    "path, networkit": lambda pairs: hops(parallel, pairs, bidirectional),
    "path through projects, networkit": lambda pairs: hops(both, pairs, bidirectional),
}

print(json.dumps({"igraph": igraph.__version__, "scipy": scipy.__version__, "networkit": networkit.__version__}), flush=True)
for question in sys.stdin:
    name, answer, *given = question.rstrip("\n").split("\t")
    given = numpy.fromfile(given[0]) if given else None
    start, used = time.perf_counter(), time.process_time()
    values = questions[name](given)
    seconds, used = time.perf_counter() - start, time.process_time() - used
    if scipy.sparse.issparse(values):
        values = rows(values)
    numpy.asarray(values, dtype=float).tofile(answer)
    print(seconds, used, flush=True)
