SELECT n.source, n.key, n.value
FROM json_each(:keys) AS j CROSS JOIN note AS n ON n.source = :source AND n.key = j.value
