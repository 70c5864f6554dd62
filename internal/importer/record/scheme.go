package record

// SchemeEntity is the scheme of Identifier for the id of an entity in the graph. No
// claim has it; the schemes of outside identifiers are those of package identifier.
const SchemeEntity = "entity"
