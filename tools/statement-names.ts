import { propertiesOf, type GraphModel } from '../src/graph/graph-model.js';
import { childOf, childrenOf, parseTree, ruleOf, type ParseNode } from './cypher-language.js';
import { concreteLabels } from './generate-graph-model.js';

/** What is wrong with a name in a statement, and what to do about it. */
export interface NameProblem {
  readonly what: string;
  readonly remedy: string;
}

/** What a variable may stand for: nodes of some concrete labels, relationships of some types, a parameter's map, or anything. */
type Meaning =
  | { readonly kind: 'node' | 'relationship'; readonly names: ReadonlySet<string> }
  | { readonly kind: 'parameter' }
  | { readonly kind: 'anything' };

type Scope = Map<string, Meaning>;

const SUBQUERIES = ['existsExpression', 'countExpression', 'collectExpression', 'patternComprehension'];
const LIST_RULES = ['listComprehension', 'reduceExpression', 'listItemsPredicate'];

/**
 * Holds every property and every pattern of a statement against the graph model: a property that nothing which the
 * variable may stand for has, a pattern whose relationship never joins its ends, a variable whose labels exclude each
 * other. What a variable may stand for follows from its labels and from the relationships it is an end of, clause by
 * clause and scope by scope. Unknown labels and relationship types are left to the language library.
 */
export function nameProblems(model: GraphModel, text: string): NameProblem[] {
  const reader = new NameReader(model, text);
  return reader.problems;
}

class NameReader {
  readonly problems: NameProblem[] = [];
  private readonly concrete: ReadonlySet<string>;
  private readonly types: ReadonlySet<string>;
  private readonly known: ReadonlySet<string>;
  /** Keys of the maps written in the statement, by which variables that hold such maps may be read. */
  private readonly mapKeys = new Set<string>();

  constructor(
    private readonly model: GraphModel,
    text: string,
  ) {
    this.concrete = new Set(concreteLabels(model));
    this.types = new Set(Object.keys(model.relationships));
    this.known = new Set(
      [...Object.values(model.labels), ...Object.values(model.relationships)].flatMap(({ properties }) =>
        Object.keys(properties),
      ),
    );
    const tree = parseTree(text);
    this.gatherMapKeys(tree);
    this.visit(tree, new Map());
  }

  private gatherMapKeys(node: ParseNode): void {
    for (const child of childrenOf(node)) {
      if (['map', 'mapProjectionElement'].includes(ruleOf(node)) && ruleOf(child) === 'propertyKeyName')
        this.mapKeys.add(child.getText());
      if (ruleOf(child) === 'property' && ruleOf(node) === 'mapProjectionElement')
        this.mapKeys.add(child.getText().slice(1));
      this.gatherMapKeys(child);
    }
  }

  private add(what: string, remedy: string): void {
    if (!this.problems.some((problem) => problem.what === what)) this.problems.push({ what, remedy });
  }

  private visit(node: ParseNode, scope: Scope): void {
    const rule = ruleOf(node);
    if (rule === 'regularQuery') this.query(node, scope);
    else if (rule === 'subqueryClause') this.subquery(node, scope);
    else if (rule === 'withClause' || rule === 'returnClause') this.projection(node, scope);
    else if (rule === 'unwindClause') {
      this.visitChildren(node, scope);
      const from = childOf(node, 'expression')?.getText() ?? '';
      scope.set(childOf(node, 'variable')?.getText() ?? '', valueOf(from));
    } else if (rule === 'matchClause' || rule === 'mergeClause' || rule === 'createClause')
      this.patterns(node, scope);
    else if (rule === 'callClause' || rule === 'foreachClause') {
      for (const item of descendants(node, 'procedureResultItem'))
        scope.set(item.getText().replace(/^.*AS/, ''), { kind: 'anything' });
      this.visitChildren(node, scope);
    } else if (SUBQUERIES.includes(rule)) this.patterns(node, new Map(scope));
    else if (LIST_RULES.includes(rule)) {
      const inner: Scope = new Map(scope);
      for (const child of childrenOf(node))
        if (ruleOf(child) === 'variable') inner.set(child.getText(), { kind: 'anything' });
      this.visitChildren(node, inner);
    } else if (rule === 'nodePattern' || rule === 'relationshipPattern') {
      const meaning = this.meaningOf(node, scope);
      for (const key of propertyKeysOf(node))
        this.property(childOf(node, 'variable')?.getText() ?? null, meaning, key);
      this.visitChildren(node, scope);
    } else {
      this.access(node, rule, scope);
      this.visitChildren(node, scope);
    }
  }

  private visitChildren(node: ParseNode, scope: Scope): void {
    for (const child of childrenOf(node)) this.visit(child, scope);
  }

  /** Visits each branch of a (union) query in a scope of its own; gives what its returned columns stand for. */
  private query(node: ParseNode, scope: Scope): Scope {
    const result: Scope = new Map();
    for (const branch of descendants(node, 'singleQuery')) {
      const inner: Scope = new Map(scope);
      this.visitChildren(branch, inner);
      for (const [name, meaning] of inner) result.set(name, merged(result.get(name), meaning));
    }
    return result;
  }

  private subquery(node: ParseNode, scope: Scope): void {
    const imports = childOf(node, 'subqueryScope');
    const names = imports ? childrenOf(imports).map((child) => child.getText()) : [];
    const inner: Scope = new Map([...scope].filter(([name]) => names.includes('*') || names.includes(name)));
    const query = childOf(node, 'regularQuery');
    if (!query) return;
    const columns = new Set(
      descendants(query, 'returnClause').flatMap((clause) => [...projectedNames(clause)]),
    );
    for (const [name, meaning] of this.query(query, inner)) if (columns.has(name)) scope.set(name, meaning);
  }

  private projection(node: ParseNode, scope: Scope): void {
    const body = childOf(node, 'returnBody');
    const items = body && childOf(body, 'returnItems');
    if (!body || !items) return;
    this.visitChildren(items, scope);
    const after: Scope = new Map(childrenOf(items).some((child) => child.getText() === '*') ? scope : []);
    for (const item of childrenOf(items).filter((child) => ruleOf(child) === 'returnItem')) {
      const expression = childOf(item, 'expression')?.getText() ?? '';
      const alias = childOf(item, 'variable')?.getText() ?? expression;
      after.set(alias, scope.get(expression) ?? valueOf(expression));
    }
    // ORDER BY and WHERE see what was there before as well.
    const both: Scope = new Map([...scope, ...after]);
    for (const child of childrenOf(body)) if (child !== items) this.visit(child, both);
    for (const child of childrenOf(node)) if (child !== body) this.visit(child, both);
    scope.clear();
    for (const [name, meaning] of after) scope.set(name, meaning);
  }

  /** Binds the variables of a clause's patterns first, so that its conditions may come before or after them. */
  private patterns(node: ParseNode, scope: Scope): void {
    const bound: Scope = new Map(scope);
    for (const element of patternElements(node)) this.bind(element, bound);
    const optional = childrenOf(node).some((child) => child.getText().toUpperCase() === 'OPTIONAL');
    // An optional pattern says nothing of variables that were there before it.
    for (const [name, meaning] of bound) if (!optional || !scope.has(name)) scope.set(name, meaning);
    this.visitChildren(node, scope);
  }

  private bind(element: ParseNode, scope: Scope): void {
    const parts = childrenOf(element).filter((child) =>
      ['nodePattern', 'relationshipPattern'].includes(ruleOf(child)),
    );
    const meanings = parts.map((part) => {
      const meaning = this.meaningOf(part, scope);
      const variable = childOf(part, 'variable')?.getText();
      if (variable !== undefined) scope.set(variable, meaning);
      return meaning;
    });
    for (const [index, part] of parts.entries()) {
      const [left, middle, right] = [meanings[index - 1], meanings[index], meanings[index + 1]];
      if (ruleOf(part) !== 'relationshipPattern' || childOf(part, 'pathLength')) continue;
      if (left?.kind !== 'node' || middle?.kind !== 'relationship' || right?.kind !== 'node') continue;
      const joins = this.joins(part, left.names, middle.names, right.names);
      if (joins.length === 0) {
        if (left.names.size > 0 && middle.names.size > 0 && right.names.size > 0)
          this.add(
            `${parts[index - 1]!.getText()}${part.getText()}${parts[index + 1]!.getText()} never matches: the graph model has no such relationship between them`,
            'Correct the labels, the type or the direction, or declare it in cypher/graph-model.json.',
          );
        continue;
      }
      for (const [offset, column] of [
        [-1, 0],
        [0, 1],
        [1, 2],
      ] as const) {
        const narrowed: Meaning = {
          kind: offset === 0 ? 'relationship' : 'node',
          names: new Set(joins.map((join) => join[column])),
        };
        meanings[index + offset] = narrowed;
        const variable = childOf(parts[index + offset]!, 'variable')?.getText();
        if (variable !== undefined) scope.set(variable, narrowed);
      }
    }
  }

  /** Every (left label, type, right label) that the pattern can match, both ways where it has no direction. */
  private joins(
    pattern: ParseNode,
    left: ReadonlySet<string>,
    types: ReadonlySet<string>,
    right: ReadonlySet<string>,
  ): (readonly [string, string, string])[] {
    const forwards = childOf(pattern, 'leftArrow') === undefined;
    const backwards = childOf(pattern, 'rightArrow') === undefined;
    return [...types].flatMap((type) => {
      const { from, to } = this.model.relationships[type]!;
      return from.flatMap((start) =>
        to.flatMap((end) => [
          ...(forwards && left.has(start) && right.has(end) ? [[start, type, end] as const] : []),
          ...(backwards && left.has(end) && right.has(start) ? [[end, type, start] as const] : []),
        ]),
      );
    });
  }

  private meaningOf(pattern: ParseNode, scope: Scope): Meaning {
    const kind = ruleOf(pattern) === 'nodePattern' ? 'node' : 'relationship';
    const variable = childOf(pattern, 'variable')?.getText();
    const before = variable === undefined ? undefined : scope.get(variable);
    const expression = childOf(pattern, 'labelExpression');
    const written = expression ? this.labels(expression, kind) : kind === 'node' ? this.concrete : this.types;
    if (expression && written.size === 0)
      this.add(
        `nothing can be ${expression.getText().slice(1)}: the graph model has no such combination`,
        'Correct the labels.',
      );
    if (before?.kind !== kind) return { kind, names: written };
    const names = new Set([...before.names].filter((name) => written.has(name)));
    if (names.size === 0 && before.names.size > 0 && written.size > 0)
      this.add(
        `${variable} cannot be ${[...before.names].join(' or ')} and also ${expression?.getText().slice(1)}`,
        'Correct one of the two.',
      );
    return { kind, names };
  }

  /** The concrete labels, or the types, that satisfy a label expression; an unknown name is satisfied by all. */
  private labels(node: ParseNode, kind: 'node' | 'relationship'): ReadonlySet<string> {
    const all = kind === 'node' ? this.concrete : this.types;
    const children = childrenOf(node);
    const tokens = children.map((child) => child.getText());
    if (ruleOf(node) === 'symbolicNameString') {
      const name = node.getText();
      if (kind === 'relationship') return this.types.has(name) ? new Set([name]) : all;
      if (this.model.labels[name] === undefined) return all;
      return new Set(
        [...all].filter((label) => label === name || this.model.labels[label]!.with?.includes(name)),
      );
    }
    if (tokens[0] === '%') return all;
    if (tokens[0] === '!') {
      const negated = this.labels(children.at(-1)!, kind);
      return new Set([...all].filter((name) => !negated.has(name)));
    }
    const operands = children
      .filter((child) => childrenOf(child).length > 0)
      .map((child) => this.labels(child, kind));
    if (operands.length === 0) return all;
    return operands.reduce((a, b) =>
      tokens.includes('|') ? new Set([...a, ...b]) : new Set([...a].filter((name) => b.has(name))),
    );
  }

  /** Checks `variable.property`, `SET variable.property` and `variable {.property}`. */
  private access(node: ParseNode, rule: string, scope: Scope): void {
    const children = childrenOf(node);
    if (rule === 'mapProjection') {
      const variable = childOf(node, 'variable')!.getText();
      for (const element of children.filter((child) => ruleOf(child) === 'mapProjectionElement')) {
        const property = childOf(element, 'property');
        if (property) this.property(variable, scope.get(variable), property.getText().slice(1));
      }
      return;
    }
    if (rule !== 'expression2' && rule !== 'propertyExpression') return;
    const [base, first] = children;
    const property = first && (ruleOf(first) === 'property' ? first : childOf(first, 'property'));
    if (!base || !property) return;
    const written = base.getText();
    if (/^\w+$/.test(written)) this.property(written, scope.get(written), property.getText().slice(1));
    else if (/^\w+\(/.test(written))
      this.property(written, { kind: 'anything' }, property.getText().slice(1));
  }

  private property(variable: string | null, meaning: Meaning | undefined, quoted: string): void {
    const property = quoted.replace(/`/g, '');
    if (meaning === undefined || meaning.kind === 'parameter') return;
    if (meaning.kind === 'anything') {
      if (!this.known.has(property) && !this.mapKeys.has(property))
        this.add(
          `property ${property} of ${variable} is unknown to the graph model`,
          'Correct the name, or declare it in cypher/graph-model.json.',
        );
      return;
    }
    const { kind, names } = meaning;
    const has = (name: string) =>
      kind === 'node'
        ? property in propertiesOf(this.model, name)
        : property in this.model.relationships[name]!.properties;
    if (names.size === 0 || [...names].some(has)) return;
    const owners =
      [...names].length === this.concrete.size || names.size === this.types.size
        ? `any ${kind}`
        : [...names].join(' or ');
    this.add(
      `${variable === null ? '' : `${variable}.`}${property} does not exist: the graph model declares no property ${property} of ${owners}`,
      'Correct the name, or declare it in cypher/graph-model.json.',
    );
  }
}

/** A value: that of a parameter, whose maps the model does not describe, or any other. */
const valueOf = (expression: string): Meaning =>
  expression.startsWith('$') ? { kind: 'parameter' } : { kind: 'anything' };

function merged(a: Meaning | undefined, b: Meaning): Meaning {
  if (a === undefined || a === b) return b;
  if ('names' in a && 'names' in b && a.kind === b.kind)
    return { kind: a.kind, names: new Set([...a.names, ...b.names]) };
  return { kind: 'anything' };
}

/** All nodes of a rule below `node`, outermost only. */
function descendants(node: ParseNode, rule: string): ParseNode[] {
  return childrenOf(node).flatMap((child) => (ruleOf(child) === rule ? [child] : descendants(child, rule)));
}

/** The pattern elements that belong to a clause itself and not to a subquery inside it. */
function patternElements(node: ParseNode): ParseNode[] {
  return childrenOf(node).flatMap((child) => {
    const rule = ruleOf(child);
    if (['patternElement', 'pathPatternNonEmpty'].includes(rule)) return [child];
    return SUBQUERIES.includes(rule) || rule === 'regularQuery' || rule === 'whereClause'
      ? []
      : patternElements(child);
  });
}

function propertyKeysOf(pattern: ParseNode): string[] {
  const map = childOf(pattern, 'properties') && childOf(childOf(pattern, 'properties')!, 'map');
  return map
    ? childrenOf(map)
        .filter((child) => ruleOf(child) === 'propertyKeyName')
        .map((child) => child.getText())
    : [];
}

function projectedNames(clause: ParseNode): string[] {
  return descendants(clause, 'returnItem').map((item) =>
    (childOf(item, 'variable') ?? childOf(item, 'expression'))!.getText(),
  );
}
