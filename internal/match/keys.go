package match

// FNV-1a; see http://www.isthe.com/chongo/tech/comp/fnv/
const (
	fnvStart = 14695981039346656037
	fnvPrime = 1099511628211
)

func hash(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h
}

// joinKey is of the words in their order, whatever blanks are between them.
func joinKey(words []token) uint64 {
	h := uint64(fnvStart)
	for _, t := range words {
		h = hash(h, t.word)
	}
	return h
}

// plainKey is of the words as they are written, but for stopwords at the ends.
func plainKey(words []token) uint64 {
	h := uint64(fnvStart)
	for _, t := range trimmed(words) {
		h = hash(h, t.plain)
	}
	return h
}

// wholeKey is of all the words as they are written.
func wholeKey(words []token) uint64 {
	h := uint64(fnvStart)
	for _, t := range words {
		h = hash(hash(h, t.plain), " ")
	}
	return h
}

// bagKey is of the words in any order.
func bagKey(words []token) uint64 {
	var sum uint64
	for _, t := range words {
		sum += wordKey(t.word)
	}
	return sum
}

// plainBag is of the words as they are written, in any order.
func plainBag(words []token) uint64 {
	var sum uint64
	for _, t := range words {
		sum += wordKey(t.plain)
	}
	return sum
}

// wordKey spreads the hash of a word, so that sums of them tell bags apart.
func wordKey(w string) uint64 {
	h := hash(fnvStart, w)
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	h ^= h >> 29
	return h
}
