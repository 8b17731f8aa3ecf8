// Every instrument on which requests under a mechanism can rest, for the read model.
// @rows many
// @mode read
// @column instrument string
// @column mechanism string
// @column tier string
// @column relation string
// @column articles string[]
// @column locators string[]
// @column scope string?
// @column appliesFrom string?
// @column provisionallyFrom string?
// @column exceptMembers string[]
// @column sources string[]
// @column unverified string[]
// @allow NodeByLabelScan: the read model holds every basis
MATCH (i:Instrument)-[p:PROVIDES_FOR]->(m:Mechanism)
RETURN
  i.slug AS instrument,
  m.slug AS mechanism,
  p.tier AS tier,
  p.relation AS relation,
  p.articles AS articles,
  p.locators AS locators,
  p.scope AS scope,
  p.appliesFrom AS appliesFrom,
  p.provisionallyFrom AS provisionallyFrom,
  p.exceptMembers AS exceptMembers,
  p.sources AS sources,
  p.unverified AS unverified
ORDER BY instrument, mechanism
