MERGE (g:Meta {id: 'graph'})
ON CREATE SET g.version = 0;
