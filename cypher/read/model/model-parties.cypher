// Every party for the read model: states and the organizations that can be bound, by name.
// @rows many
// @mode read
// @column id string
// @column code string
// @column name string
// @column state boolean
// @column territory boolean
// @allow NodeByLabelScan: the read model holds every party
MATCH (p:Party)
RETURN
  p.id AS id,
  p.code AS code,
  p.name AS name,
  p.iso3 IS NOT NULL AS state,
  coalesce(p.unStatus, '') = 'territory' AS territory
ORDER BY p.order
