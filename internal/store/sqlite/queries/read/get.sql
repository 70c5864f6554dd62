-- Most entities lie in no city and belong to none: entity_row would look for both all the same.
SELECT e.n, e.id, e.kind, e.created, (SELECT h.version FROM entity_change AS h WHERE h.n = e.n),
	e.origin, e.published, e.url, e.sha256, e.languages, e.name, e.sort, e.country,
	iif(e.city = 0, '', (SELECT c.id FROM entity AS c WHERE c.n = e.city)),
	iif(e.parent = 0, '', (SELECT p.id FROM entity AS p WHERE p.n = e.parent)),
	e.types, e.status, e.period, e.year
FROM json_each(:ids) AS j CROSS JOIN entity AS e ON e.id = j.value
