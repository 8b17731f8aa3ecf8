// Slugs of the instruments of which at least one obligation belongs to a theme.
// @rows many
// @mode read
// @param theme string
// @column slug string
MATCH (:Theme {slug: $theme})<-[:CONCERNS]-(o:Obligation)
RETURN DISTINCT o.instrument AS slug
ORDER BY slug
