UNWIND $p.ids AS id
MATCH (n:Note {id: id})
RETURN properties(n) AS row
