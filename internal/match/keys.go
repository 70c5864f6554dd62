package match

// FNV-1a; see http://www.isthe.com/chongo/tech/comp/fnv/
const (
	fnvStart = 14695981039346656037
	fnvPrime = 1099511628211
)

// hash continues the hash h with the bytes of s.
func hash(h uint64, s string) uint64 {
	for i := range len(s) {
		h = (h ^ uint64(s[i])) * fnvPrime
	}
	return h
}

// joinKey is the same for the same words in the same order, whatever blanks are between
// them.
func joinKey(words []token) uint64 {
	h := uint64(fnvStart)
	for _, t := range words {
		h = hash(h, t.word)
	}
	return h
}

// plainKey is the same for the same words as they are written, without stopwords at
// the ends.
func plainKey(words []token) uint64 {
	h := uint64(fnvStart)
	for _, t := range trimmed(words) {
		h = hash(h, t.plain)
	}
	return h
}

// wholeKey is the same for all the same words as they are written.
func wholeKey(words []token) uint64 {
	h := uint64(fnvStart)
	for _, t := range words {
		h = hash(hash(h, t.plain), " ")
	}
	return h
}

// plainBag is the same for the same words as they are written, in any order.
func plainBag(words []token) uint64 {
	var sum uint64
	for _, t := range words {
		sum += wordKey(t.plain)
	}
	return sum
}

// wordKey spreads the hash of a word, so that sums of them differ between bags.
func wordKey(w string) uint64 {
	h := hash(fnvStart, w)
	h ^= h >> 32
	h *= 0x9e3779b97f4a7c15
	h ^= h >> 29
	return h
}
