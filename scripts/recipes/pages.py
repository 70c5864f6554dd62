#!/usr/bin/env python3
"""Every entry of a list, page by page, as CSV.

    python3 pages.py http://127.0.0.1:8080 > institutions.csv

Asks for all institutions, fifty at a time. Lists of the API have at most
100 entries a page; `pageInfo` says whether there are more, and where they begin. It needs
nothing but Python; where pandas is installed, it tells on standard error how many
institutions each country has.
"""
import csv
import json
import sys
import urllib.error
import urllib.request

QUERY = """
query Institutions($after: String) {
  institutions(first: 50, after: $after) {
    totalCount
    pageInfo { hasNextPage endCursor }
    nodes { id name country city identifiers { scheme value } }
  }
}
"""


def ask(address, query, variables):
    """Sends one operation and returns its data. An error ends the program, with the code and the id of the request."""
    body = json.dumps({"query": query, "variables": variables}).encode()
    request = urllib.request.Request(address.rstrip("/") + "/graphql", body, {"Content-Type": "application/json"})
    try:
        with urllib.request.urlopen(request, timeout=60) as response:
            answer, request_id = json.load(response), response.headers["X-Request-Id"]
    except urllib.error.HTTPError as refused:  # its body says why, in the same form
        answer, request_id = json.load(refused), refused.headers["X-Request-Id"]
    if answer.get("errors"):
        sys.exit("\n".join(f"{e['extensions']['code']}: {e['message']} (request {request_id})" for e in answer["errors"]))
    return answer["data"]


def entries(address, query, field):
    """Yields the entries of all pages of the list that is the operation's field."""
    after = None
    while True:
        page = ask(address, query, {"after": after})[field]
        yield from page["nodes"]
        if not page["pageInfo"]["hasNextPage"]:
            return
        after = page["pageInfo"]["endCursor"]


def main(address):
    rows = []
    for institution in entries(address, QUERY, "institutions"):
        ror = next((i["value"] for i in institution["identifiers"] if i["scheme"] == "ror"), "")
        rows.append([institution["id"], institution["name"], institution["country"] or "", institution["city"] or "", ror])
    columns = ["id", "name", "country", "city", "ror"]
    out = csv.writer(sys.stdout)
    out.writerows([columns, *rows])
    try:
        import pandas
    except ImportError:
        return
    table = pandas.DataFrame(rows, columns=columns)
    for country, number in table["country"].value_counts().head(5).items():
        print(f"{country}: {number} institutions", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
