// Every source that a fact names is in the list of sources.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
CALL () {
  MATCH (n:Entity)
  WHERE n.sources IS NOT NULL
  UNWIND n.sources AS slug
  RETURN DISTINCT slug AS slug
    UNION
  MATCH (i:Instrument)
  UNWIND i.listSources AS slug
  RETURN DISTINCT slug AS slug
    UNION
  MATCH
    (:Entity)-
      [r:PARTY_TO
        |SIGNED
        |MEMBER_OF
        |TAKES_PART_IN
        |TOOK_PART_IN
        |IMPLEMENTS
        |CORRESPONDS_TO
        |DEFINES]->
    (:Entity)
  UNWIND r.sources AS slug
  RETURN DISTINCT slug AS slug
}
WITH slug
WHERE
  NOT EXISTS {
    MATCH (:Source {slug: slug})
  }
RETURN DISTINCT slug AS violation
ORDER BY violation
