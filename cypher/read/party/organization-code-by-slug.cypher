// The party code of the organization with a slug.
// @rows one
// @mode read
// @param slug string
// @column code string
MATCH (o:Organization:Entity {id: 'organization:' + $slug})
RETURN o.code AS code
ORDER BY code
