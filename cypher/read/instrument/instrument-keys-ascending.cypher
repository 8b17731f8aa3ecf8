// One page of instruments that pass the filter, in ascending order of what `orderBy` names.
// @rows many
// @mode read
// @param kinds string[]
// @param binding boolean
// @param inForceOn string
// @param text string
// @param theme string
// @param party string
// @param today string
// @param orderBy string
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all instruments are wanted
MATCH (i:Instrument)
WHERE
  ($kinds IS NULL OR i.kind IN $kinds) AND
  ($binding IS NULL OR i.binding = $binding) AND
  ($inForceOn IS NULL OR i.inForceSince <= $inForceOn) AND
  ($text IS NULL OR
    toLower(i.name) CONTAINS $text OR
    toLower(i.title) CONTAINS $text) AND
  ($theme IS NULL OR
    EXISTS {
      MATCH
        (i)-[:CONTAINS]->
        (:Article)-[:IMPOSES]->
        (:Obligation)-[:CONCERNS]->
        (:Theme {slug: $theme})
    }) AND
  ($party IS NULL OR
    EXISTS {
      MATCH (:Party {code: $party})-[r:PARTY_TO]->(i)
      WHERE
        r.fromLatest <= $today AND
        (r.untilEarliest IS NULL OR r.untilEarliest >= $today) AND
        NOT r.doubtful
    })
WITH
  i,
  CASE $orderBy
    WHEN 'ADOPTED_ASC' THEN coalesce(i.adoptedOn, '9999')
    WHEN 'ADOPTED_DESC' THEN coalesce(i.adoptedOn, '0000')
    WHEN
      'PARTIES_DESC'
      THEN
        right(
          '00000' +
          toString(
            COUNT {
              MATCH (:Party)-[r:PARTY_TO]->(i)
              WHERE
                r.fromLatest <= $today AND
                (r.untilEarliest IS NULL OR r.untilEarliest >= $today) AND
                NOT r.doubtful
            }
          ),
          6
        )
    ELSE i.order
  END AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND i.slug > $afterKey)
RETURN i.slug AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
