// Claims by slug.
// @rows one
// @mode read
// @param keys string[]
// @column key string
// @column slug string
// @column text string
// @column verdict string
// @column correction string?
// @column about string[]
// @column basis string[]
// @column sources string[]
// @column note string?
// @key key
UNWIND $keys AS key
MATCH (c:Claim {slug: key})
RETURN
  key AS key,
  c.slug AS slug,
  c.text AS text,
  c.verdict AS verdict,
  c.correction AS correction,
  c.about AS about,
  c.basis AS basis,
  c.sources AS sources,
  c.note AS note
ORDER BY key
