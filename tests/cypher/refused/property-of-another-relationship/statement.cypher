// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (p:Party {code: 'PHL'})-[r:SIGNED]->(:Instrument)
WHERE r.act = 'RATIFICATION'
RETURN p.code AS id
