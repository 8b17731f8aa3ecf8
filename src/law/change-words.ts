import type { ChangeKind } from './change.js';
import type { DayBounds } from './partial-date.js';
import { describeBounds } from './partial-date.js';

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
  /** What is known besides, each a clause without a full stop. */
  readonly remarks: readonly string[];
}

const when = (days: DayBounds): string => {
  const words = describeBounds(days);
  return words.startsWith('some day') ? `, ${words}` : ` on ${words}`;
};

const since = (days: DayBounds): string => `from ${describeBounds(days)}`;

function clause(kind: ChangeKind, days: DayBounds, names: ChangeNames): string {
  const { party, instrument, organization } = names;
  switch (kind) {
    case 'ADOPTED':
      return `${instrument} was adopted${when(days)}`;
    case 'AMENDED':
      return `${names.amendedBy}, an act${when(days)}, changes the text of ${instrument}`;
    case 'SIGNED':
      return `${party} signed ${instrument}${when(days)}`;
    case 'CONSENTED':
      return `${party} consented to ${instrument}${when(days)}${names.act === null ? '' : `, by ${names.act}`}`;
    case 'ENTERED_INTO_FORCE':
      return `${instrument} is in force${party === null ? '' : ` for ${party}`} ${since(days)}`;
    case 'WITHDREW':
      return `${instrument} bound ${party} for the last time${when(days)}`;
    case 'RESERVED':
      return `${party} made a reservation to ${instrument}${when(days)}`;
    case 'DECLARED':
      return `${party} made a statement on ${instrument}${when(days)}`;
    case 'OBJECTED':
      return `${party} objected to a statement on ${instrument}${when(days)}`;
    case 'RESERVATION_WITHDRAWN':
      return `${party} withdrew its statement on ${instrument}${when(days)}`;
    case 'JOINED':
      return `${party} belongs to ${organization} as ${names.status} ${since(days)}`;
    case 'LEFT':
      return `${party} belonged to ${organization} as ${names.status} for the last time${when(days)}`;
  }
}

/**
 * What happened, in one sentence of our own.
 *
 * @param kind - what sort of thing.
 * @param days - the days between which it lies.
 * @param names - what the sentence names.
 */
export const changeInWords = (kind: ChangeKind, days: DayBounds, names: ChangeNames): string =>
  `${[clause(kind, days, names), ...names.remarks].join('; ')}.`;
