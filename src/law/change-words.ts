import type { ChangeKind } from './change.js';
import type { DayBounds } from './partial-date.js';
import { describeBounds } from './partial-date.js';
import type { ReservationKind } from './reservation.js';

/** What a sentence about a change names, all as people call it; only what the kind of change is about is read. */
export interface ChangeNames {
  /** Who did it. */
  readonly party: string | null;
  readonly instrument: string | null;
  readonly organization: string | null;
  readonly amendedBy: string | null;
  /** Means of consent in words, as `ratification`; `null` where no source tells. */
  readonly act: string | null;
  /** How it belongs to the organization, as `member`. */
  readonly status: string | null;
  /** The statement: what it is called, the provisions it is aimed at, and what it says. */
  readonly statement: {
    readonly kind: ReservationKind;
    readonly articles: readonly string[];
    readonly content: string;
  } | null;
  /** What is known besides, each a clause without a full stop. */
  readonly remarks: readonly string[];
}

const when = (days: DayBounds): string => {
  const words = describeBounds(days);
  return words.startsWith('some day') ? `, ${words}` : ` on ${words}`;
};

const since = (days: DayBounds): string => `from ${describeBounds(days)}`;

const STATEMENTS: Readonly<Record<ReservationKind, string>> = {
  RESERVATION: 'a reservation to',
  INTERPRETATIVE_DECLARATION: 'an interpretative declaration on',
  DECLARATION: 'a declaration on',
  NOTIFICATION: 'a notification on',
  TERRITORIAL: 'a territorial statement on',
  OBJECTION: "an objection to another party's statement on",
};

function statementInWords({ statement, instrument }: ChangeNames): string {
  if (statement === null) return `a statement on ${instrument}`;
  const { kind, articles } = statement;
  const provisions = articles.filter((article) => article !== '*').join(', ');
  return `${STATEMENTS[kind]} ${provisions === '' ? '' : `art. ${provisions} of `}${instrument}`;
}

function clause(kind: ChangeKind, days: DayBounds, names: ChangeNames): string {
  const { party, instrument, organization } = names;
  switch (kind) {
    case 'ADOPTED':
      return `${instrument} was adopted${when(days)}`;
    case 'AMENDED':
      return `${names.amendedBy} changes the text of ${instrument}, by an act of ${describeBounds(days)}`;
    case 'SIGNED':
      return `${party} signed ${instrument}${when(days)}`;
    case 'CONSENTED':
      return `${party} consented to ${instrument}${when(days)}${names.act === null ? '' : `, by ${names.act}`}`;
    case 'ENTERED_INTO_FORCE':
      return `${instrument} is in force${party === null ? '' : ` for ${party}`} ${since(days)}`;
    case 'WITHDREW':
      return `${instrument} bound ${party} for the last time${when(days)}`;
    case 'RESERVED':
    case 'DECLARED':
    case 'OBJECTED':
      return `${party} made ${statementInWords(names)}${when(days)}`;
    case 'RESERVATION_WITHDRAWN':
      return `${party} withdrew${when(days)} ${statementInWords(names)}`;
    case 'JOINED':
      return `${party} belongs to ${organization} (${names.status}) ${since(days)}`;
    case 'LEFT':
      return `${party} belonged to ${organization} (${names.status}) for the last time${when(days)}`;
  }
}

/**
 * What happened, in our own words.
 *
 * @param kind - what sort of thing.
 * @param days - the days between which it lies.
 * @param names - what the words name.
 */
export function changeInWords(kind: ChangeKind, days: DayBounds, names: ChangeNames): string {
  const content = names.statement?.content.replace(/\.$/, '');
  const first = `${clause(kind, days, names)}${content === undefined ? '' : `: ${content}`}`;
  return `${[first, ...names.remarks].join('; ')}.`;
}
