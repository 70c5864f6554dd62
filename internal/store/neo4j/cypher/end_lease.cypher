MATCH (l:Meta {id: 'lease', holder: $p.holder})
REMOVE l.holder, l.until
