// Every obligation for the read model with all that a filter asks about, by id.
// @rows many
// @mode read
// @column id string
// @column instrument string
// @column duty string?
// @column theme string
// @column mechanism string?
// @column norm string
// @column modality string
// @column grade string?
// @column bearer string?
// @column words string
// @allow NodeByLabelScan: the read model holds every obligation
MATCH (o:Obligation)
RETURN
  o.id AS id,
  o.instrument AS instrument,
  o.duty AS duty,
  o.theme AS theme,
  o.mechanism AS mechanism,
  o.norm AS norm,
  o.modality AS modality,
  o.grade AS grade,
  o.bearer AS bearer,
  o.searchWords AS words
ORDER BY id
