import type { NodeLabel, RelationshipType } from '../src/graph/generated/writers.js';

type Shown = Readonly<Record<string, readonly string[]>>;

const PARTICIPATION: Shown = {
  effectiveOn: ['inForceFrom', 'statedFrom'],
  inForceOn: ['inForceFrom', 'statedFrom'],
  lastDay: ['until'],
  endedOn: ['until'],
  notInForceAsOf: ['until'],
  partyB: ['party'],
  // Of the treaty, not of who takes part in it.
  title: [],
  subject: [],
  citation: [],
};
const CHANGE: Shown = { date: ['on'], from: ['changing'], to: ['changed'], title: [], citation: [] };

/** Fields of the API that show what a column says, where they are not called alike; none where nothing shows it. */
const SHOWN: Readonly<Partial<Record<NodeLabel | RelationshipType, Shown>>> = {
  Instrument: {
    adopted: ['adoptedOn', 'adoptedAt'],
    'adopted.on': ['adoptedOn'],
    'adopted.at': ['adoptedAt'],
    opened: [],
    identifiers: ['celex', 'cets', 'untc', 'eli', 'ilo'],
    requiresPartyTo: ['openTo'],
    eligibility: ['openTo'],
    entryIntoForce: ['entryIntoForceRule'],
    denunciation: ['denunciationRule'],
    reservations: ['reservationRule'],
    participation: ['participationList', 'participations'],
    unionAct: ['inForceSince', 'entryIntoForceRule', 'participations'],
    'unionAct.inForceOn': ['inForceSince'],
    'unionAct.citation': ['entryIntoForceRule'],
    'unionAct.appliesFrom': ['participations'],
    'unionAct.optIns': ['participations'],
    'unionAct.optOuts': ['participations'],
    'unionAct.formerMembers': ['participations'],
    note: [],
    // Of treaties between two.
    subject: [],
    partyB: ['participations'],
    signedOn: ['adoptedOn'],
    inForceOn: ['inForceSince'],
    endedOn: ['participations'],
    notInForceAsOf: ['participations'],
  },
  Operation: { startedOn: ['date'], endedOn: ['until'], about: ['subject'], real: ['existence'] },
  Reservation: { madeAt: [] },
  PARTY_TO: PARTICIPATION,
  SIGNED: PARTICIPATION,
  MEMBER_OF: { joinedOn: ['from'], leftOn: ['until'] },
  IMPLEMENTS: {
    from: ['implementing'],
    to: ['implemented'],
    act: ['elements'],
    means: ['elements'],
    purpose: ['elements'],
    fromPart: ['implementingPart'],
    toPart: ['implementedPart'],
  },
  // Of the treaty between two, beside the columns of what any instrument carries.
  PROVIDES_FOR: {
    subject: ['mechanism'],
    signedOn: ['since'],
    inForceOn: ['since'],
    endedOn: ['since'],
    notInForceAsOf: ['since'],
    partyB: [],
    title: [],
    citation: [],
    note: [],
  },
  SETS_CONDITION: { '*': ['conditions'], text: ['conditions'], citation: ['conditions'] },
  TAKES_PRECEDENCE: { '*': ['precedence'], text: ['precedence'], citation: ['precedence'] },
  AMENDS: CHANGE,
  SUPPLEMENTS: CHANGE,
  REPLACES: CHANGE,
  REPEALS: CHANGE,
};

/**
 * The names that readers see of what rests on general knowledge only: they ask for fields and know no columns.
 * @param of - label or type of the record.
 * @param columns - `unverified` of the row, in camel case; a dot points into a key of a YAML file.
 */
export function unverifiedFields(
  of: NodeLabel | RelationshipType,
  columns: readonly string[],
): readonly string[] {
  const shown = SHOWN[of] ?? {};
  const fields = columns.flatMap((column) => {
    for (let key = column; key !== ''; key = key.slice(0, Math.max(key.lastIndexOf('.'), 0))) {
      const names = shown[key];
      if (names) return names;
    }
    return [column];
  });
  return [...new Set(fields)];
}
