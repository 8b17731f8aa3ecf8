import { articleAt } from './build-implements.js';
import { enumCase, type Build } from './build.js';

/**
 * Adds the forms of the three elements of the definition of trafficking in persons (Trafficking Protocol art. 3(a)) and
 * which definition names which. Articles must be there; a law whose sections are not loaded stands for them itself.
 */
export function buildDefinitions(build: Build): void {
  const { facts, image, problems } = build;
  for (const [index, form] of facts.definitionForms.entries())
    image.node(
      'DefinitionForm',
      `definition-form:${form.slug}`,
      { slug: form.slug, name: form.name, element: enumCase(form.element), order: index + 1 },
      form.at,
    );
  for (const row of facts.definitions) {
    if (row.added_by !== null && !image.has(`instrument:${row.added_by}`))
      problems.add(row.at, `${row.added_by} is the slug of no instrument`, 'Correct added_by');
    const article = articleAt(build, row.instrument, row.part);
    image.relationship(
      'DEFINES',
      article.id ?? `instrument:${row.instrument}`,
      `definition-form:${row.form}`,
      {
        instrument: row.instrument,
        mention: enumCase(row.mention),
        part: row.part,
        addedBy: row.added_by,
        since: row.since,
        ...build.trust(row),
      },
      row.at,
      `${row.instrument}:${row.form}`,
    );
  }
}
