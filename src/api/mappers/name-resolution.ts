import type { AliasKind } from '../generated/types.js';

/** Exactly one node bears the name. */
export interface ResolvedNameParent {
  readonly __typename: 'ResolvedName';
  readonly name: string;
  /** Graph id of the node. */
  readonly node: string;
  readonly matchedAs: AliasKind;
  readonly note: string | null;
}
/** Several nodes bear the name. */
export interface AmbiguousNameParent {
  readonly __typename: 'AmbiguousName';
  readonly name: string;
  /** Graph ids of the nodes. */
  readonly candidates: readonly string[];
  readonly note: string | null;
}
/** The name belongs to a thing that does not exist. */
export interface KnownErrorParent {
  readonly __typename: 'KnownError';
  readonly name: string;
  readonly why: string;
  /** Graph id of the name. */
  readonly id: string;
}
/** No node bears the name. */
export interface UnknownNameParent {
  readonly __typename: 'UnknownName';
  readonly name: string;
  /** Graph ids of the nodes with the nearest names. */
  readonly nearest: readonly string[];
}
