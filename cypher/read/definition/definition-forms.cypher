// Forms of the elements of the definition of trafficking, in their order.
// @rows many
// @mode read
// @column slug string
// @column name string
// @column element string
// @allow NodeByLabelScan: every form is wanted
MATCH (f:DefinitionForm)
RETURN f.slug AS slug, f.name AS name, f.element AS element
ORDER BY f.order
