// What implements the keyed articles in particular.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column implementing string
// @column implemented string
// @column id string
// @column kind string
// @column extent string
// @column implementingPart string?
// @column implementedPart string?
// @column basis string?
// @column act string?
// @column means string?
// @column purpose string?
// @column reading string[]
// @column note string?
// @column sources string[]
// @column unverified string[]
// @key key
UNWIND $keys AS key
MATCH (a:Article:Entity {id: key})<-[r:IMPLEMENTS]-(other:Entity)
RETURN
  key AS key,
  other.id AS implementing,
  a.id AS implemented,
  r.id AS id,
  r.kind AS kind,
  r.extent AS extent,
  r.fromPart AS implementingPart,
  r.toPart AS implementedPart,
  r.basis AS basis,
  r.act AS act,
  r.means AS means,
  r.purpose AS purpose,
  r.reading AS reading,
  r.note AS note,
  r.sources AS sources,
  r.unverified AS unverified
ORDER BY key, id
