MERGE (l:Meta {id: 'lease'})
SET l.locked = true
WITH l
WHERE l.holder IS NULL OR l.holder = $holder OR l.until < timestamp()
SET l.holder = $holder, l.until = timestamp() + $milliseconds
RETURN l.holder AS holder
