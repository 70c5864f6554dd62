// Claims keep when their source was published as the source gives it, no longer as a number of days.
MATCH (c:Claim) WHERE c.published IS NOT NULL
CALL (c) { MATCH (d:Entity {id: c.source}) SET c.published = d.published } IN TRANSACTIONS OF 10000 ROWS;
MATCH ()-[r]->() WHERE r.published IS NOT NULL
CALL (r) { MATCH (d:Entity {id: r.source}) SET r.published = d.published } IN TRANSACTIONS OF 10000 ROWS;
