// All sources, by slug.
// @rows many
// @mode read
// @column key string
// @column slug string
// @column title string
// @column publisher string?
// @column statusAsOf string?
// @column licence string?
// @column url string?
// @column reliability string
// @allow NodeByLabelScan: every source is wanted
MATCH (s:Source)
RETURN
  s.slug AS key,
  s.slug AS slug,
  s.title AS title,
  s.publisher AS publisher,
  s.statusAsOf AS statusAsOf,
  s.licence AS licence,
  s.url AS url,
  s.reliability AS reliability
ORDER BY slug
