// Codes of the states that certainly are members of an organization on a day.
// @rows many
// @mode read
// @param organization string
// @param asOf string
// @column code string
MATCH
  (s:State)-[m:MEMBER_OF]->
  (:Organization:Entity {id: 'organization:' + $organization})
WHERE
  m.status IN ['member', 'former'] AND
  m.fromLatest <= $asOf AND
  (m.untilEarliest IS NULL OR m.untilEarliest >= $asOf)
RETURN DISTINCT s.iso3 AS code
ORDER BY code
