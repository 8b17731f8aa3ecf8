// A claim has a correction where it is corrected or refuted, and only there; every verdict but unverifiable rests on a source.
// @rows many
// @mode read
// @column violation string
// @allow NodeByLabelScan: the check is over all of them
MATCH (c:Claim)
WHERE
  (c.verdict IN ['CORRECTED', 'REFUTED'] AND c.correction IS NULL) OR
  (c.verdict IN ['CORROBORATED', 'UNVERIFIABLE'] AND c.correction IS NOT NULL) OR
  (c.verdict <> 'UNVERIFIABLE' AND size(c.sources) = 0)
RETURN c.id AS violation
ORDER BY violation
