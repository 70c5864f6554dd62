SELECT n, id, kind, created, origin, published, (SELECT h.version FROM entity_change AS h WHERE h.n = entity.n), url, sha256, languages, name, sort, country, city, parent, types, status, period, year
FROM entity WHERE n > ?1 AND n <= ?2 AND created <= ?3
