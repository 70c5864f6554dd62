SELECT e.n, e.id FROM json_each(:numbers) AS j CROSS JOIN entity AS e ON e.n = j.value
