package ror

import (
	"encoding/json"
	"errors"
	"strings"

	jsonv1 "github.com/go-json-experiment/json/v1"
)

// row is what is read of a record of schema v2.
type row struct {
	ID    string `json:"id"`
	Admin struct {
		LastModified struct {
			Date string `json:"date"`
		} `json:"last_modified"`
	} `json:"admin"`
	Domains       []string       `json:"domains"`
	Established   *int           `json:"established"`
	ExternalIDs   []externalID   `json:"external_ids"`
	Links         []link         `json:"links"`
	Locations     []location     `json:"locations"`
	Names         []name         `json:"names"`
	Relationships []relationship `json:"relationships"`
	Status        string         `json:"status"`
	Types         []string       `json:"types"`

	Name  *string `json:"name"` // v1's
	stamp string
}

type externalID struct {
	Type      string `json:"type"`
	Preferred string `json:"preferred"`
	All       texts  `json:"all"`
}

type link struct {
	Type  string `json:"type"`
	Value string `json:"value"`
}

type location struct {
	GeonamesID int64 `json:"geonames_id"` // 0 unknown
	Details    struct {
		Name        string   `json:"name"`
		CountryCode string   `json:"country_code"`
		CountryName string   `json:"country_name"`
		Lat         *float64 `json:"lat"`
		Lng         *float64 `json:"lng"`
	} `json:"geonames_details"`
}

type name struct {
	Value string   `json:"value"`
	Lang  string   `json:"lang"`
	Types []string `json:"types"`
}

type relationship struct {
	Type  string `json:"type"`
	ID    string `json:"id"`
	Label string `json:"label"`
}

// texts is a list of texts, or the single text that v1 writes for a GRID id.
type texts []string

func (t *texts) UnmarshalJSON(raw []byte) error {
	if len(raw) > 0 && raw[0] == '"' {
		*t = make(texts, 1)
		return json.Unmarshal(raw, &(*t)[0])
	}
	return json.Unmarshal(raw, (*[]string)(t))
}

// decoded is a record as jsonstream reads it, or the fault that it is.
type decoded struct {
	row *row
	err error
}

// Quick reads a record of schema v2. Half of the work of an import of ROR would be JSON
// otherwise. It implements jsonstream.Quick.
func (d *decoded) Quick(raw []byte) bool {
	var r row
	if err := jsonv1.Unmarshal(raw, &r); err != nil || r.Names == nil {
		return false
	}
	r.setStamp()
	d.row = &r
	return true
}

// UnmarshalJSON reads any other value that is JSON. The fault of a record is no error of it.
func (d *decoded) UnmarshalJSON(raw []byte) error {
	d.row, d.err = parse(raw)
	return nil
}

// parse reads a record of either schema, an object; an error is a fault. One of v1
// becomes the one of v2 that ROR itself makes of it.
func parse(raw []byte) (*row, error) {
	var r row
	err := json.Unmarshal(raw, &r)
	if r.Names == nil && r.Name != nil {
		var old legacy
		if err := json.Unmarshal(raw, &old); err != nil {
			return nil, plain(err)
		}
		r = old.row()
		return &r, nil
	}
	if err != nil {
		return nil, plain(err)
	}
	r.setStamp()
	return &r, nil
}

func (r *row) setStamp() { r.stamp = strings.TrimSpace("2 " + r.Admin.LastModified.Date) }

// plain is the decoder's error as a fault, without Go's names of types.
func plain(err error) fault {
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) {
		return faultf(wrong.Field, "it cannot be a %s: correct it", wrong.Value)
	}
	return faultf("", "it cannot be read: %s", err)
}
