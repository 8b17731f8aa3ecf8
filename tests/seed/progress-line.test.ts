import { describe, expect, test } from '@jest/globals';
import { progressLine } from '../../src/cli/progress-line.js';

describe('progressLine', () => {
  const shown = (
    isTTY: boolean,
    use: (line: ReturnType<typeof progressLine>, wait: (ms: number) => void) => void,
  ) => {
    let text = '';
    let time = 0;
    const line = progressLine({ isTTY, write: (part) => (text += part) }, () => time);
    use(line, (milliseconds) => (time += milliseconds));
    return text;
  };

  test('on a terminal one line is written over and in the end removed', () => {
    const text = shown(true, (line) => {
      line.show('reading', 0, 0);
      line.show('writing', 5, 9);
      line.end();
    });
    expect(text).toBe('\r\u001b[Kreading\r\u001b[Kwriting: 5 of 9\r\u001b[K');
  });

  test('elsewhere there is at most one line a second', () => {
    const text = shown(false, (line, wait) => {
      line.show('writing', 1, 9);
      wait(999);
      line.show('writing', 2, 9);
      wait(1);
      line.show('writing', 3, 9);
      line.end();
    });
    expect(text).toBe('writing: 1 of 9\nwriting: 3 of 9\n');
  });
});
