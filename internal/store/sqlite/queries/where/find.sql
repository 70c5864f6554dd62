-- The page is cut on the narrow rows of an index before whole rows are read.
WITH page AS MATERIALIZED (
	SELECT e.n FROM /*from*/ WHERE /*where*/ AND /*after*/ ORDER BY /*order*/ LIMIT :limit
)
SELECT e.id, e.kind, e.created, e.changed, e.origin, e.published, e.url, e.sha256, e.languages, e.name, e.sort, e.country,
	e.city_id, e.parent_id, e.types, e.status, e.period, e.year
FROM page CROSS JOIN entity_row AS e ON e.n = page.n
ORDER BY /*of row*/
