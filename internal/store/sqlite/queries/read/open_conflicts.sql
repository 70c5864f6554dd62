SELECT c.id, e.id, e.sort, c.property, c.rule, c.claims, c.asserted, c.retracted
FROM json_each(:ids) AS j CROSS JOIN entity AS e ON e.id = j.value CROSS JOIN conflict AS c ON c.subject = e.n
WHERE c.retracted = 0
