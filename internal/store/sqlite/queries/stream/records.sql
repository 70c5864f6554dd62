SELECT n, id, kind, created, origin, published, changed, url, sha256, languages, name, sort, country, city, parent, types, status, period, year
FROM entity WHERE n > ?1 AND n <= ?2 AND created <= ?3
