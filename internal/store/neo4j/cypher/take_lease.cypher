MERGE (l:Meta {id: 'lease'})
SET l.locked = true
WITH l
WHERE l.holder IS NULL OR l.holder = $p.holder OR l.until < timestamp()
SET l.holder = $p.holder, l.until = timestamp() + $p.milliseconds
RETURN l.holder AS holder
