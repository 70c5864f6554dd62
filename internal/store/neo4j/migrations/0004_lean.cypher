// What is dropped here was made by an older 0001.
// Writers come one after the other and look before they write: a constraint would check each new claim once more.
DROP CONSTRAINT claim_id IF EXISTS;
CREATE INDEX claim_by_id IF NOT EXISTS FOR (c:Claim) ON (c.id);
// What is in force needs no entry in the index of what was retracted. Relations are found by their id as claims.
DROP INDEX relation_id IF EXISTS;
DROP INDEX claim_source IF EXISTS;
MATCH (c:Claim) WHERE c.retracted > 0 CALL (c) { SET c:Retracted } IN TRANSACTIONS OF 10000 ROWS;
DROP INDEX claim_retracted IF EXISTS;
CREATE INDEX retracted_version IF NOT EXISTS FOR (c:Retracted) ON (c.retracted, c.id);
