SELECT c.id, e.id, e.sort, c.property, c.rule, c.claims, c.asserted, c.retracted
FROM conflict AS c CROSS JOIN entity AS e ON e.n = c.subject
WHERE c.asserted <= :at AND (c.retracted = 0 OR c.retracted > :at) AND /*where*/
	AND (:after_text IS NULL OR (e.sort || char(0) || e.id || char(0) || c.property, c.id) > (:after_text, :after_id))
ORDER BY e.sort, e.id, c.property, c.id LIMIT :limit
