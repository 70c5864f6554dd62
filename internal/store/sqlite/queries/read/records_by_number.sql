-- A row is one text, as those of a stream of the graph are. City and parent are numbers.
SELECT concat_ws(char(31), e.n, e.created, h.version, e.city, e.parent, e.year, e.id, e.kind, e.country, e.status, e.period, e.types,
	e.origin, e.published, e.url, e.sha256, e.languages, e.sort, e.name)
FROM json_each(:numbers) AS j CROSS JOIN entity AS e ON e.n = j.value CROSS JOIN entity_change AS h ON h.n = e.n
