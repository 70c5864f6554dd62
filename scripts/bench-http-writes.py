"""Measure writes: bench-http-writes.py LOAD PROBES SECONDS OUT TARGET…

The load program begins each measurement with the same writes. Liaison writes nothing for a statement that it has,
so that most of what is measured would be repeats. Here each measurement is a run of its own, in which the
relations have a role of their own. The table has medians of three runs, after one that is not counted.
"""
import json
import pathlib
import statistics
import subprocess
import sys
import tempfile

load, probes, seconds, out, *targets = sys.argv[1:]
FIGURES = ("rps", "p50", "p99")
runs = {}
with tempfile.TemporaryDirectory() as name:
    folder = pathlib.Path(name)
    for turn in range(4):
        for connections in (1, 16):
            own = []
            for number, target in enumerate(targets):
                text = pathlib.Path(target).read_text(encoding="utf-8")
                own.append(folder / str(number))
                own[-1].write_text(text.replace("PARTNER", f"PARTNER {turn} {connections}"), encoding="utf-8")
            figures = folder / "figures.json"
            subprocess.run(
                [load, "-probes", probes, "-d", seconds, "-warm", "0s", "-rounds", "1", "-conns", str(connections), "-ops", "Q8", "-json", figures, *own],
                check=True, stdout=subprocess.DEVNULL)
            for row in json.loads(figures.read_text(encoding="utf-8")):
                if turn > 0:
                    runs.setdefault((connections, row["target"]), []).append(row)
table = []
print("| op | conns | target | req/s | p50 ms | p99 ms | errors |\n|---|---|---|---|---|---|---|")
for (connections, target), rows in sorted(runs.items(), key=lambda item: item[0][0]):
    row = {"op": "Q8", "conns": connections, "target": target, "errors": sum(r["errors"] for r in rows)}
    row |= {figure: statistics.median(r[figure] for r in rows) for figure in FIGURES}
    table.append(row)
    print(f"| Q8 | {connections} | {target} | {row['rps']:.0f} | {row['p50']:.2f} | {row['p99']:.2f} | {row['errors']} |")
pathlib.Path(out).write_text(json.dumps(table, indent=1), encoding="utf-8")
