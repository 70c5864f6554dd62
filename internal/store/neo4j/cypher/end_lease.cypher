MATCH (l:Meta {id: 'lease', holder: $holder})
REMOVE l.holder, l.until
