// No instrument supplements, amends, replaces, repeals, implements or inherits from itself.
// @rows many
// @mode read
// @column violation string
// @allow DirectedUnionRelationshipTypesScan: the check is over all of them
MATCH
  (a:Entity)-[r:SUPPLEMENTS|AMENDS|REPLACES|REPEALS|IMPLEMENTS|INHERITS]->
  (b:Entity)
WHERE coalesce(a.instrument, a.slug) = coalesce(b.instrument, b.slug)
RETURN r.id AS violation
ORDER BY violation
