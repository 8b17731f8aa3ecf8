import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse as parseCsv, CsvError } from 'csv-parse/sync';
import { LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { type z } from 'zod';
import { SeedRefused, type Place, type Problems } from './problem.js';

/** A validated row or entry together with its place. */
export type Placed<T> = T & { readonly at: Place };

/** A data directory, listed once; paths are relative to it and use `/`. */
export class DataDirectory {
  readonly files: readonly string[];
  /** Rows or entries of each file that could be read, those that do not fit included. */
  readonly counts = new Map<string, number>();
  /** What each kind of cell made of the texts it held so far; only those that fit. */
  private readonly cells = new Map<z.ZodType, Map<string, unknown>>();

  constructor(
    readonly root: string,
    private readonly problems: Problems,
  ) {
    if (!statSync(root, { throwIfNoEntry: false })?.isDirectory())
      throw new SeedRefused([
        {
          file: root,
          line: null,
          what: 'the data directory cannot be read',
          remedy: 'Name one that is laid out like seed/data',
        },
      ]);
    this.files = readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((file) => statSync(join(root, file)).isFile())
      .map((file) => relative(root, join(root, file)).split(sep).join('/'))
      .sort();
  }

  /** Files directly in `folder` with the given extension, by name. */
  in(folder: string, extension: string): string[] {
    return this.files.filter(
      (file) =>
        file.startsWith(`${folder}/`) && file.endsWith(`.${extension}`) && file.split('/').length === 2,
    );
  }

  /** The text of a file; null, and a problem, where it is missing or is not UTF-8. */
  text(file: string): string | null {
    if (!this.files.includes(file)) {
      this.problems.add(
        { file, line: null },
        'the file is missing',
        'Add it, or restore it from version control',
      );
      return null;
    }
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(this.root, file)));
    } catch {
      this.problems.add({ file, line: null }, 'the file is not UTF-8', 'Save it as UTF-8');
      return null;
    }
  }

  /**
   * Reads a CSV file whose header is exactly the keys of `schema`, in order, and validates each row.
   * Rows that fail are reported with file and line and left out.
   */
  table<Shape extends z.ZodRawShape>(
    file: string,
    schema: z.ZodObject<Shape>,
  ): Placed<z.output<z.ZodObject<Shape>>>[] {
    const text = this.text(file);
    if (text === null) return [];
    const columns = Object.keys(schema.shape);
    let records: { record: string[]; line: number }[];
    try {
      records = (
        parseCsv(text, { info: true, relaxColumnCount: true, skipEmptyLines: true }) as unknown as {
          record: string[];
          info: { lines: number };
        }[]
      ).map(({ record, info }) => ({ record, line: info.lines - (record.join().split('\n').length - 1) }));
    } catch (error) {
      const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : null;
      this.problems.add(
        { file, line },
        `not readable as CSV (${(error as Error).message})`,
        'Quote cells that hold commas, quotes or line breaks',
      );
      return [];
    }
    const header = records.shift();
    if (!header || header.record.join() !== columns.join()) {
      const given = header?.record ?? [];
      const unknown = given.filter((column) => !columns.includes(column));
      const missing = columns.filter((column) => !given.includes(column));
      const details = [
        unknown.length && `unknown column ${unknown.join(', ')}`,
        missing.length && `missing column ${missing.join(', ')}`,
      ].filter(Boolean);
      this.problems.add(
        { file, line: 1 },
        details.join('; ') || 'columns are out of order',
        `The header must be ${columns.join(',')}`,
      );
      return [];
    }
    this.counts.set(file, records.length);
    const rows: Placed<z.output<z.ZodObject<Shape>>>[] = [];
    const readRow = this.rowReader(schema);
    for (const { record, line } of records) {
      const at = { file, line };
      if (record.length !== columns.length) {
        this.problems.add(
          at,
          `${record.length} cells where the header has ${columns.length}`,
          'Quote cells that hold commas',
        );
        continue;
      }
      const row = Object.fromEntries(columns.map((column, index) => [column, record[index]]));
      const valid = readRow(row);
      if (valid) {
        rows.push({ ...valid, at });
        continue;
      }
      // Only now: zod's account of what does not fit costs much more than the answer that nothing does.
      const parsed = schema.safeParse(row, REPORT_INPUT);
      if (parsed.success) rows.push({ ...parsed.data, at });
      else
        for (const issue of parsed.error.issues)
          this.issue(file, () => line, issue, `column ${issue.path.join('.')}`);
    }
    return rows;
  }

  /**
   * What `schema` makes of a row whose cells all fit, else null. Cells repeat: the same codes, dates and sources stand
   * in thousands of rows, so each column remembers what it made of a text.
   */
  private rowReader<Shape extends z.ZodRawShape>(
    schema: z.ZodObject<Shape>,
  ): (row: Readonly<Record<string, string | undefined>>) => z.output<z.ZodObject<Shape>> | null {
    // A check over the row as a whole would be passed over here.
    if (schema.def.checks?.length) return () => null;
    const columns = Object.entries(schema.shape).map(([name, cell]) => {
      const column = cell as unknown as z.ZodType;
      const known = this.cells.get(column) ?? new Map<string, unknown>();
      this.cells.set(column, known);
      return { name, column, known };
    });
    return (row) => {
      const read: Record<string, unknown> = {};
      for (const { name, column, known } of columns) {
        const text = row[name]!;
        let value = known.get(text);
        if (value === undefined) {
          const parsed = column.safeParse(text);
          if (!parsed.success) return null;
          value = parsed.data;
          known.set(text, value);
        }
        read[name] = value;
      }
      return read as z.output<z.ZodObject<Shape>>;
    };
  }

  /** Reads one YAML file with a strict schema; null, and problems with file and line, where it does not fit. */
  entry<T>(file: string, schema: z.ZodType<T>): Placed<T> | null {
    const read = this.yaml(file);
    if (!read) return null;
    this.counts.set(file, 1);
    const parsed = schema.safeParse(read.value, REPORT_INPUT);
    if (parsed.success) return { ...parsed.data, at: { file, line: 1 } };
    for (const issue of parsed.error.issues)
      this.issue(file, read.lineOf, issue, issue.path.join('.') || 'the file');
    return null;
  }

  /** Reads a YAML list; entries that do not fit are reported with file and line and left out. */
  entries<T extends object>(file: string, schema: z.ZodType<T>): Placed<T>[] {
    const read = this.yaml(file);
    if (!read) return [];
    if (!Array.isArray(read.value)) {
      this.problems.add({ file, line: 1 }, 'the file is not a list', 'Begin each entry with "- "');
      return [];
    }
    this.counts.set(file, read.value.length);
    return read.value.flatMap((value: unknown, index): Placed<T>[] => {
      const parsed = schema.safeParse(value, REPORT_INPUT);
      if (parsed.success) return [{ ...parsed.data, at: { file, line: read.lineOf([index]) } }];
      for (const issue of parsed.error.issues)
        this.issue(file, (path) => read.lineOf([index, ...path]), issue, issue.path.join('.') || 'the entry');
      return [];
    });
  }

  private yaml(file: string): { value: unknown; lineOf: (path: readonly PropertyKey[]) => number } | null {
    const text = this.text(file);
    if (text === null) return null;
    const counter = new LineCounter();
    const document = parseDocument(text, { lineCounter: counter, uniqueKeys: true });
    for (const error of document.errors)
      this.problems.add(
        { file, line: counter.linePos(error.pos[0]).line },
        `not readable as YAML (${(error.message.split(' at line ')[0] ?? error.code).trim()})`,
        'Correct the syntax',
      );
    if (document.errors.length > 0) return null;
    const lineOf = (path: readonly PropertyKey[]): number => {
      for (let depth = path.length; depth >= 0; depth -= 1) {
        const parent = document.getIn(path.slice(0, depth - 1), true);
        const key = path[depth - 1];
        const pair = isMap(parent)
          ? parent.items.find((item) => isScalar(item.key) && item.key.value === key)
          : undefined;
        const node = pair
          ? pair.key
          : depth === 0
            ? document.contents
            : isSeq(parent)
              ? parent.items[key as number]
              : undefined;
        const range = (node as { range?: [number, number, number] } | undefined)?.range;
        if (range) return counter.linePos(range[0]).line;
      }
      return 1;
    };
    return { value: document.toJS() as unknown, lineOf };
  }

  private issue(
    file: string,
    lineOf: (path: readonly PropertyKey[]) => number,
    issue: z.core.$ZodIssue,
    where: string,
  ): void {
    const at = { file, line: lineOf(issue.path) };
    if (issue.code === 'unrecognized_keys')
      for (const key of issue.keys)
        this.problems.add(
          { file, line: lineOf([...issue.path, key]) },
          `unknown field ${key} in ${where}`,
          'Remove it, or correct its spelling',
        );
    else if (issue.input === undefined) this.problems.add(at, `${where} is missing`, 'Add it');
    else if (issue.code === 'invalid_value')
      this.problems.add(
        at,
        `${where}: ${unknownValue(issue.input)}`,
        `${issue.values.includes('') ? 'Leave it blank, or use' : 'Use'} one of ${issue.values.filter((value) => value !== '').join(', ')}`,
      );
    else if (issue.code === 'invalid_union' && issue.discriminator !== undefined)
      this.problems.add(
        at,
        `${where}: ${unknownValue((issue.input as Record<string, unknown>)[issue.discriminator])}`,
        'See docs/data.md for the kinds there are',
      );
    else if (issue.code === 'invalid_type')
      this.problems.add(
        at,
        `${where} is not ${ARTICLES[issue.expected] ?? issue.expected}`,
        'Correct the value; dates and numbers that are text stand in quotes',
      );
    else {
      const [what, remedy] = issue.message.split(' | ');
      this.problems.add(at, `${where}: ${what}`, remedy ?? 'Correct the value');
    }
  }
}

const unknownValue = (value: unknown): string =>
  value === '' ? 'the value is missing' : `unknown value ${JSON.stringify(value)}`;

/** How the types that a schema may ask for are called in a sentence. */
const ARTICLES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a map',
  record: 'a map',
};

/** Without it an issue does not hold the value that did not fit. */
const REPORT_INPUT = { reportInput: true } as const;
