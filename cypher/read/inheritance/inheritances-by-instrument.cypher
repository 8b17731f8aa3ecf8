// What the keyed instruments or their articles inherit (direction `out`), and what inherits from them (`in`).
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column direction string
// @column id string
// @column instrument string
// @column base string
// @column article string?
// @column locator string
// @column baseArticles string[]
// @column effect string
// @column text string
// @column note string?
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (i:Instrument {slug: key})
CALL (i) {
  MATCH (i)-[r:INHERITS]->(b:Instrument)
  RETURN 'out' AS direction, b.slug AS base, null AS article, r AS r
    UNION
  MATCH (i)-[:CONTAINS]->(a:Article)-[r:INHERITS]->(b:Instrument)
  RETURN 'out' AS direction, b.slug AS base, a.id AS article, r AS r
    UNION
  MATCH (i)<-[r:INHERITS]-(o:Instrument)
  RETURN 'in' AS direction, i.slug AS base, null AS article, r AS r
    UNION
  MATCH (i)<-[r:INHERITS]-(a:Article)
  RETURN 'in' AS direction, i.slug AS base, a.id AS article, r AS r
}
RETURN
  key AS key,
  direction AS direction,
  r.id AS id,
  r.instrument AS instrument,
  base AS base,
  article AS article,
  r.locator AS locator,
  r.baseArticles AS baseArticles,
  r.effect AS effect,
  r.text AS text,
  r.note AS note,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY key, direction, id
