// No two DefinitionForm nodes have the same slug. Generated from graph-model.json.
// @rows many
// @mode schema
// @engine both
CREATE CONSTRAINT definition_form_slug_unique IF NOT EXISTS FOR (n:DefinitionForm) REQUIRE n.slug IS UNIQUE
