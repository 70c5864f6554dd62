-- FAIL as in insert_claim.
INSERT OR FAIL INTO entity (n, id, kind, created, origin, published, url, sha256, languages, name, sort, country, city, parent,
	types, status, period, period_from, period_to, period_ended, year)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
