"""Prints what an export of the whole graph costs in each form: bytes, processor time, most memory.

Usage: bench-export.py PROGRAM STORE [FORM...]

PROGRAM is the built program and STORE the address of a store, as sqlite:graph.db. The forms are all
of 'liaison export' where none is named. One export runs at a time, and what it writes is counted and
thrown away.
"""
import os
import subprocess
import sys
import time

program, store, forms = sys.argv[1], sys.argv[2], sys.argv[3:]
forms = forms or ["ndjson", "jsonld", "nquads", "gexf", "graphml", "node-link", "cytoscape", "nodes-csv", "edges-csv"]

print("| form | MB | CPU s | RSS MB | s |\n|---|---|---|---|---|", flush=True)
for form in forms:
    start, size = time.monotonic(), 0
    export = subprocess.Popen([program, "export", "-o", form, "--store", store], stdout=subprocess.PIPE)
    while part := export.stdout.read(1 << 20):
        size += len(part)
    _, status, used = os.wait4(export.pid, 0)
    if status:
        raise SystemExit(f"export -o {form} failed with {os.waitstatus_to_exitcode(status)}")
    cpu, took = used.ru_utime + used.ru_stime, time.monotonic() - start
    print(f"| `{form}` | {size / 1e6:.0f} | {cpu:.1f} | {used.ru_maxrss / 1000:.0f} | {took:.0f} |", flush=True)
