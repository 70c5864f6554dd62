SELECT e.id, e.n, e.kind FROM json_each(:ids) AS j CROSS JOIN entity AS e ON e.id = j.value
