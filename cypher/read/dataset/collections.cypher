// The folders of facts that were loaded, by name.
// @rows many
// @mode read
// @column folder string
// @column title string
// @column publisher string
// @column publishedAt string
// @column statusAsOf string
// @column licence string
// @column knownGaps string?
// @column rows integer
// @allow NodeByLabelScan: every collection is wanted
MATCH (c:Collection)
RETURN
  c.folder AS folder,
  c.title AS title,
  c.publisher AS publisher,
  c.publishedAt AS publishedAt,
  c.statusAsOf AS statusAsOf,
  c.licence AS licence,
  c.knownGaps AS knownGaps,
  c.rows AS rows
ORDER BY folder
