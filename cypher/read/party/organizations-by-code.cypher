// Organizations by party code.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column code string
// @column slug string
// @column name string
// @column abbreviation string?
// @column kind string
// @column foundedOn string?
// @column seat string?
// @column status string?
// @column parent string?
// @column listStatusAsOf string?
// @column listComplete boolean?
// @column listNote string?
// @column note string?
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (o:Organization:Party {code: key})
OPTIONAL MATCH (o)-[:PART_OF]->(p:Organization)
RETURN
  key AS key,
  o.code AS code,
  o.slug AS slug,
  o.name AS name,
  o.abbreviation AS abbreviation,
  o.kind AS kind,
  o.foundedOn AS foundedOn,
  o.seat AS seat,
  o.status AS status,
  p.code AS parent,
  o.listStatusAsOf AS listStatusAsOf,
  o.listComplete AS listComplete,
  o.listNote AS listNote,
  o.note AS note,
  o.sources AS sources,
  o.unverified AS unverified
ORDER BY key
