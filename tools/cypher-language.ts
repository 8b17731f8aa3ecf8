import { createRequire } from 'node:module';

/** A place in a statement that the language library objects to; `severity` 1 is an error, 2 a warning. */
export interface Diagnostic {
  readonly severity: number;
  readonly message: string;
  /** Both counted from 0. */
  readonly range: { readonly start: { readonly line: number; readonly character: number } };
}

/** A node of the parse tree: a grammar rule with children, or a token without. */
export interface ParseNode {
  readonly ruleIndex?: number;
  readonly children?: readonly ParseNode[] | null;
  getText(): string;
}

interface LanguageSupport {
  lintCypherQuery(
    query: string,
    schema: {
      labels: readonly string[];
      relationshipTypes: readonly string[];
      propertyKeys: readonly string[];
      parameters: Readonly<Record<string, unknown>>;
    },
  ): readonly Diagnostic[];
  formatQuery(query: string): string;
  readonly parserWrapper: { parse(query: string): { statementsParsing: readonly { ctx: ParseNode }[] } };
  readonly CypherParser: { readonly ruleNames: readonly string[] };
}

// Its ES modules import each other without extensions, which Node refuses, and so do their declarations.
const language = createRequire(import.meta.url)('@neo4j-cypher/language-support') as LanguageSupport;

/** Neo4j's own parser, semantic analysis and formatter for Cypher. */
export const { lintCypherQuery, formatQuery } = language;

/** The parse tree of a statement; parts that do not parse are missing from it. */
export const parseTree = (text: string): ParseNode =>
  language.parserWrapper.parse(text).statementsParsing[0]!.ctx;

/** Name of the grammar rule a node stands for; the text of a token. */
export const ruleOf = (node: ParseNode): string =>
  node.ruleIndex === undefined ? node.getText() : language.CypherParser.ruleNames[node.ruleIndex]!;

/** The children of a node. */
export const childrenOf = (node: ParseNode): readonly ParseNode[] => node.children ?? [];

/** The first child that stands for `rule`. */
export const childOf = (node: ParseNode, rule: string): ParseNode | undefined =>
  childrenOf(node).find((child) => ruleOf(child) === rule);
