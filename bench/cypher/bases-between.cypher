// What is in force between two parties on a day and carries one of the mechanisms.
MATCH
  (:Party {code: $from})-[a:PARTY_TO]->
  (i:Instrument)<-[b:PARTY_TO]-
  (:Party {code: $to})
WHERE
  a.fromLatest <= $asOf AND
  (a.untilEarliest IS NULL OR a.untilEarliest >= $asOf) AND
  NOT a.doubtful AND
  b.fromLatest <= $asOf AND
  (b.untilEarliest IS NULL OR b.untilEarliest >= $asOf) AND
  NOT b.doubtful
MATCH (i)-[p:PROVIDES_FOR]->(m:Mechanism)
WHERE m.slug IN $mechanisms
RETURN
  i.slug AS instrument,
  i.name AS name,
  m.slug AS mechanism,
  p.tier AS tier,
  p.scope AS scope,
  a.fromLatest AS since,
  b.fromLatest AS sinceOther
ORDER BY instrument, mechanism
