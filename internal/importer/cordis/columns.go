package cordis

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"liaison/internal/importer/eugrants"
	"liaison/internal/importer/table"
)

// optional are the columns that a table is read for and may lack, each with the names that it
// has had.
var optional = map[string][][]string{
	"project": {
		{"acronym"}, {"startDate"}, {"endDate"}, {"totalCost"}, {"ecMaxContribution"}, {"fundingScheme"}, {"objective"}, {"grantDoi"},
		{"frameworkProgramme"}, {"masterCall", "call"}, {"topics"}, {"legalBasis", "programme"}, {"contentUpdateDate"},
	},
	"organization": {
		{"organisationID", "organizationID", "id"}, {"projectAcronym"}, {"shortName"}, {"activityType"}, {"city"}, {"country"}, {"vatNumber"},
		{"organizationURL", "organisationURL"}, {"role"}, {"ecContribution"}, {"netEcContribution"}, {"totalCost"}, {"endOfParticipation"},
		{"order"}, {"contentUpdateDate"},
	},
}

// leftOut are the columns of CORDIS that are not read, by whatever table.
var leftOut = []string{
	"status", "ecSignatureDate", "subCall", "rcn", "keywords", "nature", "subjects", "coordinator", "coordinatorCountry", "participants",
	"participantCountries", "projectUrl", "projectRcn", "SME", "street", "postCode", "nutsCode", "geolocation", "contactForm", "contactType",
	"contactTitle", "contactFirstNames", "contactLastNames", "contactFunction", "contactTelephoneNumber", "contactFaxNumber", "contactEmail",
	"active", "url", "fundingSchemeCode", "programmeCode", "topicCode", "relatedReportTitle",
}

// renamedColumns returns a sentence for a table that lacks a column which is read, and has one
// that nobody knows: the second may be the first under a new name. It returns "" otherwise,
// as for the older programmes, whose tables have fewer columns.
func renamedColumns(kind string, header []string) string {
	has := func(name string) bool {
		return slices.ContainsFunc(header, func(h string) bool { return table.Fold(h) == table.Fold(name) })
	}
	known := append(slices.Clone(leftOut), ofProject...)
	var lacks, strange []string
	for _, names := range optional[kind] {
		known = append(known, names...)
		if !slices.ContainsFunc(names, has) {
			lacks = append(lacks, names[0])
		}
	}
	for _, k := range kinds {
		if k.name == kind {
			for _, names := range k.required {
				known = append(known, names...)
			}
		}
	}
	for _, h := range header {
		if h != "" && !slices.ContainsFunc(known, func(k string) bool { return table.Fold(k) == table.Fold(h) }) {
			strange = append(strange, strconv.Quote(eugrants.Clip(h)))
		}
	}
	if len(lacks) == 0 || len(strange) == 0 || optional[kind] == nil {
		return ""
	}
	const most = 10
	return fmt.Sprintf("the table lacks %s, and has %s, which is not read: if one of them is a new name of the other, name it as it was",
		strings.Join(lacks[:min(len(lacks), most)], ", "), strings.Join(strange[:min(len(strange), most)], ", "))
}
