// Every fact besides participations names the source that states it: states, bodies, instruments, provisions, mechanisms, statements, operations, memberships, what implements what.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
// @allow SubtractionNodeByLabelsScan: the check is over all of them
// @allow UnionNodeByLabelsScan: the check is over all of them
CALL () {
  MATCH (n:Entity)
  WHERE n.sources IS NOT NULL AND NOT n:Claim AND size(n.sources) = 0
  RETURN n.id AS violation
    UNION
  MATCH (n:Entity)
  WHERE
    n.sources IS NULL AND
    (n:State OR
      n:Organization OR
      n:Instrument OR
      n:Obligation OR
      n:Mechanism OR
      n:Reservation OR
      n:Operation)
  RETURN n.id AS violation
    UNION
  MATCH
    (:Entity)-
      [r:MEMBER_OF
        |TAKES_PART_IN
        |TOOK_PART_IN
        |IMPLEMENTS
        |CORRESPONDS_TO
        |DEFINES]->
    (:Entity)
  WHERE r.sources IS NULL OR size(r.sources) = 0
  RETURN r.id AS violation
}
RETURN violation
ORDER BY violation
