// Obligation nodes are found by grade. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE INDEX obligation_grade_index IF NOT EXISTS FOR (n:Obligation) ON (n.grade)
