MATCH (c:Claim)
WHERE c.asserted >= $from AND c.asserted <= $until AND (c.asserted > $from OR c.id > $id)
RETURN $now AS now, properties(c) AS row
ORDER BY c.asserted, c.id
LIMIT $limit
