INSERT INTO entity (n, id, kind, created, origin, published, url, sha256, languages, name, sort, country, city, parent,
	types, status, period, period_from, period_to, period_ended, year)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21)
