// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH ()-[r:PARTY_TO]->()
RETURN r.id AS id
