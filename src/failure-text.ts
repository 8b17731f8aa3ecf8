import { StoreUnavailableError } from './errors.js';

/**
 * What a person at a terminal is told of an error that ends a command: its message and, for an engine that is out
 * of reach, which one and why. No stack trace, and no login: the causes name addresses without user and password.
 */
export function failureText(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if (!(error instanceof StoreUnavailableError)) return error.message;
  const causes: string[] = [];
  for (let cause = error.cause; cause instanceof Error; cause = cause.cause)
    causes.push(reasonIn(cause.message));
  return [error.message, ...causes.map((cause) => `  ${cause}`)].join('\n');
}

/** The driver puts general advice before what went wrong; the advice names versions nobody here runs. */
const reasonIn = (text: string): string =>
  (text.split('Caused by: ').at(-1) ?? text).trim().split('\n', 1)[0] ?? '';
