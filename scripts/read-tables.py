"""Reads a table as Python's programs for spreadsheets do, and prints its rows as JSON.

Usage: read-tables.py TABLE.csv|WORKBOOK.xlsx

A CSV file is read with European settings, as Excel opens it: semicolons and decimal commas.
The rows are lists of cells. A cell of a workbook is its text, its number, {"date": …, "as":
FORMAT}, or {"formula": …}; the rows stand under the names of the sheets.
"""
import csv
import datetime
import json
import sys

import openpyxl

path = sys.argv[1]
if path.endswith(".csv"):
    with open(path, encoding="utf-8-sig", newline="") as file:
        json.dump({"csv": list(csv.reader(file, delimiter=";"))}, sys.stdout)
    sys.exit()


def cell(c):
    if c.data_type == "f":
        return {"formula": str(c.value)}
    if isinstance(c.value, datetime.datetime):
        return {"date": c.value.date().isoformat(), "as": c.number_format}
    return c.value


book = openpyxl.load_workbook(path)
json.dump({sheet.title: [[cell(c) for c in row] for row in sheet.iter_rows()] for sheet in book}, sys.stdout)
