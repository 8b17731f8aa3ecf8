// Article nodes are found by instrument. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX article_instrument_index IF NOT EXISTS FOR (n:Article) ON (n.instrument)
