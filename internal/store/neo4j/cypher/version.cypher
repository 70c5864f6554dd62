MATCH (g:Meta {id: 'graph'})
RETURN g.version AS version
