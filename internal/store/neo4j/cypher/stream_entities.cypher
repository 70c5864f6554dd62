MATCH (e:Entity)
WHERE e.created <= $p.at
RETURN e.id AS id, e.kind AS kind, e.created AS created, e.origin AS origin, e.published AS published
