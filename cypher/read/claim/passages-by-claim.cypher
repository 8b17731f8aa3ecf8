// Passages in which the keyed claims (by slug) are made, in the order of the text.
// @rows many
// @mode read
// @param keys string[]
// @column key string
// @column source string
// @column section string?
// @column sectionNumber integer
// @column paragraph integer
// @column sha256 string
// @key key
UNWIND $keys AS key
MATCH (:Claim {slug: key})-[:STATED_IN]->(p:Passage)
WITH key, p
ORDER BY key, p.document, p.section, p.paragraph
RETURN
  key AS key,
  p.document AS source,
  p.heading AS section,
  p.section AS sectionNumber,
  p.paragraph AS paragraph,
  p.sha256 AS sha256
