// How many claims pass the filter.
// @rows one
// @mode read
// @param document string
// @param verdicts string[]
// @param about string
// @param words string[]
// @column total integer
// @allow NodeByLabelScan: each filter may be absent, and then all claims are wanted
MATCH (c:Claim)
WHERE
  ($document IS NULL OR c.document = $document) AND
  ($verdicts IS NULL OR c.verdict IN $verdicts) AND
  ($about IS NULL OR $about IN c.about) AND
  ($words IS NULL OR
    all(word IN $words WHERE ' ' + c.words CONTAINS ' ' + word))
RETURN count(c) AS total
