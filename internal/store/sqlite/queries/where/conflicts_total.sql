SELECT count(*) FROM conflict AS c CROSS JOIN entity AS e ON e.n = c.subject
WHERE c.asserted <= :at AND (c.retracted = 0 OR c.retracted > :at) AND /*where*/
