-- All that the graph's skeleton has of periods, so that they are read without
-- looking at every other claim.
CREATE INDEX claim_period ON claim (n, asserted, retracted, source, subject, confidence, modality, valid, value, id)
	WHERE class = 'TEXT' AND label = 'PERIOD';
