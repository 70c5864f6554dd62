package analysis

import (
	"fmt"
	"math"
	"strings"

	"liaison/internal/collab"
	"liaison/internal/network"
)

// Reason is one part of a score, with the entities that it comes from.
type Reason struct {
	Kind         string
	Text         string // English, without the names of entities
	Contribution float64
	Count        int     // of the partners, alliances or fields that the reason comes from; 0 of other reasons
	Lift         float64 // how many times as often as by chance countries or types work together; 0 of other reasons
	Through      []collab.ID
	names        bool // whether Text is followed by names
}

// mostNamed is the greatest number of names in the text of a reason.
const mostNamed = 3

// Named returns the entities whose names belong into the text of the reason: a few of
// those that it comes from.
func (r Reason) Named() []collab.ID {
	if !r.names {
		return nil
	}
	return r.Through[:min(len(r.Through), mostNamed)]
}

// TextWith returns the text with the names of the entities that Named returned.
func (r Reason) TextWith(names []string) string {
	if len(names) == 0 {
		return r.Text
	}
	last := names[len(names)-1]
	list := last
	if len(names) > 1 {
		list = strings.Join(names[:len(names)-1], ", ") + " and " + last
	}
	if len(names) < r.Count {
		return r.Text + ", among them " + list
	}
	return r.Text + ": " + list
}

// reason makes a Reason with its words and entities.
func (n *Network) reason(r *recommender, x network.ScoreReason) Reason {
	out := Reason{Kind: x.Kind.String(), Contribution: x.Contribution, Count: int(x.Count)}
	things := n.Nodes
	switch x.Kind {
	case network.NearCountry, network.NearType:
		out.Lift = 1 + x.Value
	case network.SharedAlliances:
		things = r.alliances
	case network.SharedFields:
		things = r.fields
	}
	for _, i := range x.Through {
		out.Through = append(out.Through, n.Ties.ID(things[i]))
	}
	out.Text, out.names = words(x), x.Kind != network.ResourceAllocation
	return out
}

// words puts a reason into English words, without the names of entities.
func words(x network.ScoreReason) string {
	count := func(one, many string) string {
		if x.Count == 1 {
			return "1 " + one
		}
		return fmt.Sprintf("%d %s", x.Count, many)
	}
	switch x.Kind {
	case network.CommonPartners:
		return count("partner in common", "partners in common")
	case network.ResourceAllocation:
		if x.Count == 1 {
			return fmt.Sprintf("the partner in common has %d partners in all", partnersEach(x))
		}
		return fmt.Sprintf("the partners in common have about %d partners each", partnersEach(x))
	case network.Popularity:
		return count("partner so far", "partners so far")
	case network.CountryPartners:
		return count("partner in your country", "partners in your country")
	case network.NearCountry:
		return "your countries work together " + oftener(x.Value)
	case network.NearType:
		return "institutions of your types work together " + oftener(x.Value)
	case network.SharedAlliances:
		return count("alliance in common", "alliances in common")
	case network.SharedFields:
		return count("field in common", "fields in common")
	case network.Unallied:
		return "in no alliance yet"
	}
	return strings.ToLower(x.Kind.String())
}

// commonWords puts into words a reason of resource allocation beside which no other one tells how
// many partners two institutions have in common.
func commonWords(x network.ScoreReason) string {
	if x.Count == 1 {
		return fmt.Sprintf("1 partner in common, with %d partners in all", partnersEach(x))
	}
	return fmt.Sprintf("%d partners in common, with about %d partners each", x.Count, partnersEach(x))
}

// partnersEach returns how many partners the partners in common have on average. The mean is the
// harmonic one, as the value is a sum of 1/partners.
func partnersEach(x network.ScoreReason) int { return int(math.Round(float64(x.Count) / x.Value)) }

// oftener puts a lift, which is above 0, into words: how much more often than by chance.
func oftener(lift float64) string {
	if lift < 0.05 {
		return "slightly more often than by chance"
	}
	return fmt.Sprintf("%.1f times as often as by chance", 1+lift)
}
