SELECT n, id, kind, created, origin, published FROM entity WHERE n > ?1 AND n <= ?2 AND created <= ?3
