// All obligations that are instances of the keyed duties, by instrument and in the order of the text.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column id string
// @column instrument string
// @column articleId string
// @column paragraph string?
// @column action string
// @column norm string
// @column modality string
// @column grade string?
// @column hedges string[]
// @column bearer string?
// @column counterparty string?
// @column beneficiary string?
// @column sources string[]
// @column unverified string[]
// @column note string?
// @column duty string?
// @column theme string
// @column mechanism string?
// @column order integer
// @key key
UNWIND $keys AS key
MATCH (:Duty {slug: key})<-[:INSTANCE_OF]-(o:Obligation)
MATCH (a:Article)-[:IMPOSES]->(o)
RETURN
  key AS key,
  o.id AS id,
  o.instrument AS instrument,
  a.id AS articleId,
  o.paragraph AS paragraph,
  o.action AS action,
  o.norm AS norm,
  o.modality AS modality,
  o.grade AS grade,
  o.hedges AS hedges,
  o.bearer AS bearer,
  o.counterparty AS counterparty,
  o.beneficiary AS beneficiary,
  o.sources AS sources,
  o.unverified AS unverified,
  o.note AS note,
  o.duty AS duty,
  o.theme AS theme,
  o.mechanism AS mechanism,
  o.order AS order
ORDER BY key, instrument, order
