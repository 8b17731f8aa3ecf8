import { createHash } from 'node:crypto';
import { readFileSync, statSync, type Stats } from 'node:fs';

/**
 * Largest text that is read, in bytes. A book has about 1 MB and the longest volumes of treaties and judgments a few;
 * what is larger is a dump or the wrong file. This much is read in well under a minute.
 */
const LARGEST_TEXT_BYTES = 25_000_000;

/** A file was not read as a text. The message names the file, says why and what to do. */
export class TextRefused extends Error {
  override readonly name = 'TextRefused';
  constructor(
    readonly path: string,
    reason: string,
    remedy: string,
  ) {
    super(`${path}: ${reason}. ${remedy}`);
  }
}

/** A text as its file holds it. */
export interface ReadText {
  /** SHA-256 of the bytes of the file, in lower-case hex. */
  readonly sha256: string;
  /** Decoded, without a byte order mark; line ends as they are in the file. */
  readonly text: string;
}

const startsWith = (bytes: Uint8Array, ...beginning: number[]): boolean =>
  beginning.every((byte, index) => bytes[index] === byte);

/** Formats that people take for text; told apart so that the remedy can be named. */
function formatOf(bytes: Uint8Array): string | null {
  if (startsWith(bytes, 0x25, 0x50, 0x44, 0x46, 0x2d)) return 'a PDF document';
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) return 'a ZIP archive or an office document';
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'an old office document';
  if (startsWith(bytes, 0x1f, 0x8b)) return 'a gzip archive';
  return null;
}

/**
 * Decodes the bytes of a text.
 * @param path - named in refusals; nothing is read from it.
 * @throws TextRefused where the bytes are empty, too many, binary, or not UTF-8.
 */
export function decodeText(path: string, bytes: Uint8Array): ReadText {
  if (bytes.length > LARGEST_TEXT_BYTES) throw tooLarge(path, bytes.length);
  const format = formatOf(bytes);
  if (format !== null)
    throw new TextRefused(path, `it is ${format}, not a text`, 'Save its text as a plain UTF-8 file');
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    throw new TextRefused(path, 'it is UTF-16, not UTF-8', 'Save it as UTF-8');
  if (bytes.includes(0))
    throw new TextRefused(path, 'it is binary (it holds NUL bytes)', 'Give a plain text file');
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new TextRefused(path, 'it is not UTF-8', 'Save it as UTF-8');
  }
  if (text.trim() === '') throw new TextRefused(path, 'it is empty', 'Give a file that holds a text');
  return { sha256: createHash('sha256').update(bytes).digest('hex'), text };
}

/**
 * Reads a text file. Its size is asked first, so that a huge file is never loaded.
 * @throws TextRefused where there is no such file, it is no regular file, cannot be read, or as `decodeText`.
 */
export function readText(path: string): ReadText {
  let stats: Stats | undefined;
  try {
    stats = statSync(path, { throwIfNoEntry: false });
  } catch (error) {
    throw new TextRefused(
      path,
      `it cannot be reached (${(error as NodeJS.ErrnoException).code})`,
      'Check the path',
    );
  }
  if (!stats) throw new TextRefused(path, 'there is no such file', 'Check the path');
  if (stats.isDirectory()) throw new TextRefused(path, 'it is a directory', 'Name one file in it');
  // A pipe would be waited for without end.
  if (!stats.isFile())
    throw new TextRefused(path, 'it is not a regular file', 'Save the text in a file and name that');
  if (stats.size > LARGEST_TEXT_BYTES) throw tooLarge(path, stats.size);
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(path);
  } catch (error) {
    throw new TextRefused(
      path,
      `it cannot be read (${(error as NodeJS.ErrnoException).code})`,
      'Check its permissions',
    );
  }
  return decodeText(path, bytes);
}

const tooLarge = (path: string, bytes: number): TextRefused =>
  new TextRefused(
    path,
    `it has ${(bytes / 1e6).toFixed(1)} MB, more than the ${LARGEST_TEXT_BYTES / 1e6} MB of the largest text that is read`,
    'A book has about 1 MB, so this is a dump or the wrong file: split it into its documents',
  );
