package match

import "strings"

// maxRegionWords is how many words the name of a region has at most.
const maxRegionWords = 3

// regionNames are the states and provinces that addresses name instead of the
// country, by the country: those that are no institution's or other country's name.
var regionNames = map[string]string{
	"US": `alabama,alaska,arizona,arkansas,california,colorado,connecticut,delaware,florida,georgia,hawaii,idaho,illinois,indiana,iowa,
		kansas,kentucky,louisiana,maine,maryland,massachusetts,michigan,minnesota,mississippi,missouri,montana,nebraska,nevada,
		new hampshire,new jersey,new mexico,new york,north carolina,north dakota,ohio,oklahoma,oregon,pennsylvania,rhode island,
		south carolina,south dakota,tennessee,texas,utah,vermont,virginia,west virginia,wisconsin,wyoming`,
	"CA": `alberta,british columbia,manitoba,new brunswick,newfoundland,nova scotia,ontario,quebec,saskatchewan`,
	"AU": `new south wales,nsw,queensland,tasmania,south australia,western australia,northern territory`,
	"GB": `england,scotland,wales,northern ireland`,
}

// regionCodeList are their postal codes.
var regionCodeList = map[string]string{
	"US": `al ak az ar ca co ct de fl ga hi id il in ia ks ky la me md ma mi mn ms mo mt ne nv nh nj nm ny nc nd oh ok or pa ri sc sd tn tx ut vt va wa wv wi wy dc`,
	"CA": `ab bc mb nb nl ns on pe qc sk`,
	"AU": `sa wa nt`,
}

// regions has the country of each region's folded name.
var regions = func() map[string]string {
	out := map[string]string{}
	for code, list := range regionNames {
		for name := range strings.SplitSeq(list, ",") {
			out[strings.TrimSpace(name)] = code
		}
	}
	return out
}()

// regionCodes has the country of each region's postal code in small letters.
var regionCodes = func() map[string]string {
	out := map[string]string{}
	for _, code := range []string{"AU", "CA", "US"} { // the last one counts
		for _, c := range strings.Fields(regionCodeList[code]) {
			out[c] = code
		}
	}
	return out
}()
