SELECT e.n FROM entity AS e WHERE /*where*/
