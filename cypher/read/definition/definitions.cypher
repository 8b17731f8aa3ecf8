// What definitions of trafficking name of its forms, for the instruments given.
// @rows many
// @mode read
// @param instruments string[]
// @column form string
// @column instrument string
// @column mention string
// @column end string
// @column part string
// @column addedBy string?
// @column since string?
// @column sources string[]
// @column unverified string[]
// @column note string?
// @allow NodeByLabelScan: every form is wanted
MATCH (f:DefinitionForm)<-[d:DEFINES]-(end:Entity)
WHERE d.instrument IN $instruments
RETURN
  f.slug AS form,
  d.instrument AS instrument,
  d.mention AS mention,
  end.id AS end,
  d.part AS part,
  d.addedBy AS addedBy,
  d.since AS since,
  d.sources AS sources,
  d.unverified AS unverified,
  d.note AS note
ORDER BY f.order, instrument
