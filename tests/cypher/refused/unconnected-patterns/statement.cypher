// Articles by number.
// @rows many
// @mode read
// @column id string
MATCH (a:Article {instrument: 'untoc'}), (i:Instrument {kind: 'PROTOCOL'})
RETURN a.id + i.slug AS id
