import { createHash } from 'node:crypto';

/** What the answer to a GET depends on besides its URL and `Accept`. */
export interface TagBasis {
  readonly datasetVersion: string;
  /** `asOf` defaults to it, so an answer may change at midnight although no fact did. YYYY-MM-DD. */
  readonly today: string;
}

/** Makes the ETag of a GraphQL answer; the same program gives the same tag for the same basis. */
export type AnswerTag = (basis: TagBasis) => string;

/**
 * Weak, because two answers with one tag are equal in content and may differ in encoding.
 * @param program whatever identifies the code that answers: a correction of a resolver changes answers too
 */
export function answerTagOf(program: string): AnswerTag {
  const code = shortHash(program);
  return ({ datasetVersion, today }) => `W/"${datasetVersion}.${today}.${code}"`;
}

/** Strong ETag of content that is sent as it is. */
export function contentTag(content: string | Buffer): string {
  return `"${shortHash(content)}"`;
}

/** RFC 9110 13.1.2: weak comparison against a list, `*` matches anything. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  const opaque = (text: string) => text.trim().replace(/^W\//, '');
  return ifNoneMatch
    .split(',')
    .some((candidate) => candidate.trim() === '*' || opaque(candidate) === opaque(tag));
}

function shortHash(content: string | Buffer): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12);
}
