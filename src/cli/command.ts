import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { failureText } from '../failure-text.js';

/** Exit statuses of the commands that work on data; `--help` prints them. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

/** The command was called in a way that cannot work; the message says how to call it. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** The data directory that is part of this repository. */
const ownData = fileURLToPath(new URL('../../seed/data', import.meta.url));

/** Reads the value of `--data`: a directory that exists. */
function dataDirectory(text: string): string {
  const path = resolve(text);
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory())
    throw new InvalidArgumentError(`${path} is not a directory.`);
  return path;
}

/** A command with the options and the help that those on data share; it throws instead of exiting. */
export function dataCommand(name: string, description: string): Command {
  return new Command(`npm run ${name} --`)
    .description(description)
    .allowExcessArguments(false)
    .option('--data <directory>', 'directory of facts, laid out like seed/data', dataDirectory, ownData)
    .addHelpText(
      'after',
      '\nExit status: 0 done, 1 the data was refused or something failed, 2 called in a way that cannot work.',
    )
    .exitOverride();
}

/**
 * Runs a command and sets the exit status. Failures are told on standard error as sentences, never as a stack trace.
 * @param work - parses the arguments and does the work.
 */
export async function runCommand(work: () => Promise<void>): Promise<void> {
  // Who read the output has read enough (`| head`): that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  try {
    await work();
  } catch (error) {
    // Commander has printed its own message by then; --help ends that way too, with 0.
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.usage;
    else {
      console.error(failureText(error));
      process.exitCode = error instanceof UsageError ? EXIT.usage : EXIT.failed;
    }
  }
}
