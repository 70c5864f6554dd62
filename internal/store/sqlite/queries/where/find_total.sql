SELECT count(*) FROM entity AS e WHERE /*where*/
