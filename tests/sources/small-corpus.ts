import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A made-up text with a name of each outcome. */
export const MADE_UP_TEXT = `Ferries of the Amber Coast

This content was put together with AI. Check it.

The Amber Coast Convention obliges Latvia. Its parties meet the ACC twice a year; the ACC decides.

Help at Sea

See also  The Zebra Commission of Kolberg

Each Amber Protocol adds to it, and ferry treaties do more.
- The Ferry Crime Database is often named.
- In 2019 the Lighthouse Board of Visby helped, and so did the XQZ.
`;

/** Files under a new directory, by path. */
function filesIn(prefix: string, files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), prefix));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

/** A data directory with a handful of names and an empty registry. */
export function smallData(): string {
  return filesIn('pacta-sources-data-', {
    'names/texts.csv': [
      'text,kind,refers_to,note',
      'Amber Coast Convention,OFFICIAL,instrument:amber,',
      'ACC,ABBREVIATION,organization:acc,',
      'Amber Protocol,OTHER,instrument:amber-1;instrument:amber-2,two of them',
      'ferry treaties,CLASS,class:ferry-treaty,',
      '',
    ].join('\n'),
    'names/known-errors.csv':
      'text,why,meant,claims,language\nFerry Crime Database,No such database exists.,organization:acc,,en\n',
    'names/not-names.csv': 'text,why\nAmber Coast,region\n',
    'states/states.csv': 'iso3,name,official_name\nLVA,Latvia,Republic of Latvia\n',
    'claims/documents.csv': 'slug,file,title,sha256\n',
    'claims/passages.csv': 'document,section,heading,paragraph,sha256\n',
    'claims/mentions.csv': 'document,section,paragraph,name,count,outcome,targets\n',
    'claims/claims.csv': 'slug,document,section,paragraph,text,verdict,correction,about,basis,sources,note\n',
    'claims/card.yml':
      'title: small\ncounts:\n  documents.csv: 0\n  passages.csv: 0\n  mentions.csv: 0\n  claims.csv: 0\n',
  });
}

/** A directory of texts. */
export const textsIn = (files: Readonly<Record<string, string>>): string =>
  filesIn('pacta-sources-texts-', files);
