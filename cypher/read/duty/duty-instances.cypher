// Obligations that ask something of parties and pass the filter, with the duty each is an instance of, by name of the duty; what is asked of treaty bodies is left out.
// @rows many
// @mode read
// @param instruments string[]
// @param modalities string[]
// @param grades string[]
// @param norms string[]
// @param bearers string[]
// @param words string[]
// @param themes string[]
// @param duties string[]
// @param mechanisms string[]
// @column duty string
// @column obligation string
// @column instrument string
// @column grade string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then the instances of all duties are wanted
MATCH (o:Obligation)-[:INSTANCE_OF]->(duty:Duty)
WHERE
  NOT o.norm IN ['INSTITUTIONAL', 'POWER'] AND
  ($instruments IS NULL OR o.instrument IN $instruments) AND
  ($modalities IS NULL OR o.modality IN $modalities) AND
  ($grades IS NULL OR o.grade IN $grades) AND
  ($norms IS NULL OR o.norm IN $norms) AND
  ($bearers IS NULL OR toLower(o.bearer) IN $bearers) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + o.searchWords CONTAINS ' ' + word)) AND
  ($themes IS NULL OR o.theme IN $themes) AND
  ($duties IS NULL OR o.duty IN $duties) AND
  ($mechanisms IS NULL OR o.mechanism IN $mechanisms)
RETURN
  duty.slug AS duty,
  o.id AS obligation,
  o.instrument AS instrument,
  o.grade AS grade,
  duty.order AS sort
ORDER BY sort, duty, obligation
