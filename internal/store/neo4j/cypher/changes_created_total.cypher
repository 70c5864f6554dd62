MATCH (c:Entity)
WHERE c.created > $since AND c.created <= $until
RETURN count(c) AS total
