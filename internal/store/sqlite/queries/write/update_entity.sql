UPDATE entity SET kind = ?3, created = ?4, changed = ?5, origin = ?6, published = ?7, url = ?8, sha256 = ?9, languages = ?10,
	name = ?11, sort = ?12, country = ?13, city = ?14, parent = ?15, types = ?16, status = ?17, period = ?18,
	period_from = ?19, period_to = ?20, period_ended = ?21, year = ?22
WHERE n = ?1 AND id = ?2
