UPDATE entity SET kind = ?3, created = ?4, origin = ?5, published = ?6, url = ?7, sha256 = ?8, languages = ?9,
	name = ?10, sort = ?11, country = ?12, city = ?13, parent = ?14, types = ?15, status = ?16, period = ?17,
	period_from = ?18, period_to = ?19, period_ended = ?20, year = ?21
WHERE n = ?1 AND id = ?2
