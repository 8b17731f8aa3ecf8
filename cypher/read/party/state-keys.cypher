// One page of states that pass the filter, by name.
// @rows many
// @mode read
// @param region string
// @param text string
// @param memberOf string
// @param partyTo string
// @param boundByDuty string
// @param asOf string
// @param afterSort string
// @param afterKey string
// @param limit integer
// @column key string
// @column sort string
// @allow NodeByLabelScan: each filter may be absent, and then all states are wanted
MATCH (s:State)
WHERE
  ($region IS NULL OR
    s.region = $region OR
    s.subregion = $region OR
    s.regionCode = $region) AND
  ($text IS NULL OR
    toLower(s.name) CONTAINS $text OR
    toLower(s.officialName) CONTAINS $text) AND
  ($memberOf IS NULL OR
    EXISTS {
      MATCH (s)-[m:MEMBER_OF]->(:Organization {slug: $memberOf})
      WHERE
        m.status IN ['member', 'former'] AND
        m.fromLatest <= $asOf AND
        (m.untilEarliest IS NULL OR m.untilEarliest >= $asOf)
    }) AND
  ($partyTo IS NULL OR
    EXISTS {
      MATCH (s)-[r:PARTY_TO]->(:Instrument {slug: $partyTo})
      WHERE
        r.fromLatest <= $asOf AND
        (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
        NOT r.doubtful
    }) AND
  ($boundByDuty IS NULL OR
    EXISTS {
      MATCH
        (s)-[r:PARTY_TO]->
        (:Instrument)-[:CONTAINS]->
        (:Article)-[:IMPOSES]->
        (o:Obligation)-[:INSTANCE_OF]->
        (:Duty {slug: $boundByDuty})
      WHERE
        r.fromLatest <= $asOf AND
        (r.untilEarliest IS NULL OR r.untilEarliest >= $asOf) AND
        NOT r.doubtful AND
        NOT EXISTS {
          MATCH (s)-[:MADE]->(v:Reservation)-[x:TOUCHES]->(o)
          WHERE
            x.whole AND
            v.effect = 'EXCLUDES' AND
            v.effectiveFrom <= $asOf AND
            (v.endedOn IS NULL OR v.endedOn > $asOf)
        }
    })
WITH s.iso3 AS key, s.order AS sort
WHERE
  $afterSort IS NULL OR
  sort > $afterSort OR
  (sort = $afterSort AND key > $afterKey)
RETURN key AS key, sort AS sort
ORDER BY sort, key
LIMIT $limit
