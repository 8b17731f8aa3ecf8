// How many instruments pass the filter.
// @rows one
// @mode read
// @param kinds string[]
// @param binding boolean
// @param inForceOn string
// @param text string
// @param theme string
// @param party string
// @param today string
// @column total integer
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
RETURN count(i) AS total
