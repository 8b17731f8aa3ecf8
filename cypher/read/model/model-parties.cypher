// Every party for the read model: states and the organizations that can be bound, by code.
// @rows many
// @mode read
// @column code string
// @column id string
// @column name string
// @column state boolean
// @column territory boolean
// @column order string
// @allow NodeByLabelScan: the read model holds every party
MATCH (p:Party)
RETURN
  p.code AS code,
  p.id AS id,
  p.name AS name,
  p.iso3 IS NOT NULL AS state,
  coalesce(p.unStatus, '') = 'territory' AS territory,
  p.order AS order
ORDER BY code
