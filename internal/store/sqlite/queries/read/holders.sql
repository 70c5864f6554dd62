-- :matches is a list of numbers of match_key, in their order; the first column is the place in it.
WITH asked (place, match) AS MATERIALIZED (SELECT key, value FROM json_each(:matches))
SELECT DISTINCT a.place, c.label, e.id
FROM claim_part AS p CROSS JOIN asked AS a
CROSS JOIN claim AS c ON c.part = p.part AND c.match = a.match AND c.retracted = 0
CROSS JOIN entity AS e ON e.n = c.subject
WHERE c.match <> 0
ORDER BY 1, 3
