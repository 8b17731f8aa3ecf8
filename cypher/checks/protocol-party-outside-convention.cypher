// Whoever becomes a party to a protocol is, on that day, a party to the convention that the protocol requires.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (p:Party)-[r:PARTY_TO]->(i:Instrument)
WHERE i.requiresPartyTo IS NOT NULL AND NOT r.doubtful AND r.from IS NOT NULL
MATCH (convention:Instrument {slug: i.requiresPartyTo})
WHERE
  convention.listComplete AND
  NOT EXISTS {
    MATCH (p)-[c:PARTY_TO]->(convention)
    WHERE
      (c.fromEarliest IS NULL OR
        r.fromLatest IS NULL OR
        c.fromEarliest <= r.fromLatest) AND
      (c.untilLatest IS NULL OR
        r.fromEarliest IS NULL OR
        c.untilLatest >= r.fromEarliest)
  }
RETURN
  r.id + ' binds from ' + r.from + ' outside ' + convention.slug AS violation
ORDER BY violation
