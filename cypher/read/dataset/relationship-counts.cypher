// How many relationships of each type the graph holds.
// @rows many
// @mode read
// @column type string
// @column total integer
// @allow NodeByLabelScan: every relationship is counted
MATCH (:Entity)-[r]->(:Entity)
RETURN type(r) AS type, count(r) AS total
ORDER BY type
