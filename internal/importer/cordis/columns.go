package cordis

import (
	"slices"

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

// renamedColumns returns what table.Renamed says of a table of the kind, "" for kinds of which
// no column may be lacking.
func renamedColumns(kind string, header []string) string {
	if optional[kind] == nil {
		return ""
	}
	known := append(slices.Clone(leftOut), ofProject...)
	for _, k := range kinds {
		if k.name == kind {
			known = append(known, slices.Concat(k.required...)...)
		}
	}
	return table.Renamed(header, optional[kind], known)
}
