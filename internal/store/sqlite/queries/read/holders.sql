-- :keys is a list of [class, label, match]; the first column is the place in it. What is
-- looked up is worked out once, not for each part, and is in the order of the index.
WITH asked (place, class, label, match) AS MATERIALIZED (
	SELECT key, value ->> 0, value ->> 1, match_key(value ->> 0, value ->> 2) FROM json_each(:keys) ORDER BY 4
)
SELECT DISTINCT a.place, e.id
FROM claim_part AS p CROSS JOIN asked AS a
CROSS JOIN claim AS c ON c.part = p.part AND c.match = a.match AND c.class = a.class
	AND (a.label = '' OR c.label = a.label) AND c.retracted = 0
CROSS JOIN entity AS e ON e.n = c.subject
WHERE c.match <> 0
ORDER BY 1, 2
