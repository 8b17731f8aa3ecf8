// What binds each of the given parties on a day, one row per obligation that is an instance of a duty and passes the filter; what a reservation excludes is left out, and what is asked of treaty bodies.
// @rows many
// @mode read
// @param parties string[]
// @param asOf string
// @param instruments string[]
// @param modalities string[]
// @param grades string[]
// @param norms string[]
// @param bearers string[]
// @param text string
// @param themes string[]
// @param duties string[]
// @param mechanisms string[]
// @column party string
// @column duty string
// @column obligation string
// @column grade string
// @column fromEarliest string?
// @column fromLatest string?
// @column reserved boolean
// @column sort string
MATCH (p:Party)
WHERE p.code IN $parties
OPTIONAL MATCH (p)-[:MADE]->(v:Reservation)-[x:TOUCHES]->(touched:Obligation)
WHERE v.effectiveFrom <= $asOf AND (v.endedOn IS NULL OR v.endedOn > $asOf)
WITH p, collect(touched.id) AS reserved,
  collect(CASE WHEN x.whole AND v.effect = 'EXCLUDES' THEN touched.id END) AS excluded
MATCH (p)-[r:PARTY_TO]->(i:Instrument)
WHERE r.fromLatest <= $asOf AND (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND NOT r.doubtful
MATCH (i)-[:CONTAINS]->(:Article)-[:IMPOSES]->(o:Obligation)
MATCH (o)-[:INSTANCE_OF]->(duty:Duty)
WHERE NOT o.norm IN ['INSTITUTIONAL', 'POWER'] AND
  ($instruments IS NULL OR o.instrument IN $instruments)
  AND ($modalities IS NULL OR o.modality IN $modalities)
  AND ($grades IS NULL OR o.grade IN $grades)
  AND ($norms IS NULL OR o.norm IN $norms)
  AND ($bearers IS NULL OR o.bearer IN $bearers)
  AND ($text IS NULL OR toLower(o.action) CONTAINS $text)
  AND ($themes IS NULL OR EXISTS { MATCH (o)-[:CONCERNS]->(t:Theme) WHERE t.slug IN $themes })
  AND ($duties IS NULL OR EXISTS { MATCH (o)-[:INSTANCE_OF]->(d:Duty) WHERE d.slug IN $duties })
  AND ($mechanisms IS NULL OR EXISTS { MATCH (o)-[:USES]->(m:Mechanism) WHERE m.slug IN $mechanisms })
  AND NOT o.id IN excluded
RETURN p.code AS party, duty.slug AS duty, o.id AS obligation, o.grade AS grade, r.fromEarliest AS fromEarliest, r.fromLatest AS fromLatest,
  o.id IN reserved AS reserved, duty.order AS sort
ORDER BY sort, duty, party, obligation
