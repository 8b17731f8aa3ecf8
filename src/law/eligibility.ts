/** Who may become a party to an instrument, as its final clauses say. */
export interface EligibilityRule {
  /** All states, members of the organizations, these and whoever is invited, or those named alone. */
  readonly open: 'all-states' | 'members' | 'members-and-invited' | 'named';
  /** Slugs of the organizations whose members may join. */
  readonly organizations?: readonly string[];
  /** Codes of parties that may join by name. */
  readonly states?: readonly string[];
  /** Whether regional organizations for economic integration may join. */
  readonly regionalOrganizations?: boolean;
  /** The clause; absent where no source seen gives it. */
  readonly citation?: string;
}

/** A party as far as joining depends on it. */
export interface Candidate {
  /** Party code. */
  readonly code: string;
  readonly isState: boolean;
  /** Territories join nothing by themselves: their state consents for them (VCLT 29). */
  readonly isTerritory: boolean;
  /** Whether it is a member of an organization on the day. */
  readonly isMember: (organization: string) => boolean;
}

/** Whether a party may join: as one of those it was made for, like any other, once invited, or not. */
export type Eligibility = 'as-member' | 'openly' | 'if-invited' | 'no';

/**
 * Whether a party may join an instrument by its own final clauses (VCLT 11, 15).
 *
 * @param rule - the clauses.
 * @param candidate - the party on the day asked about.
 */
export function mayJoin(rule: EligibilityRule, candidate: Candidate): Eligibility {
  if (rule.states?.includes(candidate.code)) return 'as-member';
  if (candidate.isTerritory) return 'no';
  if (!candidate.isState) return rule.regionalOrganizations ? 'openly' : 'no';
  switch (rule.open) {
    case 'all-states':
      return 'openly';
    case 'named':
      return 'no';
    case 'members':
    case 'members-and-invited':
      if (rule.organizations?.some(candidate.isMember)) return 'as-member';
      return rule.open === 'members' ? 'no' : 'if-invited';
  }
}

/**
 * Whether the State of a territory, whichever it is, may have joined an instrument, so that its consent reaches the
 * territory unless it said otherwise (VCLT 29). Of instruments for some States only nobody can say so.
 *
 * @param rule - the clauses.
 */
export const mayBeExtendedTo = (rule: EligibilityRule): boolean => rule.open === 'all-states';
