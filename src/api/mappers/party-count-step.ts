import type { PartyCountStep } from '../../law/party-count.js';

/** The number of parties from one day on, with the codes of those who came and went. */
export type PartyCountStepParent = PartyCountStep;
