UPDATE conflict SET retracted = :version WHERE id = :id AND asserted = :asserted
