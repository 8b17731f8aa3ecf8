// One page of obligations that pass the filter, by instrument and in the order of the text.
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
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all obligations are wanted
MATCH (o:Obligation)
WHERE
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
WITH o.id AS key, o.sort AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
