import type { Progress } from '../../seed/load.js';

/** Where progress is written: standard error, or what stands for it in a test. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** Progress of one command. */
export interface ProgressLine {
  readonly show: Progress;
  /** Removes the line from a terminal; elsewhere there is nothing to remove. */
  end(): void;
}

const ONE_SECOND = 1_000;

/**
 * Shows how far a command is: on a terminal as one line that is written over, elsewhere (a log, a pipe) as a new
 * line, at most one a second.
 * @param now - milliseconds of a clock that only runs forward.
 */
export function progressLine(
  stream: ProgressStream,
  now: () => number = () => performance.now(),
): ProgressLine {
  let lastLine = -Infinity;
  let shown = false;
  return {
    show(step, done, total) {
      const text = total === 0 ? step : `${step}: ${done} of ${total}`;
      if (stream.isTTY === true) {
        stream.write(`\r\u001b[K${text}`);
        shown = true;
      } else if (now() - lastLine >= ONE_SECOND) {
        stream.write(`${text}\n`);
        lastLine = now();
      }
    },
    end() {
      if (shown) stream.write('\r\u001b[K');
      shown = false;
    },
  };
}
