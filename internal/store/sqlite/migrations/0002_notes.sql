-- What importers remember of their sources; no statements, and without history.
CREATE TABLE note (
	source TEXT NOT NULL, -- the id of the document
	key    TEXT NOT NULL,
	value  TEXT NOT NULL,
	PRIMARY KEY (source, key)
) STRICT, WITHOUT ROWID;
