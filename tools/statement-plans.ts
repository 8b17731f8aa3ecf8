import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import type { ParameterType } from '../src/graph/query.js';
import type { NameProblem } from './statement-names.js';
import type { QueryFile } from './query-header.js';

/** Operators that read far more than a question needs; refused unless the header gives a reason. */
const REFUSED: readonly (readonly [operator: RegExp, why: string])[] = [
  [/^AllNodesScan$/, 'reads every node of the graph'],
  [/^CartesianProduct$/, 'pairs everything on one side with everything on the other'],
  [/NodeByLabelScan$|NodeByLabelsScan$/, 'reads every node of a label'],
  [/Relationships?(Type)?(s)?Scan$/, 'reads every relationship, or all of a type'],
];

const PLAUSIBLE: Readonly<Record<ParameterType, unknown>> = {
  string: '2020-01-01',
  integer: neo4j.int(10),
  float: 1,
  boolean: true,
  'string[]': ['untoc', 'palermo-protocol'],
  'integer[]': [neo4j.int(1)],
  map: {},
  'map[]': [{}],
};

/** A product of nodes that are each sought by one unique value: at most one row by one row, however it is written. */
function pairsSingles(plan: Plan): boolean {
  return plan.children.every((child) => {
    const { operator, details } = described(child);
    if (/^NodeUniqueIndexSeek(\(Locking\))?$/.test(operator)) return !/ IN /.test(details);
    return ['Argument', 'CartesianProduct', 'Filter'].includes(operator) && pairsSingles(child);
  });
}

const described = (plan: Plan) => ({
  operator: plan.operatorType.replace(/@.*$/, ''),
  details: String((plan.arguments as Record<string, unknown>)['Details'] ?? ''),
});

/** Operators of a plan with what they work on, from the top; harmless products are left out. */
function planOperators(plan: Plan): { readonly operator: string; readonly details: string }[] {
  const own = described(plan);
  const below = plan.children.flatMap(planOperators);
  return own.operator === 'CartesianProduct' && pairsSingles(plan) ? below : [own, ...below];
}

/**
 * Has Neo4j plan a statement against the graph it holds, and gives the operators that are refused and not allowed by
 * the header, and the allowances that the plan does not need. Nothing is executed.
 */
export async function planProblems(driver: Driver, { header, text }: QueryFile): Promise<NameProblem[]> {
  const parameters = Object.fromEntries(header.parameters.map(({ name, type }) => [name, PLAUSIBLE[type]]));
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database: 'neo4j' });
  if (summary.plan === false) throw new TypeError('Neo4j gave no plan');
  const operators = planOperators(summary.plan);
  const problems = operators.flatMap(({ operator, details }): NameProblem[] => {
    const refused = REFUSED.find(([pattern]) => pattern.test(operator));
    if (!refused || header.allowed.some((allowed) => allowed.operator === operator)) return [];
    return [
      {
        what: `the plan has ${operator} (${details}), which ${refused[1]}`,
        remedy: `Begin from a unique or indexed property, or write "// @allow ${operator}: reason".`,
      },
    ];
  });
  for (const { operator } of header.allowed)
    if (!operators.some((each) => each.operator === operator))
      problems.push({
        what: `@allow ${operator} is not needed: the plan has none`,
        remedy: 'Delete the line.',
      });
  return problems;
}
