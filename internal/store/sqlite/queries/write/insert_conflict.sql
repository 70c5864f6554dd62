INSERT INTO conflict (id, asserted, retracted, subject, property, rule, claims) VALUES (?1, ?2, 0, ?3, ?4, ?5, ?6)
