// Articles of other instruments on the subjects of the keyed ones, whichever of the two the comparison began with.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column article string
// @column instrument string
// @column order integer
// @column part string?
// @column subject string
// @column sources string[]
// @key key
UNWIND $keys AS key
MATCH (a:Article:Entity {id: key})
CALL (a) {
  MATCH (a)-[r:CORRESPONDS_TO]->(other:Article)
  RETURN
    other.id AS article,
    other.instrument AS instrument,
    other.order AS order,
    r.toPart AS part,
    r.subject AS subject,
    r.sources AS sources
    UNION
  MATCH (a)<-[r:CORRESPONDS_TO]-(other:Article)
  RETURN
    other.id AS article,
    other.instrument AS instrument,
    other.order AS order,
    r.fromPart AS part,
    r.subject AS subject,
    r.sources AS sources
}
RETURN
  key AS key,
  article AS article,
  instrument AS instrument,
  order AS order,
  part AS part,
  subject AS subject,
  sources AS sources
ORDER BY key, instrument, order, part, subject
