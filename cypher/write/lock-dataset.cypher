// Locks the dataset's stamp until the transaction ends and gives its version; no row where nothing was ever loaded.
// @rows many
// @mode write
// @column version string
MATCH (d:Entity {id: 'dataset:current'})
SET d.version = d.version
RETURN d.version AS version
