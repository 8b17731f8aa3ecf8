import type { DayBounds, PartialDate } from './partial-date.js';
import { boundsOf, commonDays, latestOf } from './partial-date.js';

/** The means by which a party expressed its consent to be bound (VCLT 11 to 16; VCST 17). */
export type ConsentAct =
  | 'RATIFICATION'
  | 'ACCEPTANCE'
  | 'APPROVAL'
  | 'ACCESSION'
  | 'SUCCESSION'
  | 'FORMAL_CONFIRMATION'
  | 'DEFINITIVE_SIGNATURE'
  | 'MEMBERSHIP'
  | 'UNKNOWN';

/** What is known of the day on which one party consented. */
export interface ConsentDates {
  /** The means of consent. */
  readonly act: ConsentAct;
  /** Deposit, registration or notification of the consent; `null` when no source gives it. */
  readonly depositedOn: PartialDate | null;
  /** Signature, if any; an undated consent cannot be older. */
  readonly signedOn?: PartialDate | null;
  /** Adoption of the instrument; nobody can have consented before. */
  readonly adoptedOn?: PartialDate | null;
  /** The day of the list that shows the consent; an undated one happened on that day or earlier. */
  readonly listStatusAsOf?: PartialDate | null;
}

/**
 * The days between which the consent was expressed.
 *
 * A date given by a source is taken as it stands. An undated consent lies between signature (or adoption)
 * and the day of the list that shows it. A definitive signature is the consent itself (VCLT 12).
 *
 * @param consent - what is known.
 */
export function consentBounds(consent: ConsentDates): DayBounds {
  if (consent.depositedOn !== null) return boundsOf(consent.depositedOn);
  const signed = boundsOf(consent.signedOn ?? null);
  if (consent.act === 'DEFINITIVE_SIGNATURE' && signed.earliest !== null) return signed;
  const adopted = boundsOf(consent.adoptedOn ?? null);
  const notBefore: DayBounds = { earliest: latestOf(signed, adopted).earliest, latest: null };
  const notAfter: DayBounds = { earliest: null, latest: boundsOf(consent.listStatusAsOf ?? null).latest };
  return commonDays(notBefore, notAfter) ?? notAfter;
}
