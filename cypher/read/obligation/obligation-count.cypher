// How many obligations pass the filter.
// @rows one
// @mode read
// @param instruments string[]
// @param modalities string[]
// @param grades string[]
// @param norms string[]
// @param bearers string[]
// @param text string
// @param themes string[]
// @param duties string[]
// @param mechanisms string[]
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all obligations are wanted
MATCH (o:Obligation)
WHERE
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR o.bearer IN $bearers) AND
  ($text IS NULL OR toLower(o.action) CONTAINS $text) AND
  ($themes IS NULL OR
    EXISTS {
      MATCH (o)-[:CONCERNS]->(t:Theme)
      WHERE t.slug IN $themes
    }) AND
  ($duties IS NULL OR
    EXISTS {
      MATCH (o)-[:INSTANCE_OF]->(d:Duty)
      WHERE d.slug IN $duties
    }) AND
  ($mechanisms IS NULL OR
    EXISTS {
      MATCH (o)-[:USES]->(m:Mechanism)
      WHERE m.slug IN $mechanisms
    })
RETURN count(o) AS total
