-- :keys is a list of [class, label, match]; the first column is the place in it.
SELECT DISTINCT j.key, e.id
FROM claim_part AS p CROSS JOIN json_each(:keys) AS j
CROSS JOIN claim AS c ON c.part = p.part AND c.match = match_key(j.value ->> 0, j.value ->> 2) AND c.class = j.value ->> 0
	AND (j.value ->> 1 = '' OR c.label = j.value ->> 1) AND c.retracted = 0
CROSS JOIN entity AS e ON e.n = c.subject
WHERE c.match <> 0
ORDER BY 1, 2
