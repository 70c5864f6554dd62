#!/usr/bin/env python3
"""Runs a notebook and tells, as JSON, what its cells gave.

    python3 run-notebook.py alliances.ipynb

Prints {"cells": how many code cells ran, "text": what they printed, "pictures": the size
of each picture in bytes}. A cell that fails ends the program with its error. The file
itself stays as it is: notebooks are kept without outputs.
"""
import base64
import json
import sys

import nbclient
import nbformat

notebook = nbformat.read(sys.argv[1], as_version=4)
code = [cell for cell in notebook.cells if cell.cell_type == "code"]
if any(cell.outputs or cell.execution_count for cell in code):
    sys.exit("the notebook is kept with outputs: clear them")
nbclient.NotebookClient(notebook, timeout=600).execute()
outputs = [output for cell in code for output in cell.outputs]
print(json.dumps({
    "cells": sum(1 for cell in code if cell.execution_count),
    "text": "".join(o.text for o in outputs if o.output_type == "stream"),
    "pictures": [len(base64.b64decode(o.data["image/png"])) for o in outputs if "image/png" in o.get("data", {})],
}))
