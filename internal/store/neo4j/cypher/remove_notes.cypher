UNWIND $p.ids AS id
MATCH (n:Note {id: id})
DELETE n
