UPDATE claim SET retracted = :version WHERE id IN (SELECT value FROM json_each(:ids)) AND retracted = 0
