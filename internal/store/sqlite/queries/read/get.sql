SELECT e.n, e.id, e.kind, e.created, e.changed, e.origin, e.published, e.url, e.sha256, e.languages, e.name, e.sort, e.country,
	e.city_id, e.parent_id, e.types, e.status, e.period, e.year
FROM json_each(:ids) AS j CROSS JOIN entity_row AS e ON e.id = j.value
