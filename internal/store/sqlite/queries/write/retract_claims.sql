-- As in claims_by_id.
WITH asked (id, key) AS MATERIALIZED (SELECT value, id_key(value) FROM json_each(:ids) ORDER BY 2)
UPDATE claim SET retracted = :version WHERE retracted = 0 AND n IN (
	SELECT c.n FROM claim_part AS p CROSS JOIN asked AS a CROSS JOIN claim AS c ON c.part = p.part AND c.key = a.key AND c.id = a.id
)
