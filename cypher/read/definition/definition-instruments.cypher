// Slugs of the instruments whose definition of trafficking is told apart by form: the fullest first, then the oldest.
// @rows many
// @mode read
// @column instrument string
// @column total integer
// @allow NodeByLabelScan: every definition is wanted
MATCH (f:DefinitionForm)<-[d:DEFINES]-(:Entity)
WITH d.instrument AS instrument, count(d) AS total
MATCH (i:Instrument {slug: instrument})
RETURN instrument AS instrument, total AS total
ORDER BY total DESC, i.adoptedOn, instrument
