// No participation and no membership ends before it begins.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (:Entity)-[r:PARTY_TO|MEMBER_OF|TAKES_PART_IN]->(:Entity)
WHERE r.untilLatest < r.fromEarliest
RETURN r.id AS violation
ORDER BY violation
