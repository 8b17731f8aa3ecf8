// Mechanisms by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column name string
// @column kind string
// @column description string?
// @column legalForce string?
// @column availableTo string?
// @column since string?
// @column otherBasis string?
// @column listStatusAsOf string?
// @column listComplete boolean?
// @column listNote string?
// @column sources string[]
// @column unverified string[]
// @column note string?
// @key key
UNWIND $keys AS key
MATCH (m:Mechanism {slug: key})
RETURN
  key AS key,
  m.slug AS slug,
  m.name AS name,
  m.kind AS kind,
  m.description AS description,
  m.legalForce AS legalForce,
  m.availableTo AS availableTo,
  m.since AS since,
  m.otherBasis AS otherBasis,
  m.listStatusAsOf AS listStatusAsOf,
  m.listComplete AS listComplete,
  m.listNote AS listNote,
  m.sources AS sources,
  m.unverified AS unverified,
  m.note AS note
ORDER BY key
