// Reservation nodes are found by instrument. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX reservation_instrument_index IF NOT EXISTS FOR (n:Reservation) ON (n.instrument)
