// DefinitionForm nodes are found by slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine embedded
CREATE INDEX definition_form_slug_lookup IF NOT EXISTS FOR (n:DefinitionForm) ON (n.slug)
