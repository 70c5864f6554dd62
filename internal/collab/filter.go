package collab

// ClaimFilter is the API's filter of one entity's claims.
type ClaimFilter struct {
	AsOf       *Day
	Between    *DateRange
	Dated      bool
	AsKnownAt  *int64
	Modality   []Modality
	Confidence []Confidence
	Sources    []ID
	Origins    []Origin
}

// RelationFilter is the API's filter of relations: statements first, time
// next, then roles, far ends and direction (rule 9).
type RelationFilter struct {
	Kinds      []RelationKind
	Direction  *Direction // nil: BOTH
	Roles      []string
	With       []ID
	WithKinds  []EntityKind
	AsOf       *Day
	Between    *DateRange
	Dated      bool
	AsKnownAt  *int64
	Modality   []Modality
	Confidence []Confidence
	Sources    []ID
	Origins    []Origin
}

// TieFilter is the API's filter of what links institutions.
type TieFilter struct {
	Via        []TieKind // nil: the five kinds of collaboration
	Roles      []string
	AsOf       *Day
	Between    *DateRange
	Dated      bool
	AsKnownAt  *int64
	Modality   []Modality // nil: ACTUAL and PAST
	Confidence []Confidence
	Sources    []ID
	Origins    []Origin
	// HideEnded leaves out ties that have ended (rule 23a). It is not written where it is
	// not asked for, so that cursors made before it existed stay valid.
	HideEnded bool `json:",omitempty"`
}

// EntityFilter is the API's filter of entities. An entity passes if it meets every key. A
// nil key sets no condition; nothing meets a key that is an empty list.
type EntityFilter struct {
	Kinds            []EntityKind
	IDs              []ID
	Text             *string
	Countries        []string
	Types            []InstitutionType
	Status           []InstitutionStatus
	IdentifierScheme *string
	GrantID          *string
	Acronym          *string
	ActiveOn         *Day
	Programme        []ID
	HasRelation      *RelationFilter
	Sources          []ID
	Origins          []Origin
	AsKnownAt        *int64
	And              []*EntityFilter
	Or               []*EntityFilter
	Not              *EntityFilter
}

func selection(at *int64, sources []ID, origins []Origin, confidence []Confidence, modality []Modality) Selection {
	s := Selection{Sources: sources, Origins: origins, Confidence: confidence, Modality: modality}
	if at != nil {
		s.At = AtVersion(*at)
	}
	return s
}

// Selection is which statements the filter selects; a nil filter selects all.
func (f *ClaimFilter) Selection() Selection {
	if f == nil {
		return Selection{}
	}
	return selection(f.AsKnownAt, f.Sources, f.Origins, f.Confidence, f.Modality)
}

// When is the time that the filter asks for.
func (f *ClaimFilter) When() When {
	if f == nil {
		return When{}
	}
	return When{f.AsOf, f.Between, f.Dated}
}

// Selection is which statements the filter selects; a nil filter selects all.
func (f *RelationFilter) Selection() Selection {
	if f == nil {
		return Selection{}
	}
	return selection(f.AsKnownAt, f.Sources, f.Origins, f.Confidence, f.Modality)
}

// When is the time that the filter asks for.
func (f *RelationFilter) When() When {
	if f == nil {
		return When{}
	}
	return When{f.AsOf, f.Between, f.Dated}
}

// Way returns the direction asked for.
func (f *RelationFilter) Way() Direction {
	if f == nil || f.Direction == nil {
		return Both
	}
	return *f.Direction
}

// Selection returns which statements make ties: plans and goals do not unless asked for
// (rule 3).
func (f *TieFilter) Selection() Selection {
	if f == nil {
		return Selection{Modality: []Modality{Actual, Past}}
	}
	s := selection(f.AsKnownAt, f.Sources, f.Origins, f.Confidence, f.Modality)
	if s.Modality == nil {
		s.Modality = []Modality{Actual, Past}
	}
	return s
}

// When is the time that the filter asks for.
func (f *TieFilter) When() When {
	if f == nil {
		return When{}
	}
	return When{f.AsOf, f.Between, f.Dated}
}

// Selection returns which statements the keys of the filter look at.
func (f *EntityFilter) Selection() Selection {
	if f == nil {
		return Selection{}
	}
	return selection(f.AsKnownAt, f.Sources, f.Origins, nil, nil)
}
