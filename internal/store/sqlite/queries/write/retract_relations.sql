UPDATE relation SET retracted = :version WHERE retracted = 0 AND n IN (
	SELECT c.n FROM relation_part AS p CROSS JOIN json_each(:ids) AS j CROSS JOIN relation AS c ON c.part = p.part AND c.key = id_key(j.value) AND c.id = j.value
)
