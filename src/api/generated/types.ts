// Generated from schema/*.graphql by `npm run generate:types`. Do not edit.
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type {
  InstrumentParent,
  InstrumentConnectionParent,
  InstrumentChangeParent,
} from '../mappers/instrument.js';
import type { ArticleParent, ArticleConnectionParent } from '../mappers/article.js';
import type { ObligationParent, ObligationConnectionParent } from '../mappers/obligation.js';
import type { DutyParent, DutyConnectionParent } from '../mappers/duty.js';
import type { ThemeParent } from '../mappers/theme.js';
import type {
  StateParent,
  OrganizationParent,
  PartyParent,
  StateConnectionParent,
  OrganizationConnectionParent,
} from '../mappers/party.js';
import type { MechanismParent, MechanismConnectionParent } from '../mappers/mechanism.js';
import type {
  MembershipParent,
  TerritoryMembershipParent,
  MechanismParticipationParent,
  MembershipConnectionParent,
} from '../mappers/membership.js';
import type { ParticipationParent, ParticipationConnectionParent } from '../mappers/participation.js';
import type { ReservationParent } from '../mappers/reservation.js';
import type { SourceParent } from '../mappers/source.js';
import type { ImplementationParent } from '../mappers/implementation.js';
import type { CorrespondenceParent } from '../mappers/correspondence.js';
import type { AliasParent } from '../mappers/alias.js';
import type { BindingParent } from '../mappers/binding.js';
import type { BoundPartyParent, BoundPartyConnectionParent } from '../mappers/bound-party.js';
import type {
  SharedObligationParent,
  PartyDutyParent,
  SharedObligationConnectionParent,
} from '../mappers/shared-obligation.js';
import type {
  StateComparisonParent,
  PartyDutiesParent,
  SimilarStateParent,
} from '../mappers/state-comparison.js';
import type {
  ObligationMatrixParent,
  MatrixRowParent,
  MatrixCellParent,
} from '../mappers/obligation-matrix.js';
import type {
  CooperationPathListParent,
  CooperationPathParent,
  CooperationHopParent,
} from '../mappers/cooperation-path.js';
import type {
  LegalBasisParent,
  BasisPrecedenceParent,
  MissingBasisParent,
  BasisSetAsideParent,
  LegalBasisListParent,
} from '../mappers/legal-basis.js';
import type { InheritanceParent } from '../mappers/inheritance.js';
import type {
  RatificationImpactParent,
  DutyChangeParent,
  PartnerGainParent,
} from '../mappers/ratification-impact.js';
import type { DatasetParent } from '../mappers/dataset.js';
import type { SearchResultParent, SearchConnectionParent } from '../mappers/search-result.js';
import type {
  ResolvedNameParent,
  AmbiguousNameParent,
  KnownErrorParent,
  UnknownNameParent,
} from '../mappers/name-resolution.js';
import type { DefinitionCellParent, DefinitionComparisonParent } from '../mappers/definition.js';
import type { ClaimParent, PassageParent, ClaimConnectionParent } from '../mappers/claim.js';
import type { OperationParent, ChallengeParent, TechnologyParent, ActorParent } from '../mappers/topic.js';
import type { PartyCountStepParent } from '../mappers/party-count-step.js';
import type { ChangeParent, ChangeConnectionParent } from '../mappers/change.js';
import type { GraphContext } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = T | null | undefined;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /**
   * A calendar day, written `YYYY-MM-DD` (`2003-12-25`). It must be a real day of the Gregorian calendar between
   * 1815-01-01 and 2200-12-31, both included; anything else is refused with the error code `BAD_DATE`.
   * No time of day and no time zone are attached: a legal effect dated to a day holds for the whole of that day.
   */
  Date: { input: string; output: string };
  /**
   * A date exactly as precise as its source: a year (`1957`), a month (`1957-12`) or a day (`1957-12-13`). It is
   * never completed to a full day. Where a question turns on the missing part, the answer is UNKNOWN and the trace
   * says so. Values sort as text: a year before its months, a month before its days.
   */
  PartialDate: { input: string; output: string };
  /** An absolute web address or other identifier with a scheme, as defined by RFC 3986 (`https://…`, `urn:…`). */
  URI: { input: string; output: string };
};

/** A kind of person or body that acts in cooperation or in protecting victims; not a particular organization. */
export type Actor = Named &
  Node & {
    __typename?: 'Actor';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key. */
    slug: Scalars['String']['output'];
    /** Display name. */
    name: Scalars['String']['output'];
    /** Other names, including names by which texts call it wrongly. */
    aliases: Array<Alias>;
    /** What it is, in our own words. */
    description: Scalars['String']['output'];
    /** Its role; null if none. */
    group: Maybe<Scalars['String']['output']>;
    /** Provisions that deal with it, by instrument. */
    provisions: Array<Article>;
    /** Claims that source texts make about it, by id. */
    claims: ClaimConnection;
    /** What these facts rest on. */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/** A kind of person or body that acts in cooperation or in protecting victims; not a particular organization. */
export type ActorClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A further name of a node, by which it can be found. */
export type Alias = {
  __typename?: 'Alias';
  /** The name as written. */
  text: Scalars['String']['output'];
  /** What sort of name it is, and whether it is a right one. */
  kind: AliasKind;
  /** Language of the name as a BCP 47 tag (`en`, `fr`); null for codes and where the language is not recorded. */
  language: Maybe<Scalars['String']['output']>;
};

/** What sort of name an alias is. */
export type AliasKind =
  /**
   * The full title or name in the authentic text or used by the body itself; a customary shortening of it is
   * SHORT.
   */
  | 'OFFICIAL'
  /** A customary shorter form made of words (`Palermo Protocol`); one made of initials is ABBREVIATION. */
  | 'SHORT'
  /** Initials or another contraction used in prose (`UNTOC`); a key assigned by a registry is CODE. */
  | 'ABBREVIATION'
  /**
   * A key assigned by a registry or standard, such as an ISO 3166-1 or CELEX code; initials used in prose are
   * ABBREVIATION.
   */
  | 'CODE'
  /**
   * A name that was right in the past and is no longer in official use; a name that never was right is
   * MISTITLED.
   */
  | 'FORMER'
  /** Any other right name, for example a spelling variant or a translation without official standing. */
  | 'OTHER'
  /**
   * A wrong name under which a real thing appears in some text. It leads to the thing meant but must not be
   * shown as its name.
   */
  | 'MISTITLED';

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type Query = {
  __typename?: 'Query';
  /** One article of one instrument; null if the instrument has no article of that number. */
  article: Maybe<Article>;
  /**
   * Whether a party is bound by an instrument, or by one article of it, on a day, and why. A signatory is not
   * bound; soft law binds nobody; a member of a union is bound through the union where the union's law says so.
   */
  binding: Binding;
  /**
   * What happened between two days, in the order of time: signatures, consents, entries into force, ends, reservations
   * and other statements, joining and leaving of organizations, adoptions and amendments. It holds what the facts date;
   * what they do not date is counted by `undated`.
   */
  changes: ChangeConnection;
  /** Claims of the source texts that pass every condition of the filter, by id. */
  claims: ClaimConnection;
  /**
   * Ways by which two parties can cooperate on a day, best first: over a legal basis in force between them, a
   * mechanism that both take part in, an organization that both are members of, and last through a third state.
   * Only what is certain on that day makes a step; nothing is visited twice.
   */
  cooperationPaths: CooperationPathList;
  /** What is loaded: version, dates, sources and sizes of the dataset that answers are computed from. */
  dataset: Dataset;
  /**
   * The definition of trafficking in persons compared between instruments: element by element (act, means, purpose) and
   * within each element form by form.
   */
  traffickingDefinitions: DefinitionComparison;
  /** One duty by its slug; null where no duty bears it. */
  duty: Maybe<Duty>;
  /** Duties that pass every condition of the filter. */
  duties: DutyConnection;
  /** One instrument by one of its keys; null where no instrument bears that key. */
  instrument: Maybe<Instrument>;
  /** Instruments that pass every condition of the filter. */
  instruments: InstrumentConnection;
  /**
   * On what legal bases one party can ask another one for cooperation on a day: every instrument in force between the
   * two that carries the mechanism, ranked and with reasons; what stands back behind another basis is shown as such.
   */
  legalBases: LegalBasisList;
  /** One mechanism by its slug; null where no mechanism bears it. */
  mechanism: Maybe<Mechanism>;
  /** Mechanisms that pass every condition of the filter. */
  mechanisms: MechanismConnection;
  /**
   * Which node a name as written in some text stands for. Case, accents, punctuation and surrounding space do
   * not matter, nor do number and spelling of words (British or American, hyphenated or not), "the", possessives,
   * leading zeros, "No." before a number, and the short forms UN, EU and ASEAN in a longer title. An abbreviation
   * or a second name beside the first (`Name (ABC)`, `Name / other name`) must be known for the same thing, a year
   * (`Name (2000)`) must be that of adoption. A name is otherwise matched whole, never by similarity. Not knowing
   * a name is an expected outcome, not an error.
   */
  resolveName: NameResolution;
  /** Parties across, themes, duties or instruments down: who is bound by what on a day, how strongly and since when. */
  obligationMatrix: ObligationMatrix;
  /** One obligation by its opaque id; null where no obligation bears it. */
  obligation: Maybe<Obligation>;
  /** Obligations that pass every condition of the filter. */
  obligations: ObligationConnection;
  /** One organization by its slug; null where no organization bears it. */
  organization: Maybe<Organization>;
  /** Organizations that pass every condition of the filter. */
  organizations: OrganizationConnection;
  /**
   * The node that bears an id handed out earlier by this service. Null where no node bears it, also when the id
   * is malformed.
   */
  node: Maybe<Node>;
  /** Several nodes at once, in the order of the ids given; null stands in the place of an id that no node bears. */
  nodes: Array<Maybe<Node>>;
  /**
   * What would change for a party if it consented to an instrument, or withdrew from it, on a day. Nothing is
   * written.
   */
  ratificationImpact: RatificationImpact;
  /**
   * Full-text search over names, headings and the wording of obligations, best match first. A result contains
   * every word of the question, whole or as the beginning of a word; case and accents do not matter.
   */
  search: SearchConnection;
  /** Duties that bind all the given parties on a day, each through whatever instruments bind it. */
  sharedObligations: SharedObligationConnection;
  /** Every source that at least one fact or claim rests on, by slug. */
  sources: Array<Source>;
  /**
   * What parties have in common and what parts them, at the level of duties, as of a day. A state counts with
   * what binds it on that day only; what it signed, or will be bound by later, does not count.
   */
  compareStates: StateComparison;
  /**
   * The states that are most alike to a party by the duties that bind them on a day. Alike means the same duties
   * (Jaccard index), whatever the instrument and the grade; it says nothing of how well they are kept.
   */
  similarStates: Array<SimilarState>;
  /** One state by one of its keys; null where no state bears that key. */
  state: Maybe<State>;
  /** States that pass every condition of the filter. */
  states: StateConnection;
  /** All themes, by name. */
  themes: Array<Theme>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryArticleArgs = {
  instrument: Scalars['String']['input'];
  number: Scalars['String']['input'];
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryBindingArgs = {
  party: Scalars['String']['input'];
  instrument: Scalars['String']['input'];
  article?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryChangesArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
  filter?: InputMaybe<ChangeFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryClaimsArgs = {
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryCooperationPathsArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  mechanism?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryTraffickingDefinitionsArgs = {
  instruments?: InputMaybe<Array<Scalars['String']['input']>>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryDutyArgs = {
  slug: Scalars['String']['input'];
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryDutiesArgs = {
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryInstrumentArgs = {
  by: InstrumentBy;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryInstrumentsArgs = {
  filter?: InputMaybe<InstrumentFilter>;
  orderBy?: InputMaybe<InstrumentOrder>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryLegalBasesArgs = {
  from: Scalars['String']['input'];
  to: Scalars['String']['input'];
  mechanism?: InputMaybe<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryMechanismArgs = {
  slug: Scalars['String']['input'];
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryMechanismsArgs = {
  filter?: InputMaybe<MechanismFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryResolveNameArgs = {
  name: Scalars['String']['input'];
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryObligationMatrixArgs = {
  parties: Array<Scalars['String']['input']>;
  rows: MatrixRows;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ObligationFilter>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryObligationArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryObligationsArgs = {
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryOrganizationArgs = {
  slug: Scalars['String']['input'];
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryOrganizationsArgs = {
  filter?: InputMaybe<OrganizationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryRatificationImpactArgs = {
  party: Scalars['String']['input'];
  instrument: Scalars['String']['input'];
  on?: InputMaybe<Scalars['Date']['input']>;
  act: ImpactAct;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QuerySearchArgs = {
  text: Scalars['String']['input'];
  kinds?: InputMaybe<Array<NodeKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QuerySharedObligationsArgs = {
  parties: Array<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryCompareStatesArgs = {
  parties: Array<Scalars['String']['input']>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ObligationFilter>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QuerySimilarStatesArgs = {
  party: Scalars['String']['input'];
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryStateArgs = {
  by: StateBy;
};

/**
 * Every question that can be asked. The service only reads: there are no mutations.
 *
 * One answer is always computed from one version of the dataset, named in `extensions.dataset`. Lookups by key
 * give null where nothing bears that key; an argument that names a party, instrument or article that does not
 * exist is an error whose `extensions.code` says which (`UNKNOWN_PARTY`, `UNKNOWN_INSTRUMENT`,
 * `UNKNOWN_ARTICLE`, …), and one that fits several is `AMBIGUOUS_NAME`.
 */
export type QueryStatesArgs = {
  filter?: InputMaybe<StateFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One article (provision) of an instrument. */
export type Article = Node & {
  __typename?: 'Article';
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /**
   * Number as printed in the instrument, without the word for article; a string, because of numbers such as `4a`
   * or `IV`.
   */
  number: Scalars['String']['output'];
  /** Heading of the article; null if the instrument prints none. */
  heading: Maybe<Scalars['String']['output']>;
  /** Place in the text, counted from 1. Sort by this and not by `number`. */
  order: Scalars['Int']['output'];
  /** The instrument it is part of. */
  instrument: Instrument;
  /** What its paragraphs ask, allow, define or set up, in the order of the text. */
  obligations: Array<Obligation>;
  /** Mechanisms for which it is the legal basis. */
  establishes: Array<Mechanism>;
  /**
   * What gives effect to this article in particular; what gives effect to the whole instrument is listed there, beside
   * this.
   */
  implementedBy: Array<Implementation>;
  /**
   * Articles of other instruments that deal with the same subject, by instrument and place. No legal effect is claimed:
   * what gives effect to it is under `implementedBy`.
   */
  correspondsTo: Array<Correspondence>;
};

/** An article of another instrument that deals with the same subject, found by reading both side by side. */
export type Correspondence = {
  __typename?: 'Correspondence';
  /** The other article. */
  article: Article;
  /** Its paragraph that is meant; null if all of it is. */
  part: Maybe<Scalars['String']['output']>;
  /** What both deal with, in our own words. */
  subject: Scalars['String']['output'];
  /** What the comparison rests on. */
  sources: Array<Source>;
};

/** One page of articles, in the order of the instrument. */
export type ArticleConnection = {
  __typename?: 'ArticleConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ArticleEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Article>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Articles in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An article at its place in the list. */
export type ArticleEdge = {
  __typename?: 'ArticleEdge';
  /** The article. */
  node: Article;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** Whether a party is bound on a day, with the reasons. */
export type Binding = {
  __typename?: 'Binding';
  /** The answer. */
  status: BindingStatus;
  /**
   * First day of the interval of being bound that holds the day asked about, that day included; null if not
   * bound or not known.
   */
  since: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Last day bound, that day included: of the current interval if its end is known, or of the last one before
   * the day asked about if it has ended. Null otherwise.
   */
  until: Maybe<Scalars['PartialDate']['output']>;
  /** The day the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Who was asked about. */
  party: Party;
  /** The instrument asked about. */
  instrument: Instrument;
  /** The article asked about; null if the question was about the whole instrument. */
  article: Maybe<Article>;
  /** The participation that decides the answer; null if there is none, or if the party is bound through a union. */
  participation: Maybe<Participation>;
  /** Statements in effect on that day that touch what was asked about, those that change nothing included. */
  reservations: Array<Reservation>;
  /** How the answer was arrived at, step by step. Never empty. */
  trace: Array<RuleStep>;
  /** Every source that the answer rests on. */
  sources: Array<Source>;
  /**
   * For a bound party: the clauses of the instrument, or of the article asked about, that apply, extend, change or
   * leave alone what another instrument asks, with what so reaches the party. Empty for a party that is not bound.
   */
  inherited: Array<Inheritance>;
};

/** Whether a party is bound on a day. */
export type BindingStatus =
  /**
   * Bound, and no reservation known to be in effect changes what was asked about. A statement that only
   * interprets or informs leaves it so, and so does one whose effect on that day no source decides: it is listed,
   * and the trace says so.
   */
  | 'BOUND'
  /**
   * Bound, but a reservation in effect modifies what was asked about or excludes part of it; if all of it is
   * excluded, NOT_BOUND.
   */
  | 'BOUND_WITH_RESERVATION'
  /**
   * Known not to be bound: no consent, not yet or no longer in force, soft law, or excluded by reservation. A
   * doubt is UNKNOWN.
   */
  | 'NOT_BOUND'
  /** The facts do not decide it; the trace says which are missing. This is neither BOUND nor NOT_BOUND. */
  | 'UNKNOWN';

/** A party bound by an obligation on the day asked about. */
export type BoundParty = {
  __typename?: 'BoundParty';
  /** Who is bound. */
  party: Party;
  /** First day bound, that day included; null if it is bound but the day is not known. */
  since: Maybe<Scalars['PartialDate']['output']>;
  /** BOUND or BOUND_WITH_RESERVATION; the other values do not occur in this list. */
  status: BindingStatus;
};

/** One page of bound parties, by name. */
export type BoundPartyConnection = {
  __typename?: 'BoundPartyConnection';
  /** The rows of this page with their cursors. */
  edges: Array<BoundPartyEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<BoundParty>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Parties in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A bound party at its place in the list. */
export type BoundPartyEdge = {
  __typename?: 'BoundPartyEdge';
  /** The bound party. */
  node: BoundParty;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** A difficulty of cooperation or implementation that the source texts name. */
export type Challenge = Named &
  Node & {
    __typename?: 'Challenge';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key. */
    slug: Scalars['String']['output'];
    /** Display name. */
    name: Scalars['String']['output'];
    /** Other names, including names by which texts call it wrongly. */
    aliases: Array<Alias>;
    /** What it is, in our own words. */
    description: Scalars['String']['output'];
    /** Field it belongs to, such as legal or capacity; null if none. */
    group: Maybe<Scalars['String']['output']>;
    /** Provisions that deal with it, by instrument. */
    provisions: Array<Article>;
    /** Claims that source texts make about it, by id. */
    claims: ClaimConnection;
    /** What these facts rest on. */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/** A difficulty of cooperation or implementation that the source texts name. */
export type ChallengeClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Conditions on changes. All that are given must hold; a null field sets no condition, an empty list keeps nothing. */
export type ChangeFilter = {
  /**
   * Keeps changes of one of these parties; where it is an organization, also the joining and leaving of its members.
   * ISO 3166-1 codes, slugs or exact names, up to 200; unknown: `UNKNOWN_PARTY`.
   */
  party?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keeps changes about one of these instruments, or made by them to others. Slugs, up to 200; unknown: `UNKNOWN_INSTRUMENT`. */
  instrument?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Keeps changes of one of these kinds. */
  kind?: InputMaybe<Array<ChangeKind>>;
};

/** What sort of thing happened. */
export type ChangeKind =
  /** A party signed an instrument. It is not yet bound by that (VCLT art. 11-18). */
  | 'SIGNED'
  /**
   * A party consented to be bound: the day of deposit or registration of its consent, or of a signature that itself
   * binds (VCLT art. 11, 12, 16). One that no source dates is counted by `undated`.
   */
  | 'CONSENTED'
  /**
   * First day in force: for the party where one is given, otherwise for anyone at all (VCLT art. 24). Members enter into
   * acts of their union without consent of their own.
   */
  | 'ENTERED_INTO_FORCE'
  /**
   * Last day on which the party was bound, as `until` of its participation, whatever ended it: denunciation, the end of
   * the treaty, of its convention or of membership (VCLT art. 54, 70). The next day it is free.
   */
  | 'WITHDREW'
  /**
   * A party made a reservation: a statement that excludes or modifies what binds it, whatever it is called (VCLT art.
   * 2(1)(d)). One made on signature and confirmed on consenting occurs on both days, and counts from the second (VCLT
   * art. 23(2)).
   */
  | 'RESERVED'
  /**
   * A party made another statement on an instrument, which changes no obligation: a declaration, an interpretation or a
   * notification. An objection is OBJECTED.
   */
  | 'DECLARED'
  /** Notice that a party withdraws its reservation or other statement was received (VCLT art. 22). */
  | 'RESERVATION_WITHDRAWN'
  /** A party objected to a statement of another one (VCLT art. 20-21). */
  | 'OBJECTED'
  /** First day on which a party belonged to an organization: as a member, or otherwise as the summary says. */
  | 'JOINED'
  /** Last day on which a party belonged to an organization. The next day it does not. */
  | 'LEFT'
  /** The text of an instrument was adopted; for treaties between two, signed. */
  | 'ADOPTED'
  /** An instrument changed the text of another: the day of the changing act, which may take effect later. */
  | 'AMENDED';

/** One thing that happened on one day, or on some day of a span. */
export type Change = {
  __typename?: 'Change';
  /** When: a day, or the month or year that holds every day on which it may have been. */
  on: Scalars['PartialDate']['output'];
  /** First day on which it may have been; the list is in the order of this day. */
  earliest: Scalars['Date']['output'];
  /** Last day on which it may have been; the same as `earliest` where the day is known. */
  latest: Scalars['Date']['output'];
  /**
   * True if it certainly happened, and in the window asked about. False if its day may lie outside, or if it is doubtful
   * that it happened at all: do not count it as a fact of the window.
   */
  certain: Scalars['Boolean']['output'];
  /** What happened. */
  kind: ChangeKind;
  /**
   * Who did it or to whom it happened; for national laws the state whose law it is. Null for the adoption, the amendment
   * and the general entry into force of other instruments, and for a territory.
   */
  party: Maybe<Party>;
  /** The instrument it is about; null where it is about an organization. */
  instrument: Maybe<Instrument>;
  /** The organization that was joined or left; null for everything else. */
  organization: Maybe<Organization>;
  /** The instrument that made the amendment; null for everything else. */
  amendedBy: Maybe<Instrument>;
  /** The reservation or other statement; null for everything else. */
  reservation: Maybe<Reservation>;
  /** What happened, with names and dates, for a person to read. */
  summary: Scalars['String']['output'];
  /** The provision by which the day was worked out; null where a source states the day. */
  citation: Maybe<Scalars['String']['output']>;
  /** How the day was worked out, step by step; empty where a source states it and no rule was compared with it. */
  trace: Array<RuleStep>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
  /** What this rests on. */
  sources: Array<Source>;
};

/**
 * One page of changes, in the order of time. Of those that may be on the same day the more precisely dated come first;
 * on one day texts come before parties and acts before their effects.
 */
export type ChangeConnection = {
  __typename?: 'ChangeConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ChangeEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Change>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Changes in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
  /**
   * Changes that pass the filter and may have happened in the window, but which nothing dates to a year at least. They are in
   * no list.
   */
  undated: Scalars['Int']['output'];
};

/** A change at its place in the list. */
export type ChangeEdge = {
  __typename?: 'ChangeEdge';
  /** The change. */
  node: Change;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** Conditions on claims. All that are given must hold; a null field sets no condition. */
export type ClaimFilter = {
  /** Keeps claims made in the document with this source slug. Unknown: `UNKNOWN_SOURCE`. */
  source?: InputMaybe<Scalars['String']['input']>;
  /** Keeps claims with one of these verdicts; an empty list keeps nothing. */
  verdict?: InputMaybe<Array<Verdict>>;
  /** Keeps claims about the node with this opaque id. */
  about?: InputMaybe<Scalars['ID']['input']>;
  /** Words that must all occur in the text or the correction, whole or as the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A statement that a source text makes, with a verdict on whether it holds. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /** Public key. */
  slug: Scalars['String']['output'];
  /** What is claimed, in our own words. */
  text: Scalars['String']['output'];
  /** Whether it holds. */
  verdict: Verdict;
  /** What is right instead, in one or two sentences; null unless the verdict is CORRECTED or REFUTED. */
  correction: Maybe<Scalars['String']['output']>;
  /** The nodes that the claim is about. Empty if the thing it speaks of does not exist. */
  about: Array<Node>;
  /** Where the claim is made. */
  passages: Array<Passage>;
  /**
   * Grounds of the verdict: provisions as `instrument:article(paragraph)`, with the slug of the instrument, and words for
   * what is no provision of the dataset, such as a page of an organization or the want of any source. May be empty.
   */
  basis: Array<Scalars['String']['output']>;
  /** The articles among the grounds, by instrument and in the order of the text. */
  restsOn: Array<Article>;
  /** What the verdict rests on, as distinct from the documents that make the claim. */
  sources: Array<Source>;
  /** What a reader should know about the claim or its verdict; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
};

/** Whether a claim holds. */
export type Verdict =
  /** A source nearer to the authority says the same; a claim right only in part is CORRECTED. */
  | 'CORROBORATED'
  /**
   * Right in its core but wrong in a name, date, strength or direction that `correction` sets right; wrong in
   * its core is REFUTED.
   */
  | 'CORRECTED'
  /**
   * A source nearer to the authority says otherwise, or the thing claimed does not exist; if no source decides
   * it is UNVERIFIABLE.
   */
  | 'REFUTED'
  /** No source at hand decides it either way. This is not a mild form of REFUTED. */
  | 'UNVERIFIABLE';

/** One page of claims, by id. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ClaimEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Claim>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Rows in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A claim at its place in the list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** The claim. */
  node: Claim;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** Ways by which two parties can cooperate on a day. */
export type CooperationPathList = {
  __typename?: 'CooperationPathList';
  /** The day the answer is for. */
  asOf: Scalars['Date']['output'];
  /** Who asks for cooperation. */
  from: Party;
  /** Who is asked. */
  to: Party;
  /**
   * The paths, best first: legal bases in the order of `legalBases`, then mechanisms both take part in, then
   * organizations, then third states, closer bases first; shorter and older ones before others.
   */
  paths: Array<CooperationPath>;
  /** Whether there are more paths than `first`, or more third states than the search looked at further. */
  truncated: Scalars['Boolean']['output'];
};

/** A way from one party to another that visits nothing twice. */
export type CooperationPath = {
  __typename?: 'CooperationPath';
  /** Number of steps. */
  length: Scalars['Int']['output'];
  /**
   * False for a path through a third state: each leg is open by itself, and nothing in it binds the two parties to
   * each other. True for the others.
   */
  direct: Scalars['Boolean']['output'];
  /** The steps, from the first party to the second. */
  hops: Array<CooperationHop>;
  /** The path in one or two sentences for people, with what it does not permit. */
  explanation: Scalars['String']['output'];
};

/** One step of a path. */
export type CooperationHop = {
  __typename?: 'CooperationHop';
  /** Where the step begins: a state, an organization or a mechanism. */
  from: Named;
  /** Where it ends. */
  to: Named;
  /**
   * What connects the two: the slug of a mechanism in capitals with `_BASIS` for a legal basis between parties,
   * otherwise `MEMBER_OF`, `HAS_MEMBER`, `TAKES_PART_IN` or `HAS_PARTICIPANT`.
   */
  relation: Scalars['String']['output'];
  /** The instrument that the step rests on; null for a membership or a participation in a mechanism. */
  instrument: Maybe<Instrument>;
  /** The mechanism that the step serves. */
  mechanism: Maybe<Mechanism>;
  /** First day on which the connection held for both ends, that day included; null if not known. */
  since: Maybe<Scalars['PartialDate']['output']>;
};

/** The body of facts that one answer is computed from. */
export type Dataset = {
  __typename?: 'Dataset';
  /** Hash of the loaded facts. Equal facts give an equal version, whichever database holds them. */
  version: Scalars['String']['output'];
  /** When these facts were loaded: ISO 8601 instant in UTC with a trailing `Z`. */
  builtAt: Scalars['String']['output'];
  /**
   * The newest date for which any of the loaded status lists vouches. Single lists may be older: see each source
   * and instrument.
   */
  statusAsOf: Scalars['PartialDate']['output'];
  /** Every source that at least one fact rests on, by slug. */
  sources: Array<Source>;
  /** The folders of facts that were loaded, by name, each with what it vouches for and its known gaps. */
  collections: Array<Collection>;
  /** How many nodes of each label and relationships of each type are loaded: labels first, both by name. */
  counts: Array<Count>;
};

/** One folder of facts: what it holds, from where, as of when, and what is missing in it. */
export type Collection = {
  __typename?: 'Collection';
  /** Name of the folder, such as `participations`. */
  folder: Scalars['String']['output'];
  /** What it holds. */
  title: Scalars['String']['output'];
  /** Who publishes the lists it was compiled from. */
  publisher: Scalars['String']['output'];
  /** Where they are published. */
  publishedAt: Scalars['String']['output'];
  /** The newest day it vouches for as a whole; single lists in it may be older. */
  statusAsOf: Scalars['PartialDate']['output'];
  /** On what terms its facts may be reused. */
  licence: Scalars['String']['output'];
  /** Rows or entries in it. */
  rows: Scalars['Int']['output'];
  /** Doubts and gaps that are known, in our own words; null if none is. */
  knownGaps: Maybe<Scalars['String']['output']>;
};

/** The number of nodes of one kind. */
export type Count = {
  __typename?: 'Count';
  /** Kind of node as labelled in the graph (`Instrument`, `Obligation`). */
  label: Scalars['String']['output'];
  /** Number of nodes, zero or more. */
  value: Scalars['Int']['output'];
};

/** Definitions of trafficking in persons side by side. */
export type DefinitionComparison = {
  __typename?: 'DefinitionComparison';
  /** The instruments compared; cells stand in this order. */
  instruments: Array<Instrument>;
  /** The three elements: act, means, purpose. */
  elements: Array<ComparedElement>;
};

/** One element of the definition across the instruments compared. */
export type ComparedElement = {
  __typename?: 'ComparedElement';
  /** The element. */
  element: DefinitionElement;
  /** Its forms, those of the Trafficking Protocol first. */
  forms: Array<ComparedForm>;
};

/** One form of an element across the instruments compared. */
export type ComparedForm = {
  __typename?: 'ComparedForm';
  /** Public key of the form, such as `abuse-of-vulnerability`. */
  slug: Scalars['String']['output'];
  /** What the form is. */
  name: Scalars['String']['output'];
  /** One entry for each instrument, in the order of `instruments`; null where its definition was not read for this form. */
  cells: Array<Maybe<DefinitionCell>>;
};

/** What one definition says of one form. */
export type DefinitionCell = {
  __typename?: 'DefinitionCell';
  /** The instrument whose definition it is. */
  instrument: Instrument;
  /** Whether the definition names the form. */
  mention: FormMention;
  /** The article that defines; null where the articles of the instrument are not loaded. */
  article: Maybe<Article>;
  /** Paragraph, section or article of the definition. */
  part: Scalars['String']['output'];
  /** The later act that added the form; null if it was there from the beginning or that is not known. */
  addedBy: Maybe<Instrument>;
  /** First day on which the definition had the form; null unless a later act added it. */
  since: Maybe<Scalars['PartialDate']['output']>;
  /** What a reader should know; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** What this reading rests on. */
  sources: Array<Source>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the single
   * entry `*` if the whole record does. Do not cite an unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
};

/** The elements of the definition of trafficking in persons (Trafficking Protocol art. 3(a)). */
export type DefinitionElement =
  /** What is done: recruiting, transporting, transferring, harbouring, receiving. */
  | 'ACT'
  /** How it is done: threat, force, fraud, abuse; with what is said of consent and of children. */
  | 'MEANS'
  /** To what end it is done: forms of exploitation. */
  | 'PURPOSE';

/** Whether a definition names a form of an element. */
export type FormMention =
  /** It names the form, in whatever words. */
  | 'NAMED'
  /** It names a narrower or wider form, as the note says. */
  | 'IN_PART'
  /** It does not name the form. A list of purposes that is a minimum may reach it all the same. */
  | 'NOT_NAMED';

/** Conditions on duties. All that are given must hold; a null field sets no condition. */
export type DutyFilter = {
  /** Slugs of themes, any one of which is enough; an empty list keeps nothing. Unknown: `UNKNOWN_THEME`. */
  theme?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words that must all occur in the name or definition, whole or as the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One ask that obligations of different instruments have in common, so that parties bound by different treaties
 * can be compared. How strongly each instrument asks it stays visible on the obligations.
 */
export type Duty = Named &
  Node & {
    __typename?: 'Duty';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key; stable across dataset versions. */
    slug: Scalars['String']['output'];
    /** The ask, verb first (`Criminalise trafficking in persons`). */
    name: Scalars['String']['output'];
    /** Every further name and code it is known under, wrong ones included and marked as such. */
    aliases: Array<Alias>;
    /** What is part of the duty and what is not, in our own words. */
    definition: Scalars['String']['output'];
    /** The one subject it belongs to. */
    theme: Theme;
    /** The obligations that are instances of it, over all instruments. */
    obligations: ObligationConnection;
    /** Statements of source texts about this node, each with its verdict. */
    claims: ClaimConnection;
  };

/**
 * One ask that obligations of different instruments have in common, so that parties bound by different treaties
 * can be compared. How strongly each instrument asks it stays visible on the obligations.
 */
export type DutyObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * One ask that obligations of different instruments have in common, so that parties bound by different treaties
 * can be compared. How strongly each instrument asks it stays visible on the obligations.
 */
export type DutyClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of duties, by name. */
export type DutyConnection = {
  __typename?: 'DutyConnection';
  /** The rows of this page with their cursors. */
  edges: Array<DutyEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Duty>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Duties in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A duty at its place in the list. */
export type DutyEdge = {
  __typename?: 'DutyEdge';
  /** The duty. */
  node: Duty;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** That one text or mechanism gives effect to another. */
export type Implementation = {
  __typename?: 'Implementation';
  /** In what way. */
  kind: ImplementationKind;
  /** How much of it is given effect to, as a source assesses it. This is not a finding on compliance in practice. */
  extent: ImplementationExtent;
  /** What gives effect: an instrument, article or mechanism. */
  implementing: Node;
  /** What is given effect to: an instrument, article or obligation. */
  implemented: Node;
  /**
   * Article or section of the implementing text that is meant, where `implementing` is the instrument because the dataset
   * does not hold the article; null otherwise.
   */
  implementingPart: Maybe<Scalars['String']['output']>;
  /** The same for `implemented`. */
  implementedPart: Maybe<Scalars['String']['output']>;
  /**
   * Who says that it is so or assesses the extent, in our own words: the act itself, a report, a body; null if a source
   * says so without telling.
   */
  basis: Maybe<Scalars['String']['output']>;
  /**
   * For criminal law on trafficking, which elements of the definition it takes over, as the wording was read; null if it
   * was not compared.
   */
  elements: Maybe<ImplementedElements>;
  /**
   * Names of those fields of this type that were matched by our own reading and that no source states, such as
   * `implementedPart`. Empty if the sources state all.
   */
  reading: Array<Scalars['String']['output']>;
  /** What a reader should know about this relation; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** What this record rests on. */
  sources: Array<Source>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the single
   * entry `*` if the whole record does. Do not cite an unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
};

/** The elements of the definition of trafficking in persons (Trafficking Protocol art. 3(a)) in an offence of another text. */
export type ImplementedElements = {
  __typename?: 'ImplementedElements';
  /** What is done: recruiting, transporting, transferring, harbouring, receiving. Null if not compared. */
  act: Maybe<ElementCoverage>;
  /** How it is done: threat, force, fraud, abuse. NO is wider than the Protocol. Null if not compared. */
  means: Maybe<ElementCoverage>;
  /** To what end: exploitation. Null if not compared. */
  purpose: Maybe<ElementCoverage>;
};

/** Whether an offence asks for an element of the definition of trafficking as the Trafficking Protocol does. */
export type ElementCoverage =
  /** It has the element; with forms of it missing or narrowed it is PARTIAL. */
  | 'YES'
  /** It has the element in part or for some offences only; where nothing of it is asked for it is NO. */
  | 'PARTIAL'
  /** It does not ask for the element. */
  | 'NO';

/** In what way one text or mechanism gives effect to another. */
export type ImplementationKind =
  /** A law enacts what an act of the Union asks its members to enact; giving effect to a treaty is APPLIES. */
  | 'TRANSPOSES'
  /**
   * It gives effect to a treaty or puts it into practice, as it says itself or as it is known for; enacting an act of the
   * Union is TRANSPOSES.
   */
  | 'APPLIES'
  /**
   * It sees to the carrying out of what applies or binds by itself, such as a regulation of the Union; carrying it out
   * is APPLIES.
   */
  | 'ENSURES'
  /** It names it as a basis or model and no more; giving effect to it is APPLIES or TRANSPOSES. */
  | 'CITES';

/** How much of a text another one gives effect to, as a source assesses it. */
export type ImplementationExtent =
  /** All of it, according to the source; with gaps named it is PARTIAL. */
  | 'FULL'
  /** Some of it, with gaps that the source names; without any part covered it is NONE. */
  | 'PARTIAL'
  /** Nothing of it, according to a source that looked; if nobody looked it is NOT_ASSESSED. */
  | 'NONE'
  /** No source assesses it. This says nothing about gaps. */
  | 'NOT_ASSESSED';

/**
 * A text that creates, recommends or regulates duties: treaty, protocol, union act, declaration, resolution,
 * national law.
 */
export type Instrument = Named &
  Node & {
    __typename?: 'Instrument';
    /** What its articles apply, extend, change or leave alone of other instruments. */
    inherits: Array<Inheritance>;
    /** What the articles of other instruments apply, extend, change or leave alone of it. */
    inheritedBy: Array<Inheritance>;
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key, such as `untoc`, `cets-197` or `eu-directive-2011-36`; stable across dataset versions. */
    slug: Scalars['String']['output'];
    /** Short name to show to a reader. */
    name: Scalars['String']['output'];
    /** Official title in full. */
    title: Scalars['String']['output'];
    /** Every further name and code it is known under, wrong ones included and marked as such. */
    aliases: Array<Alias>;
    /** What sort of text it is. The kind alone does not say whether it binds: see `binding`. */
    kind: InstrumentKind;
    /** True if it is made to bind those who accept it or are subject to it; false for soft law, which binds nobody. */
    binding: Scalars['Boolean']['output'];
    /** When its text was adopted, which is not when it was opened for signature; null if no source says. */
    adoptedOn: Maybe<Scalars['PartialDate']['output']>;
    /** City or body where its text was adopted; null if no source says. */
    adoptedAt: Maybe<Scalars['String']['output']>;
    /** First day it was in force for anyone, that day included; null if it never was or no source says. */
    inForceSince: Maybe<Scalars['PartialDate']['output']>;
    /**
     * First day on which a national law no longer applied; null if it is in force, if no source says, or for any other
     * text. What took its place is told by what replaces it.
     */
    repealedOn: Maybe<Scalars['PartialDate']['output']>;
    /** The state whose law it is; null for anything that is not a national law. */
    enactedBy: Maybe<State>;
    /** Where the text is published (UNTS, CETS, Official Journal); null if not recorded. */
    citation: Maybe<Scalars['String']['output']>;
    /**
     * Who keeps the original and receives instruments of consent (VCLT art. 76-77); null for texts without a
     * depositary.
     */
    depositary: Maybe<Scalars['String']['output']>;
    /** CELEX number; null for anything that is not a European Union act. */
    celex: Maybe<Scalars['String']['output']>;
    /**
     * Number in the Council of Europe Treaty Series, without leading zeros or prefix; null if it is not in that
     * series.
     */
    cets: Maybe<Scalars['String']['output']>;
    /**
     * Chapter and number in the UN Secretary-General's list of multilateral treaties; null if it is not in that
     * list.
     */
    untc: Maybe<Scalars['String']['output']>;
    /** European Legislation Identifier; null if none is assigned or recorded. */
    eli: Maybe<Scalars['URI']['output']>;
    /** Code of the International Labour Organization (`C029`); null for instruments of others. */
    ilo: Maybe<Scalars['String']['output']>;
    /** Languages in which the text is authentic, as BCP 47 tags; empty if not recorded. */
    languages: Array<Scalars['String']['output']>;
    /** Who may become a party, in our own words; null if not recorded or if the text has no parties of its own. */
    openTo: Maybe<Scalars['String']['output']>;
    /** How the instrument enters into force (VCLT art. 24); null for texts without parties of their own. */
    entryIntoForceRule: Maybe<EntryIntoForceRule>;
    /** Which reservations it lets parties make (VCLT art. 19-23); null for texts without parties of their own. */
    reservationRule: Maybe<ReservationRule>;
    /** How a party may leave it (VCLT art. 54-56); null for texts without parties of their own or if not recorded. */
    denunciationRule: Maybe<DenunciationRule>;
    /**
     * How far the loaded list of its parties can be relied on; null if it has no parties of its own or no list is
     * loaded.
     */
    participationList: Maybe<ParticipationList>;
    /** Its articles, in the order of the text. */
    articles: ArticleConnection;
    /**
     * Who signed it, consented to it or left it, by name of the party. A party that left and came back occurs once
     * per interval.
     */
    participations: ParticipationConnection;
    /**
     * How many states and unions were bound on the day asked about (status PARTY). If the list is not complete, at
     * least so many.
     */
    partyCount: Scalars['Int']['output'];
    /**
     * The days on which `partyCount` changes, in order, each with the number from that day on: the number of any other
     * day is that of the last step before it. Empty where nothing changes in the window.
     */
    partyCountOverTime: Array<PartyCountStep>;
    /**
     * How many states and unions had signed by the day asked about, that day included, whether or not they became
     * parties. A signature of which no day is known counts on every day.
     */
    signatoryCount: Scalars['Int']['output'];
    /** Instruments it was made to supplement, as a protocol supplements its convention. */
    supplements: Array<Instrument>;
    /** Instruments made to supplement it; the reverse of `supplements`. */
    supplementedBy: Array<Instrument>;
    /** Instruments of which it changes the text. */
    amends: Array<Instrument>;
    /** Instruments that change its text; the reverse of `amends`. */
    amendedBy: Array<Instrument>;
    /** Instruments in whose place it stands, at least between those bound by it. */
    replaces: Array<Instrument>;
    /** Instruments that stand in its place; the reverse of `replaces`. */
    replacedBy: Array<Instrument>;
    /** Instruments it ends without putting something in their place. */
    repeals: Array<Instrument>;
    /** Instruments that ended it without putting something in its place; the reverse of `repeals`. */
    repealedBy: Array<Instrument>;
    /**
     * What it does to other instruments and others do to it, with day and sources: what the eight lists above name, once
     * each.
     */
    changes: Array<InstrumentChange>;
    /** What it or one of its articles gives effect to or names: instruments or articles of others, by kind told apart. */
    implements: Array<Implementation>;
    /**
     * What gives effect to it or to one of its articles, or names it; the reverse of `implements`. An empty list says that
     * none is recorded, not that there is none.
     */
    implementedBy: Array<Implementation>;
    /** Statements of source texts about this node, each with its verdict. */
    claims: ClaimConnection;
    /**
     * What the facts on this instrument itself rest on; participations, reservations and obligations have sources
     * of their own.
     */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
     * unverified value as fact.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/**
 * A text that creates, recommends or regulates duties: treaty, protocol, union act, declaration, resolution,
 * national law.
 */
export type InstrumentArticlesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A text that creates, recommends or regulates duties: treaty, protocol, union act, declaration, resolution,
 * national law.
 */
export type InstrumentParticipationsArgs = {
  status?: InputMaybe<Array<ParticipationStatus>>;
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A text that creates, recommends or regulates duties: treaty, protocol, union act, declaration, resolution,
 * national law.
 */
export type InstrumentPartyCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A text that creates, recommends or regulates duties: treaty, protocol, union act, declaration, resolution,
 * national law.
 */
export type InstrumentPartyCountOverTimeArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A text that creates, recommends or regulates duties: treaty, protocol, union act, declaration, resolution,
 * national law.
 */
export type InstrumentSignatoryCountArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A text that creates, recommends or regulates duties: treaty, protocol, union act, declaration, resolution,
 * national law.
 */
export type InstrumentClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What one paragraph of an article asks, allows, forbids, defines or sets up. */
export type Obligation = Node & {
  __typename?: 'Obligation';
  /**
   * Clauses of other instruments through which it reaches their parties: those that apply it to their own subject
   * or offences, or that change its wording. None that only is read with it or leaves it alone.
   */
  reachesThrough: Array<Inheritance>;
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /** The article it stands in, which leads to the instrument. */
  article: Article;
  /**
   * Paragraph or letter within the article (`1(a)`); null if the article is not divided or the norm is its whole
   * text.
   */
  paragraph: Maybe<Scalars['String']['output']>;
  /** What is asked, in our own words. Not the treaty's text and not to be quoted as such. */
  action: Scalars['String']['output'];
  /** What sort of norm it is. */
  normKind: NormKind;
  /** How the text puts it. */
  modality: Modality;
  /** How much it asks of the bearer, derived from the modality; null if the norm asks nothing of anyone. */
  grade: Maybe<Grade>;
  /**
   * Qualifiers in the text, such as `subject to domestic law` or `where appropriate`. They do not lower the
   * grade. May be empty.
   */
  hedges: Array<Scalars['String']['output']>;
  /** Who must or may act; null if the text names nobody or the norm asks nothing. */
  bearer: Maybe<Scalars['String']['output']>;
  /** Towards whom the bearer must act, for example a requesting state; null if nobody in particular. */
  counterparty: Maybe<Scalars['String']['output']>;
  /** Who profits from the action, for example victims; null if nobody in particular. */
  beneficiary: Maybe<Scalars['String']['output']>;
  /** Subjects it falls under. */
  themes: Array<Theme>;
  /**
   * The duty of which it is an instance; null if it has no counterpart worth comparing, as final clauses have
   * none.
   */
  duty: Maybe<Duty>;
  /** The mechanism it sets up or uses; null if none. */
  mechanism: Maybe<Mechanism>;
  /**
   * Who was bound by it on the day asked about, by name, reservations taken into account. Parties for whom this
   * is not known are not listed.
   */
  boundParties: BoundPartyConnection;
  /** What the reading of this paragraph rests on. */
  sources: Array<Source>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
};

/** What one paragraph of an article asks, allows, forbids, defines or sets up. */
export type ObligationBoundPartiesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A clause of one instrument about what another one asks. */
export type Inheritance = {
  __typename?: 'Inheritance';
  /** The instrument whose article it is. */
  instrument: Instrument;
  /** The instrument whose duties it is about. */
  base: Instrument;
  /** What it does with these duties. */
  effect: InheritanceEffect;
  /** Whether duties of the base reach parties of the instrument through it. */
  carriesDuties: Scalars['Boolean']['output'];
  /** The article that says so; null where the dataset does not hold the articles of the instrument. */
  article: Maybe<Article>;
  /** Article and paragraph that say so. */
  locator: Scalars['String']['output'];
  /** What is meant in the base, as locators; `*` means all of it. */
  baseArticles: Array<Scalars['String']['output']>;
  /** What the clause says, in our own words. */
  text: Scalars['String']['output'];
  /**
   * Obligations of the base that reach parties of the instrument through it; none where it carries none or the
   * dataset does not hold the articles of the base.
   */
  obligations: ObligationConnection;
  /** What a reader must know about doubts; null for none. */
  note: Maybe<Scalars['String']['output']>;
  /** Sources that state it. */
  sources: Array<Source>;
  /** Names of the fields that rest on general knowledge only; `*` means all of them. */
  unverified: Array<Scalars['String']['output']>;
};

/** A clause of one instrument about what another one asks. */
export type InheritanceObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a clause does with the duties of another instrument. */
export type InheritanceEffect =
  /**
   * The base applies to the subject of the instrument too, with the changes this needs, as in article 1(2) of the
   * Trafficking Protocol.
   */
  | 'APPLIES_CONVENTION'
  /**
   * Offences of the instrument count as offences of the base, as in article 1(3) of the Trafficking Protocol:
   * narrower than APPLIES_CONVENTION.
   */
  | 'EXTENDS_OFFENCES'
  /** The wording of the base changes for those bound by the instrument; unlike READ_TOGETHER, its text is another one. */
  | 'AMENDS_TEXT'
  /** The two are read with each other between parties to both; neither binds a party to the other alone. */
  | 'READ_TOGETHER'
  /** Rights and duties under the base stay as they are, as in article 39 of CETS 197; nothing is carried. */
  | 'WITHOUT_PREJUDICE';

/** One key of one instrument. Exactly one field must be given. */
export type InstrumentBy =
  /** Opaque id from an earlier answer. */
  | {
      id: Scalars['ID']['input'];
      slug?: never;
      celex?: never;
      cets?: never;
      untc?: never;
      eli?: never;
      ilo?: never;
    } /** Public key, such as `untoc` or `palermo-protocol`. */
  | {
      id?: never;
      slug: Scalars['String']['input'];
      celex?: never;
      cets?: never;
      untc?: never;
      eli?: never;
      ilo?: never;
    } /** CELEX number of a European Union act (`32011L0036`). */
  | {
      id?: never;
      slug?: never;
      celex: Scalars['String']['input'];
      cets?: never;
      untc?: never;
      eli?: never;
      ilo?: never;
    } /** Number in the Council of Europe Treaty Series, without leading zeros or prefix (`197`, `24`). */
  | {
      id?: never;
      slug?: never;
      celex?: never;
      cets: Scalars['String']['input'];
      untc?: never;
      eli?: never;
      ilo?: never;
    } /**
   * Chapter and number in the list of multilateral treaties deposited with the UN Secretary-General
   * (`XVIII-12-a`).
   */
  | {
      id?: never;
      slug?: never;
      celex?: never;
      cets?: never;
      untc: Scalars['String']['input'];
      eli?: never;
      ilo?: never;
    } /** European Legislation Identifier, in full. */
  | {
      id?: never;
      slug?: never;
      celex?: never;
      cets?: never;
      untc?: never;
      eli: Scalars['String']['input'];
      ilo?: never;
    } /** Code of an International Labour Organization instrument (`C029`, `P029`). */
  | {
      id?: never;
      slug?: never;
      celex?: never;
      cets?: never;
      untc?: never;
      eli?: never;
      ilo: Scalars['String']['input'];
    };

/** Conditions on instruments. All that are given must hold; a null field sets no condition. */
export type InstrumentFilter = {
  /** Keeps instruments of one of these kinds; an empty list keeps none. */
  kind?: InputMaybe<Array<InstrumentKind>>;
  /** True keeps instruments that can bind (hard law), false keeps those that cannot (soft law). */
  binding?: InputMaybe<Scalars['Boolean']['input']>;
  /** Slug of a theme: keeps instruments with an obligation under it. Unknown: `UNKNOWN_THEME`. */
  theme?: InputMaybe<Scalars['String']['input']>;
  /**
   * Keeps instruments whose own entry into force is known to lie on or before this day. Unknown dates are left
   * out.
   */
  inForceOn?: InputMaybe<Scalars['Date']['input']>;
  /**
   * Keeps instruments this party is bound by today. ISO 3166-1 code, slug or exact name; unknown:
   * `UNKNOWN_PARTY`.
   */
  partyIs?: InputMaybe<Scalars['String']['input']>;
  /** Words that must all occur in the title or another name, whole or as the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Order of a list of instruments. */
export type InstrumentOrder =
  /** Oldest adoption first; adoption dates that are not known come last. The reverse is ADOPTED_DESC. */
  | 'ADOPTED_ASC'
  /** Newest adoption first; adoption dates that are not known come last. The reverse is ADOPTED_ASC. */
  | 'ADOPTED_DESC'
  /** By display name in alphabetical order, whatever the date; the official title does not count. */
  | 'TITLE_ASC'
  /** Most parties today first; signatories that are not parties do not count. */
  | 'PARTIES_DESC';

/** What sort of text an instrument is. */
export type InstrumentKind =
  /**
   * A treaty that stands on its own, whatever its title (VCLT art. 2(1)(a)); one attached to another treaty is
   * PROTOCOL.
   */
  | 'TREATY'
  /** A treaty attached to another one, which it supplements or changes; one that stands on its own is TREATY. */
  | 'PROTOCOL'
  /**
   * A Union act that binds members as to the result and must be transposed (TFEU art. 288); before 2009 see
   * EU_FRAMEWORK_DECISION.
   */
  | 'EU_DIRECTIVE'
  /**
   * An act of the former third pillar, binding as to the result and without direct effect (TEU before Lisbon,
   * art. 34(2)(b)).
   */
  | 'EU_FRAMEWORK_DECISION'
  /**
   * A Union act that applies directly in every member it binds (TFEU art. 288); one that must be transposed is
   * EU_DIRECTIVE.
   */
  | 'EU_REGULATION'
  /**
   * A common statement of states or of a summit that binds nobody; a decision of an organ of an organization is
   * RESOLUTION.
   */
  | 'DECLARATION'
  /**
   * A decision of an organ of an international organization; a common statement of states as such is
   * DECLARATION.
   */
  | 'RESOLUTION'
  /** A law of one state, in force there; a text offered to legislators is MODEL_LAW. */
  | 'NATIONAL_LAW'
  /** A text offered to legislators as a pattern; once enacted in a state, that state's law is NATIONAL_LAW. */
  | 'MODEL_LAW'
  /** A programme of steps with aims or dates; advice without a programme is GUIDELINE. */
  | 'PLAN'
  /** Advice on how to act or to read the law; a programme of steps is PLAN. */
  | 'GUIDELINE';

/** How an instrument enters into force: in general, and for those who join later. */
export type EntryIntoForceRule = {
  __typename?: 'EntryIntoForceRule';
  /** The provision that lays it down. */
  citation: Scalars['String']['output'];
  /** The rule in our own words, with thresholds and periods. */
  summary: Scalars['String']['output'];
};

/** The number of parties to an instrument from one day on. */
export type PartyCountStep = {
  __typename?: 'PartyCountStep';
  /** The day: `partyCount` as of this day is `count`. */
  on: Scalars['Date']['output'];
  /** States and unions that are certainly bound. If the list is not complete, at least so many. */
  count: Scalars['Int']['output'];
  /**
   * States and unions of which the facts do not decide whether they are bound: a date known in part only, or a consent
   * that is doubtful. Up to so many more than `count` may be bound.
   */
  undecided: Scalars['Int']['output'];
  /** Who is counted from this day on. Of a date known in part only the last possible first day counts. */
  entered: Array<Party>;
  /** Who is no longer counted from this day on: the day before was the last on which it was certainly bound. */
  left: Array<Party>;
};

/** Which reservations an instrument admits. */
export type ReservationRule = {
  __typename?: 'ReservationRule';
  /** The provision that lays it down; null if the text is silent and the general law applies (VCLT art. 19-23). */
  citation: Maybe<Scalars['String']['output']>;
  /** The rule in our own words. */
  summary: Scalars['String']['output'];
};

/** How a party may leave an instrument, and when its leaving takes effect. */
export type DenunciationRule = {
  __typename?: 'DenunciationRule';
  /** The provision that lays it down; null if the text is silent and the general law applies (VCLT art. 56). */
  citation: Maybe<Scalars['String']['output']>;
  /** The rule in our own words, with the period of notice. */
  summary: Scalars['String']['output'];
};

/** How far the loaded list of an instrument's parties can be relied on. */
export type ParticipationList = {
  __typename?: 'ParticipationList';
  /**
   * The date for which the list is right. A question about a later day is answered by the same list, and its
   * trace says so.
   */
  statusAsOf: Scalars['PartialDate']['output'];
  /**
   * True if everyone who had signed or consented by `statusAsOf` is on the list, so that absence means
   * NOT_A_PARTY. False if some may be missing, so that absence means UNKNOWN.
   */
  complete: Scalars['Boolean']['output'];
};

/** That one instrument changes another. */
export type InstrumentChange = {
  __typename?: 'InstrumentChange';
  /** In what way. */
  kind: InstrumentChangeKind;
  /** The one that changes. */
  changing: Instrument;
  /** The one that is changed. */
  changed: Instrument;
  /** The day of the changing act, or of its effect where the note says so; null if no source says. */
  on: Maybe<Scalars['PartialDate']['output']>;
  /** What a reader should know; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** What this rests on, by slug; empty where nothing beyond the sources of the two instruments was recorded. */
  sources: Array<Source>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
};

/** In what way one instrument changes another. */
export type InstrumentChangeKind =
  /** It adds to it and is read together with it; a change of its text is AMENDS. */
  | 'SUPPLEMENTS'
  /** It changes its text, which stays in force; standing in its place is REPLACES. */
  | 'AMENDS'
  /** It stands in its place, at least between those bound by it; ending it without putting something there is REPEALS. */
  | 'REPLACES'
  /** It ends it without putting something in its place. */
  | 'REPEALS';

/** One page of instruments, in the order asked for. */
export type InstrumentConnection = {
  __typename?: 'InstrumentConnection';
  /** The rows of this page with their cursors. */
  edges: Array<InstrumentEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Instrument>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Instruments in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An instrument at its place in the list. */
export type InstrumentEdge = {
  __typename?: 'InstrumentEdge';
  /** The instrument. */
  node: Instrument;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** The legal bases between two parties on a day. */
export type LegalBasisList = {
  __typename?: 'LegalBasisList';
  /** The day the answer is about. */
  asOf: Scalars['Date']['output'];
  /** Who asks. */
  from: Party;
  /** Who is asked. */
  to: Party;
  /** What is in force between the two, best first. Empty if nothing certainly is. */
  bases: Array<LegalBasis>;
  /** What would be a basis if those named joined that may join, those that need one accession first. */
  missing: Array<MissingBasis>;
  /** Instruments of which the facts do not tell whether they are a basis between the two, or that a reservation bars. */
  setAside: Array<BasisSetAside>;
};

/** How close a basis is to the two parties, closest first. */
export type BasisTier =
  /** Recognition of judicial decisions between members of the European Union. */
  | 'MUTUAL_RECOGNITION'
  /** Agreement of the European Union with a third state, which binds the members. */
  | 'UNION_AGREEMENT'
  /** Treaty between the two. */
  | 'BILATERAL'
  /** General treaty of a region or group of states. */
  | 'REGIONAL'
  /** Treaty open to the states of the world, for the offences it covers. */
  | 'GLOBAL'
  /** Convention about certain offences, which carries cooperation for these only. */
  | 'SECTORAL';

/** An instrument in force between two parties on which requests under one mechanism can rest. */
export type LegalBasis = {
  __typename?: 'LegalBasis';
  /**
   * Place among the bases, from 1: those that nothing displaces before those that another one does, then by tier; of
   * treaties between the two the later first, otherwise the one that has bound both for longer.
   */
  rank: Scalars['Int']['output'];
  /** The instrument. */
  instrument: Instrument;
  /** The articles that carry the mechanism, as far as they are held; of the instrument or of the one it applies. */
  articles: Array<Article>;
  /** The mechanism, as the instrument provides for it. */
  mechanism: Mechanism;
  /** How close it is to the two. */
  tier: BasisTier;
  /** First day on which requests between the two could rest on it without a break since; null if not known. */
  since: Maybe<Scalars['PartialDate']['output']>;
  /** Whether it is not in force yet and applied provisionally (Vienna Convention on the Law of Treaties art. 25). */
  provisional: Scalars['Boolean']['output'];
  /** What requests it covers, in our own words; null if nothing is recorded. */
  scope: Maybe<Scalars['String']['output']>;
  /**
   * What a request must meet, each with its article: dual criminality, offences covered, central authority, what either
   * party has notified.
   */
  conditions: Array<Scalars['String']['output']>;
  /** The basis between the two that goes before it, closest first; null if nothing displaces it. */
  supersededBy: Maybe<Instrument>;
  /** What the clauses on precedence say of it and of each other basis in force between the two. */
  precedence: Array<BasisPrecedence>;
  /** Statements of either party in effect on the day that touch the articles, notifications included. */
  reservations: Array<Reservation>;
  /** Why it is a basis and why it stands where it does, step by step. Never empty. */
  trace: Array<RuleStep>;
  /** Every source that the answer rests on. */
  sources: Array<Source>;
  /** Names of the fields that rest on general knowledge alone, wholly or in part; `*` is all of them. */
  unverified: Array<Scalars['String']['output']>;
};

/** What a clause makes of two bases. */
export type BasisPrecedence = {
  __typename?: 'BasisPrecedence';
  /** The other basis in force between the two. */
  other: Instrument;
  /** What follows for this basis. */
  outcome: PrecedenceOutcome;
  /** The clause. */
  citation: Scalars['String']['output'];
  /** What it says, in our own words. */
  text: Scalars['String']['output'];
};

/** What a clause on precedence makes of a basis. */
export type PrecedenceOutcome =
  /** The other goes before it between the two, wholly or for what both deal with. */
  | 'SUPERSEDED'
  /** It goes before the other. */
  | 'PREVAILS'
  /** Both stay usable. */
  | 'BESIDE';

/** An instrument that would be a basis if more joined. */
export type MissingBasis = {
  __typename?: 'MissingBasis';
  /** The instrument, in force on the day. */
  instrument: Instrument;
  /** Who of the two would have to join. */
  wanting: Array<Party>;
  /** The mechanism it would carry. */
  mechanism: Maybe<Mechanism>;
  /** Whether one of them can join only when invited. */
  byInvitation: Scalars['Boolean']['output'];
};

/** An instrument that is no certain basis between the two. */
export type BasisSetAside = {
  __typename?: 'BasisSetAside';
  /** The instrument. */
  instrument: Instrument;
  /** The mechanism it carries. */
  mechanism: Mechanism;
  /** NOT_BOUND if a reservation keeps one of the two from what carries it, UNKNOWN if the facts do not tell. */
  status: BindingStatus;
  /** Why, in our own words. */
  why: Scalars['String']['output'];
};

/** Conditions on mechanisms. All that are given must hold; a null field sets no condition. */
export type MechanismFilter = {
  /** Keeps mechanisms of one of these kinds; an empty list keeps nothing. */
  kind?: InputMaybe<Array<MechanismKind>>;
  /** Words that must all occur in the name, another name or the description, whole or as the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A procedure, channel, service or body of procedure by which states cooperate or duties are watched over. */
export type Mechanism = Named &
  Node & {
    __typename?: 'Mechanism';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key; stable across dataset versions. */
    slug: Scalars['String']['output'];
    /** The name to show to a reader. */
    name: Scalars['String']['output'];
    /** What sort of mechanism it is. */
    kind: MechanismKind;
    /** Every further name and code it is known under, wrong ones included and marked as such. */
    aliases: Array<Alias>;
    /** What it does and who can use it, in our own words; null if not recorded. */
    description: Maybe<Scalars['String']['output']>;
    /** On what its use rests; null if not recorded. */
    legalForce: Maybe<LegalForce>;
    /** Who may use it, in our own words (`parties of cets-185`, `members of eu except DNK`); null if not recorded. */
    availableTo: Maybe<Scalars['String']['output']>;
    /** When it started, which is not when a given state joined it; null if no source says or it follows from treaties. */
    since: Maybe<Scalars['PartialDate']['output']>;
    /** Provisions it rests on beyond `establishedBy`, in short form; null if none is recorded. */
    otherBasis: Maybe<Scalars['String']['output']>;
    /**
     * States listed as taking part on the day asked about, by name. A mechanism that is open to members of an organization
     * or parties to an instrument has no list of its own: see `availableTo`.
     */
    participants: Array<MechanismParticipation>;
    /** Territories listed as taking part on the day asked about, by name; they are no states and no parties. */
    territories: Array<TerritoryMembership>;
    /** How far the list of participants can be relied on; null if there is none. */
    participantList: Maybe<MemberList>;
    /**
     * Articles that are its legal basis. Empty if it rests on practice, on a decision or on a text that is not
     * loaded.
     */
    establishedBy: Array<Article>;
    /** Organizations that run it. Empty if states run it between themselves. */
    operatedBy: Array<Organization>;
    /** Obligations that set it up or use it, over all instruments. */
    obligations: ObligationConnection;
    /** Statements of source texts about this node, each with its verdict. */
    claims: ClaimConnection;
    /** What a reader should know of it, doubts included; null if nothing. */
    note: Maybe<Scalars['String']['output']>;
    /** What the facts on it rest on, by slug. */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
     * unverified value as fact.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/** A procedure, channel, service or body of procedure by which states cooperate or duties are watched over. */
export type MechanismParticipantsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A procedure, channel, service or body of procedure by which states cooperate or duties are watched over. */
export type MechanismTerritoriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A procedure, channel, service or body of procedure by which states cooperate or duties are watched over. */
export type MechanismObligationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A procedure, channel, service or body of procedure by which states cooperate or duties are watched over. */
export type MechanismClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of mechanism it is. */
export type MechanismKind =
  /**
   * Handing over a person sought for trial or sentence, decided state to state; between judges on a warrant it
   * is SURRENDER.
   */
  | 'EXTRADITION'
  /**
   * Handing over a person sought on a judicial warrant, without a decision of government; otherwise it is
   * EXTRADITION.
   */
  | 'SURRENDER'
  /**
   * Taking evidence, serving documents or freezing assets for another state on request; police exchange is
   * POLICE_CHANNEL.
   */
  | 'MUTUAL_LEGAL_ASSISTANCE'
  /**
   * Investigators of several states working as one team; a request from one to another is
   * MUTUAL_LEGAL_ASSISTANCE.
   */
  | 'JOINT_INVESTIGATION'
  /** The office in a state that sends and receives requests; a police office doing so is POLICE_CHANNEL. */
  | 'CENTRAL_AUTHORITY'
  /**
   * Exchange between police without a judicial request; a store that is searched is DATABASE, a circulated alert
   * is NOTICE.
   */
  | 'POLICE_CHANNEL'
  /** A store of records that authorities search; an alert sent round to all is NOTICE. */
  | 'DATABASE'
  /** An alert or request for cooperation circulated to many states; a store that is searched is DATABASE. */
  | 'NOTICE'
  /**
   * Moving proceedings, a sentence or a sentenced person to another state; a person sought is EXTRADITION or
   * SURRENDER.
   */
  | 'TRANSFER'
  /** Leading victims to protection and help, within a state or across borders. */
  | 'REFERRAL'
  /** Watching over how parties carry out an instrument; a meeting place without that task is FORUM. */
  | 'MONITORING'
  /** A regular meeting of states or authorities for exchange or policy; with a task of review it is MONITORING. */
  | 'FORUM'
  /** Money set aside for victims or for help to states. */
  | 'FUND'
  /** Anything that fits none of the other kinds. */
  | 'OTHER';

/** On what the use of a mechanism rests. */
export type LegalForce =
  /**
   * A treaty or union act gives a right or duty to use it, for its parties only; a service offered without such
   * a duty is OPERATIONAL.
   */
  | 'BINDING'
  /** A service, system or working practice open to those admitted to it; mere policy or advice is NON_BINDING. */
  | 'OPERATIONAL'
  /** Policy, exchange of views or advice; nobody has to follow it and nothing is executed through it. */
  | 'NON_BINDING';

/** One page of mechanisms, by name. */
export type MechanismConnection = {
  __typename?: 'MechanismConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MechanismEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Mechanism>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Mechanisms in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A mechanism at its place in the list. */
export type MechanismEdge = {
  __typename?: 'MechanismEdge';
  /** The mechanism. */
  node: Mechanism;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** That a state belongs or belonged to an organization, for one interval. */
export type Membership = {
  __typename?: 'Membership';
  /** The member. */
  state: State;
  /** The organization. */
  organization: Organization;
  /**
   * How it belongs: `member` for full membership, otherwise the organization's own category in lower case
   * (`observer`, `partner`, `associated`); `listed` where the list does not tell members from observers, `took part`
   * where only a meeting or drafting is shown; `former` once it has left. Only full members are bound through a union.
   */
  status: Scalars['String']['output'];
  /** First day of membership, that day included; null if no source says, which does not mean from the beginning. */
  from: Maybe<Scalars['PartialDate']['output']>;
  /** Last day of membership, that day included; null if it lasts or no source says when it ended. */
  until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
  /** What a reader should know; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
  /** What the facts on this membership rest on, by slug. */
  sources: Array<Source>;
};

/**
 * That a territory belongs to an organization, or takes part in a mechanism, under a code of its own. A territory is no
 * party to anything here.
 */
export type TerritoryMembership = {
  __typename?: 'TerritoryMembership';
  /** ISO 3166-1 alpha-3 code. */
  code: Scalars['String']['output'];
  /** Name of the territory. */
  territory: Scalars['String']['output'];
  /** How it belongs, as in `Membership`. */
  status: Scalars['String']['output'];
  /** First day of membership, that day included; null if no source says, which does not mean from the beginning. */
  from: Maybe<Scalars['PartialDate']['output']>;
  /** Last day of membership, that day included; null if it lasts or no source says when it ended. */
  until: Maybe<Scalars['PartialDate']['output']>;
  /** What a reader should know; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
  /** What the facts on this membership rest on, by slug. */
  sources: Array<Source>;
};

/** That a state takes part in a mechanism or is connected to a shared system, for one interval. */
export type MechanismParticipation = {
  __typename?: 'MechanismParticipation';
  /** The state. */
  state: State;
  /** The mechanism. */
  mechanism: Mechanism;
  /**
   * How it takes part, in lower case: `bound`, `by agreement`, `associated`, `partial`, `pilot participant`; `took part`
   * with a year is one event and no membership; `former` once it has left.
   */
  status: Scalars['String']['output'];
  /** First day, that day included; null if no source says, which does not mean from the beginning. */
  from: Maybe<Scalars['PartialDate']['output']>;
  /** Last day, that day included; null if it lasts or no source says when it ended. */
  until: Maybe<Scalars['PartialDate']['output']>;
  /** What a reader should know; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
  /** What the facts on this participation rest on, by slug. */
  sources: Array<Source>;
};

/** How far a list of members or participants can be relied on. */
export type MemberList = {
  __typename?: 'MemberList';
  /** The day for which the list is right; null if it does not say. */
  statusAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** True if everyone is on the list. False if some may be missing, so that absence proves nothing. */
  complete: Scalars['Boolean']['output'];
  /** Its gaps and how it was compiled, in our own words; null if there is nothing to say. */
  note: Maybe<Scalars['String']['output']>;
};

/** One page of memberships, by name of the member. */
export type MembershipConnection = {
  __typename?: 'MembershipConnection';
  /** The rows of this page with their cursors. */
  edges: Array<MembershipEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Membership>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Memberships in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A membership at its place in the list. */
export type MembershipEdge = {
  __typename?: 'MembershipEdge';
  /** The membership. */
  node: Membership;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** The outcome of looking a name up. */
export type NameResolution = ResolvedName | AmbiguousName | KnownError | UnknownName;

/** The name belongs to exactly one node. */
export type ResolvedName = {
  __typename?: 'ResolvedName';
  /** The name as asked. */
  name: Scalars['String']['output'];
  /** The node that bears it. */
  node: Named;
  /** What sort of name it is. MISTITLED warns that the text used a wrong title for a real thing. */
  matchedAs: AliasKind;
  /** What a reader should know about this use of the name; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
};

/** Several nodes bear the name, and nothing in it decides between them. */
export type AmbiguousName = {
  __typename?: 'AmbiguousName';
  /** The name as asked. */
  name: Scalars['String']['output'];
  /** The nodes that bear it, at least two. Where the name is that of a kind of things, they are examples of it. */
  candidates: Array<Named>;
  /** What a reader should know about this use of the name: of a kind of things, what it is; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
};

/** The name occurs in source texts, but the thing it names does not exist. */
export type KnownError = {
  __typename?: 'KnownError';
  /** The name as asked. */
  name: Scalars['String']['output'];
  /** Why no such thing exists, in a sentence or two. */
  why: Scalars['String']['output'];
  /** What was probably meant. These are suggestions: none of them is the thing named. May be empty. */
  meant: Array<Named>;
  /** The claims that use the name. */
  claims: Array<Claim>;
};

/** No node bears the name, and it is not a known error either. */
export type UnknownName = {
  __typename?: 'UnknownName';
  /** The name as asked. */
  name: Scalars['String']['output'];
  /**
   * Nodes with similar names, nearest first, at most five. Similar is not the same: never take the first one for
   * the answer.
   */
  nearest: Array<Named>;
};

/** Anything that keeps an identity of its own and can be fetched again by its `id`. */
export type Node = {
  /** Opaque and unique over all kinds of node. Compare it for equality only; do not take it apart or build one. */
  id: Scalars['ID']['output'];
};

/** A node with a public key, a display name, further names and claims made about it. */
export type Named = {
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /** Public key, unique within the kind of node and stable across dataset versions; lower case with hyphens. */
  slug: Scalars['String']['output'];
  /** The name to show to a reader, in English. */
  name: Scalars['String']['output'];
  /** Every further name and code the node is known under, wrong ones included and marked as such. */
  aliases: Array<Alias>;
  /** Statements of source texts about this node, each with its verdict. */
  claims: ClaimConnection;
};

/** A node with a public key, a display name, further names and claims made about it. */
export type NamedClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** The kinds of node that a search can be narrowed to. */
export type NodeKind =
  /**
   * Treaties, protocols, union acts, national laws, declarations and other texts as a whole; their articles are
   * ARTICLE.
   */
  | 'INSTRUMENT'
  /** One article (provision) of an instrument; what its single paragraphs ask is OBLIGATION. */
  | 'ARTICLE'
  /** What one paragraph of one instrument asks; the same ask seen across instruments is DUTY. */
  | 'OBLIGATION'
  /** An ask that obligations of different instruments have in common; the wider subject it belongs to is THEME. */
  | 'DUTY'
  /** A state or territory with its own ISO 3166-1 code; unions and other bodies of states are ORGANIZATION. */
  | 'STATE'
  /** A body with members or a seat, able to act; the procedures and services it runs are MECHANISM. */
  | 'ORGANIZATION'
  /**
   * A procedure, channel, database, fund or body of procedure by which cooperation happens; who runs it is
   * ORGANIZATION.
   */
  | 'MECHANISM'
  /** A subject under which duties are grouped; a single ask within it is DUTY. */
  | 'THEME'
  /** A named, time-bound action against crime; a lasting procedure is MECHANISM. */
  | 'OPERATION'
  /** A difficulty in applying the law that a source reports; what the law itself asks is OBLIGATION. */
  | 'CHALLENGE'
  /** A technical means used by offenders or investigators; a database run by an organization is MECHANISM. */
  | 'TECHNOLOGY'
  /** A person or group in a role (victim, carrier, prosecutor) that is neither STATE nor ORGANIZATION. */
  | 'ACTOR'
  /** A document or list from which facts or claims were taken; a law as law is INSTRUMENT. */
  | 'SOURCE';

/** What a row of a matrix stands for. */
export type MatrixRows =
  /** A theme, such as protection of victims. */
  | 'THEME'
  /** A canonical duty, whatever the instruments it stands in. */
  | 'DUTY'
  /** An instrument of which obligations are held. */
  | 'INSTRUMENT';

/** Who is bound by what on a day. A row in which nobody is bound, or may be, is left out. */
export type ObligationMatrix = {
  __typename?: 'ObligationMatrix';
  /** The day the answer is about. */
  asOf: Scalars['Date']['output'];
  /** The parties, each once, in the order of the question. */
  parties: Array<Party>;
  /** The rows, by name. */
  rows: Array<MatrixRow>;
};

/** One theme, duty or instrument over all parties. */
export type MatrixRow = {
  __typename?: 'MatrixRow';
  /** Slug of the theme, duty or instrument. */
  key: Scalars['String']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** One cell a party, in the order of `ObligationMatrix.parties`. */
  cells: Array<MatrixCell>;
};

/** How one party is bound by what a row stands for. */
export type MatrixCell = {
  __typename?: 'MatrixCell';
  /** Who is bound. */
  party: Party;
  /**
   * In the row of an instrument what `binding` answers for it. In other rows BOUND if at least one of the obligations
   * binds the party without a change by reservation, BOUND_WITH_RESERVATION if all that bind it are changed by one,
   * UNKNOWN if none binds it for certain but one may.
   */
  status: BindingStatus;
  /** The strongest grade among the obligations that bind it; null if none does. */
  grade: Maybe<Grade>;
  /** First day on which any of them bound it without a break since, that day included; null if not known. */
  since: Maybe<Scalars['PartialDate']['output']>;
  /** How many obligations bind it. */
  count: Scalars['Int']['output'];
};

/**
 * Conditions on obligations. All that are given must hold; within a list any one value is enough. A null field
 * sets no condition, an empty list keeps nothing.
 */
export type ObligationFilter = {
  /** Slugs of instruments that contain it. Unknown: `UNKNOWN_INSTRUMENT`. */
  instrument?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of themes it falls under. Unknown: `UNKNOWN_THEME`. */
  theme?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Slugs of duties it is an instance of. Unknown: `UNKNOWN_DUTY`. */
  duty?: InputMaybe<Array<Scalars['String']['input']>>;
  /**
   * Slugs of mechanisms it sets up or uses. `extradition` includes surrender under an arrest warrant;
   * `mutual-legal-assistance` includes the European Investigation Order. Unknown: `UNKNOWN_MECHANISM`.
   */
  mechanism?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How the text puts it. */
  modality?: InputMaybe<Array<Modality>>;
  /** How much it asks. Norms that ask nothing of anyone have no grade and pass only if this is null. */
  grade?: InputMaybe<Array<Grade>>;
  /** What sort of norm it is. */
  normKind?: InputMaybe<Array<NormKind>>;
  /** Who must act, as written in `Obligation.bearer`; case does not matter. */
  bearer?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Words that must all occur in the action, the article's heading, bearer or beneficiary, whole or as the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What sort of norm a paragraph is. */
export type NormKind =
  /** Asks someone to act; a norm that asks to refrain is PROHIBITION. */
  | 'OBLIGATION'
  /** Asks someone to refrain or to refuse; a norm that asks to act is OBLIGATION. */
  | 'PROHIBITION'
  /** Leaves someone free to act or to refuse; giving an organ or authority a competence is POWER. */
  | 'PERMISSION'
  /** Gives an organ or authority a competence it would not have otherwise; mere freedom to act is PERMISSION. */
  | 'POWER'
  /** Says what a term means; saying what the instrument as a whole covers is SCOPE. */
  | 'DEFINITION'
  /**
   * Says what the instrument covers or leaves untouched, saving clauses included; the meaning of a term is
   * DEFINITION.
   */
  | 'SCOPE'
  /** Sets up a body or procedure of the instrument's own; signature, entry into force and amendment are FINAL. */
  | 'INSTITUTIONAL'
  /**
   * Governs the life of the text itself: signature, consent, entry into force, reservations, amendment,
   * denunciation.
   */
  | 'FINAL';

/** How the text puts what it asks. The wording decides, not how hard the task is. */
export type Modality =
  /** Asks to act without a qualifier of its own; with `as appropriate` or the like it is SHALL_AS_APPROPRIATE. */
  | 'SHALL'
  /** Asks to refrain or to refuse, however put (`may not`, `no one shall`). */
  | 'SHALL_NOT'
  /** Asks to act where, or so far as, appropriate or domestic law allows; still a duty, unlike SHALL_ENDEAVOUR. */
  | 'SHALL_AS_APPROPRIATE'
  /**
   * Asks for an effort towards a result, not for the result; asking only to weigh whether to act is
   * SHALL_CONSIDER.
   */
  | 'SHALL_ENDEAVOUR'
  /**
   * Asks to weigh in good faith whether to act and leaves the outcome free; asking for an effort is
   * SHALL_ENDEAVOUR.
   */
  | 'SHALL_CONSIDER'
  /** Recommends without binding, as soft law does; leaving the choice free without recommending is MAY. */
  | 'SHOULD'
  /** Leaves free to act or not; recommending one of the two is SHOULD. */
  | 'MAY'
  /** Neither asks, recommends nor allows, as definitions and most final clauses do. */
  | 'NONE';

/**
 * How much a norm asks, in three steps, so that norms of different wording can be compared. The modality is
 * never lost by it.
 */
export type Grade =
  /**
   * Must be done or left undone: SHALL, SHALL_NOT, SHALL_AS_APPROPRIATE. Qualifiers do not lower it to
   * MUST_CONSIDER.
   */
  | 'MANDATORY'
  /**
   * Must be tried or weighed, with the result left open: SHALL_ENDEAVOUR, SHALL_CONSIDER, SHOULD. Being allowed
   * only is OPTIONAL.
   */
  | 'MUST_CONSIDER'
  /** May be done and need not be: MAY. If the text at least recommends it, it is MUST_CONSIDER. */
  | 'OPTIONAL';

/** One page of obligations, by instrument and then in the order of its text. */
export type ObligationConnection = {
  __typename?: 'ObligationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ObligationEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Obligation>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Obligations in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An obligation at its place in the list. */
export type ObligationEdge = {
  __typename?: 'ObligationEdge';
  /** The obligation. */
  node: Obligation;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** A police or judicial operation, or a report of one, that the source texts speak of. It is a report, not a legal fact. */
export type Operation = Named &
  Node & {
    __typename?: 'Operation';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key. */
    slug: Scalars['String']['output'];
    /** Display name. */
    name: Scalars['String']['output'];
    /** Other names, including names by which texts call it wrongly. */
    aliases: Array<Alias>;
    /** What it is, in our own words. */
    description: Scalars['String']['output'];
    /** Whether public reports show that it took place as an operation of that name. */
    existence: OperationExistence;
    /** When it took place, as precisely as reported; null if not reported. */
    date: Maybe<Scalars['PartialDate']['output']>;
    /** Last day or year, where an interval is reported; null otherwise. */
    until: Maybe<Scalars['PartialDate']['output']>;
    /** What it was aimed at, in our own words; null if not reported. An operation on other subjects is no operation on trafficking. */
    subject: Maybe<Scalars['String']['output']>;
    /** Organizations that led it, by name. */
    ledBy: Array<Organization>;
    /** States reported to have taken part, by name. Empty if no list was found; absence proves nothing. */
    participants: Array<State>;
    /** Claims that source texts make about it, by id. */
    claims: ClaimConnection;
    /** What these facts rest on. */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/** A police or judicial operation, or a report of one, that the source texts speak of. It is a report, not a legal fact. */
export type OperationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether an operation is shown by public reports. */
export type OperationExistence =
  /** A public report other than the text that mentions it shows it; if none was found it is UNCLEAR. */
  | 'SHOWN'
  /** No public report was found that matches; the text stays a claim. If reports speak against it, it is NOT_SHOWN. */
  | 'UNCLEAR'
  /** Public reports speak against it. */
  | 'NOT_SHOWN';

/** Conditions on organizations. All that are given must hold; a null field sets no condition. */
export type OrganizationFilter = {
  /** Words that must all occur in the name, another name or what is noted of it, whole or as the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a mechanism it runs. Unknown: `UNKNOWN_MECHANISM`. */
  operates?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A body with members or a seat: intergovernmental organization, union, agency, network or body of a treaty.
 * Only some of them can consent to be bound; the others have no participations.
 */
export type Organization = Party &
  Named &
  Node & {
    __typename?: 'Organization';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key; stable across dataset versions. */
    slug: Scalars['String']['output'];
    /** The name to show to a reader, in English. */
    name: Scalars['String']['output'];
    /** Every further name and code it is known under, wrong ones included and marked as such. */
    aliases: Array<Alias>;
    /** Abbreviation in use; null if it has none or none is recorded. */
    abbreviation: Maybe<Scalars['String']['output']>;
    /** What sort of body it is, in lower case (`intergovernmental`, `un-organ`, `eu-agency`, `network`). */
    kind: Scalars['String']['output'];
    /** The body of which it is an organ, agency or part; null if of none. */
    parent: Maybe<Organization>;
    /** Its organs, agencies and parts that are loaded, by name. */
    parts: Array<Organization>;
    /** When it was founded; null if no source says. */
    foundedOn: Maybe<Scalars['PartialDate']['output']>;
    /** Where it has its seat; null if it has none or no source says. */
    seat: Maybe<Scalars['String']['output']>;
    /** Whether it still exists, in lower case (`active`, `former`); null if not recorded. */
    status: Maybe<Scalars['String']['output']>;
    /**
     * How far the loaded list of its members can be relied on; null if none is loaded: then an empty list of members says
     * nothing.
     */
    memberList: Maybe<MemberList>;
    /** Territories that belonged to it on the day asked about, by name; they are no states and no parties. */
    territories: Array<TerritoryMembership>;
    /**
     * The states that belonged to it on the day asked about. A membership whose dates cannot decide the day is
     * listed.
     */
    members: MembershipConnection;
    /** Mechanisms it runs, by name. */
    operates: Array<Mechanism>;
    /**
     * Its signatures, consents and departures, by instrument. An interval that was left and taken up again is a
     * row of its own.
     */
    participations: ParticipationConnection;
    /** Reservations, declarations, notifications and objections it made, withdrawn ones included. */
    reservations: Array<Reservation>;
    /** Statements of source texts about this node, each with its verdict. */
    claims: ClaimConnection;
    /** What a reader should know of it, doubts included; null if nothing. */
    note: Maybe<Scalars['String']['output']>;
    /** What the facts on it rest on, by slug. Memberships and participations have sources of their own. */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
     * unverified value as fact.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/**
 * A body with members or a seat: intergovernmental organization, union, agency, network or body of a treaty.
 * Only some of them can consent to be bound; the others have no participations.
 */
export type OrganizationTerritoriesArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/**
 * A body with members or a seat: intergovernmental organization, union, agency, network or body of a treaty.
 * Only some of them can consent to be bound; the others have no participations.
 */
export type OrganizationMembersArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A body with members or a seat: intergovernmental organization, union, agency, network or body of a treaty.
 * Only some of them can consent to be bound; the others have no participations.
 */
export type OrganizationParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A body with members or a seat: intergovernmental organization, union, agency, network or body of a treaty.
 * Only some of them can consent to be bound; the others have no participations.
 */
export type OrganizationClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of organizations, by name. */
export type OrganizationConnection = {
  __typename?: 'OrganizationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<OrganizationEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Organization>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Organizations in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** An organization at its place in the list. */
export type OrganizationEdge = {
  __typename?: 'OrganizationEdge';
  /** The organization. */
  node: Organization;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** Where one page of a connection stands in the whole list. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** True if at least one row follows this page. */
  hasNextPage: Scalars['Boolean']['output'];
  /** True if the page was asked for with `after`, so that rows stand before it. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first row of the page; null if the page is empty. */
  startCursor: Maybe<Scalars['String']['output']>;
  /** Cursor of the last row, to be passed as `after` for the next page; null if the page is empty. */
  endCursor: Maybe<Scalars['String']['output']>;
};

/**
 * What one party did about one instrument, for one interval: signed it, consented to it, left it. A party that
 * left and came back has one participation per interval.
 */
export type Participation = {
  __typename?: 'Participation';
  /** Who signed or consented. */
  party: Party;
  /** The instrument. */
  instrument: Instrument;
  /** Where the party stands towards the instrument, as far as this interval goes. */
  status: ParticipationStatus;
  /**
   * Day of signature. Null if it did not sign or the day is not recorded. Signature alone does not bind (VCLT
   * art. 11-18).
   */
  signedOn: Maybe<Scalars['PartialDate']['output']>;
  /** How it consented to be bound (VCLT art. 11); null if it has only signed. */
  act: Maybe<ConsentAct>;
  /**
   * Day the instrument of consent was deposited or registered (VCLT art. 16); null if there is none or no source
   * says.
   */
  depositedOn: Maybe<Scalars['PartialDate']['output']>;
  /**
   * First day it was bound, that day included, as the graph follows it; null if it never was or the day cannot
   * be told. Where `statedFrom` and `computedFrom` disagree the trace says which of them this is, and why.
   */
  inForceFrom: Maybe<Scalars['PartialDate']['output']>;
  /** First day bound as a source states it; null if no source does. */
  statedFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * First day bound as the instrument's own rule gives it from the deposits (VCLT art. 24); null if the dates do
   * not decide it.
   */
  computedFrom: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Day its denunciation or withdrawal was notified, before it took effect; null if it did not leave or no
   * source says.
   */
  denouncedOn: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Last day it was bound, that day included (VCLT art. 54, 70); null if it is still bound, never was, or no
   * source says.
   */
  until: Maybe<Scalars['PartialDate']['output']>;
  /**
   * Reservations, declarations, notifications and objections it made to this instrument, withdrawn ones
   * included.
   */
  reservations: Array<Reservation>;
  /** How `inForceFrom` and `until` were arrived at, step by step. */
  trace: Array<RuleStep>;
  /** What a reader should know about this record, for example which sources disagree; null if nothing. */
  note: Maybe<Scalars['String']['output']>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
  /** What this record rests on. */
  sources: Array<Source>;
};

/**
 * What one party did about one instrument, for one interval: signed it, consented to it, left it. A party that
 * left and came back has one participation per interval.
 */
export type ParticipationStatusArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** How a party expressed its consent to be bound (VCLT art. 11). */
export type ConsentAct =
  /** Confirms an earlier signature (VCLT art. 14(1)); consent without earlier signature is ACCESSION. */
  | 'RATIFICATION'
  /** Same effect as RATIFICATION, under the name `acceptance` (VCLT art. 14(2)). */
  | 'ACCEPTANCE'
  /** Same effect as RATIFICATION, under the name `approval` (VCLT art. 14(2)). */
  | 'APPROVAL'
  /** Consent by one that did not sign (VCLT art. 15); after signature it is RATIFICATION, ACCEPTANCE or APPROVAL. */
  | 'ACCESSION'
  /**
   * A new state continues the participation of its predecessor by notification; joining on its own account is
   * ACCESSION.
   */
  | 'SUCCESSION'
  /** An international organization's equivalent of RATIFICATION (VCLT of 1986, art. 14(2)). */
  | 'FORMAL_CONFIRMATION'
  /** Signature that itself binds (VCLT art. 12); signature awaiting RATIFICATION is no consent and has no act. */
  | 'DEFINITIVE_SIGNATURE'
  /** Bound as a member of a union by the union's act, without an act of its own. */
  | 'MEMBERSHIP'
  /** Consent is recorded, but not by which act. No consent at all is a null act. */
  | 'UNKNOWN';

/** Where a party stands towards an instrument on a day. */
export type ParticipationStatus =
  /**
   * Signed and has not consented: not bound, though it must not defeat object and purpose (VCLT art. 18). Once
   * it has consented it is PARTY_NOT_YET_IN_FORCE or PARTY.
   */
  | 'SIGNATORY'
  /**
   * Consented, and the first day bound is still ahead (`contracting state`, VCLT art. 2(1)(f)); from that day on
   * PARTY.
   */
  | 'PARTY_NOT_YET_IN_FORCE'
  /** Bound on that day (VCLT art. 2(1)(g)), first and last day included. */
  | 'PARTY'
  /** Was bound, and its last day lies before that day; on the last day itself it is still PARTY. */
  | 'FORMER_PARTY'
  /** Neither signed nor consented by that day, according to a list that is complete; if the list is not, UNKNOWN. */
  | 'NOT_A_PARTY'
  /** The facts do not decide it: dates are missing or not precise enough, or the list is incomplete. */
  | 'UNKNOWN';

/** One page of participations. */
export type ParticipationConnection = {
  __typename?: 'ParticipationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<ParticipationEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<Participation>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Participations in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A participation at its place in the list. */
export type ParticipationEdge = {
  __typename?: 'ParticipationEdge';
  /** The participation. */
  node: Participation;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/**
 * A state, or a union or organization that can itself consent to be bound. Arguments named `party` or `parties`
 * accept an ISO 3166-1 alpha-3 or alpha-2 code, a slug or an exact name; the European Union is `EUU` or `EU`.
 */
export type Party = {
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /** Public key; stable across dataset versions. */
  slug: Scalars['String']['output'];
  /** The name to show to a reader, in English. */
  name: Scalars['String']['output'];
  /** Every further name and code it is known under, wrong ones included and marked as such. */
  aliases: Array<Alias>;
  /** Statements of source texts about this node, each with its verdict. */
  claims: ClaimConnection;
  /**
   * Its signatures, consents and departures, by instrument. An interval that was left and taken up again is a
   * row of its own.
   */
  participations: ParticipationConnection;
  /** Reservations, declarations, notifications and objections it made, withdrawn ones included. */
  reservations: Array<Reservation>;
};

/**
 * A state, or a union or organization that can itself consent to be bound. Arguments named `party` or `parties`
 * accept an ISO 3166-1 alpha-3 or alpha-2 code, a slug or an exact name; the European Union is `EUU` or `EU`.
 */
export type PartyClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A state, or a union or organization that can itself consent to be bound. Arguments named `party` or `parties`
 * accept an ISO 3166-1 alpha-3 or alpha-2 code, a slug or an exact name; the European Union is `EUU` or `EU`.
 */
export type PartyParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a party may do to an instrument. */
export type ImpactAct =
  /** Deposit its consent to be bound. */
  | 'CONSENT'
  /** Notify its denunciation or withdrawal. */
  | 'WITHDRAWAL';

/** Whether an act is open to a party. */
export type ImpactAdmission =
  /** It is. */
  | 'OPEN'
  /** Only if the party is invited; the rest of the answer supposes it. */
  | 'IF_INVITED'
  /** It is not. */
  | 'CLOSED'
  /** Not on record, so nothing is shown as gained or lost. */
  | 'UNKNOWN';

/** What an act of a party would change. */
export type RatificationImpact = {
  __typename?: 'RatificationImpact';
  /** Who would act. */
  party: Party;
  /** The instrument. */
  instrument: Instrument;
  /** What the party would do. */
  act: ImpactAct;
  /** The day on which it would. */
  on: Scalars['Date']['output'];
  /** Whether the act is open to it. */
  admission: ImpactAdmission;
  /** False if the act is closed to it. */
  possible: Scalars['Boolean']['output'];
  /** Why the act is impossible, or possible on a condition only. */
  obstacles: Array<RuleStep>;
  /** First day bound; of the earlier consent where there is one already. Null if none is known. */
  entersIntoForceOn: Maybe<Scalars['PartialDate']['output']>;
  /** Last day bound after a withdrawal; null if not known. */
  lastDay: Maybe<Scalars['PartialDate']['output']>;
  /** The day on which the graph with the act is compared with the one without it; null if nothing changes. */
  comparedOn: Maybe<Scalars['Date']['output']>;
  /** Conventions that the party must join first. */
  blockedBy: Array<Instrument>;
  /** Duties that bind with the act and not without it, by name. */
  gained: Array<Duty>;
  /** Duties that bind more strongly, by name. */
  strengthened: Array<DutyChange>;
  /** Duties that bind without the act and not with it, by name. */
  lost: Array<Duty>;
  /** Duties that bind less strongly, by name. */
  weakened: Array<DutyChange>;
  /** Duties that bind for certain in one of the two states and perhaps in the other. */
  unsettled: Array<Duty>;
  /** Protocols that end for the party with the convention. */
  ends: Array<Instrument>;
  /** Parties with which a legal basis would newly exist, by name. */
  partners: Array<PartnerGain>;
  /** Parties with which no legal basis would exist any more, by name. */
  partnersLost: Array<PartnerGain>;
  /** The reasoning. */
  trace: Array<RuleStep>;
  /** What the answer rests on. */
  sources: Array<Source>;
};

/** A duty that binds by another grade. */
export type DutyChange = {
  __typename?: 'DutyChange';
  /** The duty. */
  duty: Duty;
  /** Grade without the act. */
  before: Maybe<Grade>;
  /** Grade with the act. */
  after: Maybe<Grade>;
};

/** A party and the mechanisms for which the legal basis with it comes or goes. */
export type PartnerGain = {
  __typename?: 'PartnerGain';
  /** The other party. */
  party: Party;
  /** The mechanisms. */
  mechanisms: Array<Mechanism>;
};

/**
 * A unilateral statement of a party about an instrument: reservation, declaration, notification or objection
 * (VCLT art. 19-23).
 */
export type Reservation = Node & {
  __typename?: 'Reservation';
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /** Who made it. */
  party: Party;
  /** The instrument it is made to. */
  instrument: Instrument;
  /** What sort of statement it is. Its label does not decide what it does: see `effect`. */
  kind: ReservationKind;
  /** The articles it touches; empty if it concerns the instrument as a whole or no article in particular. */
  articles: Array<Article>;
  /** What it does to the party's obligations while it stands. */
  effect: ReservationEffect;
  /** When it was made; null if no source says. */
  madeOn: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When a statement made on signature was formally confirmed on consent, without which it does not count (VCLT
   * art. 23(2)); null if it needed no confirmation or none is shown.
   */
  confirmedOn: Maybe<Scalars['PartialDate']['output']>;
  /**
   * When it was withdrawn: from that day on it has no effect (VCLT art. 22). Null if it stands or no source
   * says.
   */
  withdrawnOn: Maybe<Scalars['PartialDate']['output']>;
  /** Of an objection: the party whose statement it is about; null for every other statement. */
  objectsTo: Maybe<Party>;
  /**
   * Of an objection: what it does between its maker and the party whose statement it is about (VCLT arts 20(4)(b),
   * 21(3)); null for every other statement.
   */
  betweenTheTwo: Maybe<RuleStep>;
  /** Objections of other parties to it, in the order of the list; those withdrawn included. */
  objections: Array<Reservation>;
  /** What it says, in our own words. */
  summary: Scalars['String']['output'];
  /** What this record rests on. */
  sources: Array<Source>;
  /**
   * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
   * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
   * unverified value as fact.
   */
  unverified: Array<Scalars['String']['output']>;
};

/** What sort of statement it is, by the label its maker gave it or by what it plainly is. */
export type ReservationKind =
  /**
   * Excludes or modifies the legal effect of a provision for its maker (VCLT art. 2(1)(d)), whatever it was
   * called.
   */
  | 'RESERVATION'
  /** Says how its maker understands a provision; if it makes its consent depend on that, it is RESERVATION. */
  | 'INTERPRETATIVE_DECLARATION'
  /**
   * Any other statement of position or use of an option the instrument offers; giving mere information is
   * NOTIFICATION.
   */
  | 'DECLARATION'
  /**
   * Gives information the instrument asks for, such as authorities or languages; taking a position is
   * DECLARATION.
   */
  | 'NOTIFICATION'
  /** Says to which territories the instrument extends or does not (VCLT art. 29). */
  | 'TERRITORIAL'
  /** Answers a statement made by another party (VCLT art. 20-21). */
  | 'OBJECTION';

/** What a statement does to its maker's obligations while it stands. */
export type ReservationEffect =
  /** The provision does not apply to its maker at all; if it applies within limits, MODIFIES. */
  | 'EXCLUDES'
  /** The provision applies to its maker within limits; if not at all, EXCLUDES. */
  | 'MODIFIES'
  /** Changes nothing but says how its maker reads the provision; if it says nothing about meaning, INFORMS. */
  | 'INTERPRETS'
  /**
   * Changes nothing and says nothing about meaning: authorities, languages, intentions, objections without
   * further effect.
   */
  | 'INFORMS';

/** One step of legal reasoning, written for people: a rule, the facts put to it, and what follows. */
export type RuleStep = {
  __typename?: 'RuleStep';
  /** The rule, in our own words. */
  rule: Scalars['String']['output'];
  /**
   * Where the rule stands (instrument and article); null for a rule of this dataset rather than of law, for
   * example on aged lists.
   */
  citation: Maybe<Scalars['String']['output']>;
  /** The facts put to the rule, with their dates. Empty if the rule needs none. */
  facts: Array<Scalars['String']['output']>;
  /** What follows from rule and facts. */
  conclusion: Scalars['String']['output'];
};

/** A node that a search found. */
export type SearchResult = {
  __typename?: 'SearchResult';
  /** The node. */
  node: Node;
  /** Its kind, so that a client can group results without asking for the type. */
  kind: NodeKind;
  /** One line that names the node for a reader; for an article or obligation it names the instrument too. */
  title: Scalars['String']['output'];
  /**
   * An excerpt around the matching words, which stand between `<mark>` and `</mark>`. All other text is
   * HTML-escaped.
   */
  highlight: Scalars['String']['output'];
  /** How well it matches: greater is better. Comparable within one answer only. */
  score: Scalars['Float']['output'];
};

/** One page of search results, best first. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SearchEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<SearchResult>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Results in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
  /**
   * Names of what does not exist that the text contains, word for word, whatever was found besides. They are no results:
   * the things have no node.
   */
  knownErrors: Array<KnownError>;
};

/** A search result at its place in the list. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** The result. */
  node: SearchResult;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** A duty that binds every one of the parties asked about. */
export type SharedObligation = {
  __typename?: 'SharedObligation';
  /** The duty they share. */
  duty: Duty;
  /** The weakest of the parties' grades: what each of them owes at least. Null only if no instance has a grade. */
  grade: Maybe<Grade>;
  /** First day on which all of them were bound, that day included; null if for one of them the day is not known. */
  since: Maybe<Scalars['PartialDate']['output']>;
  /** How each party is bound, in the order of the question. */
  parties: Array<PartyDuty>;
};

/** How one party is bound by a duty. */
export type PartyDuty = {
  __typename?: 'PartyDuty';
  /** Who is bound. */
  party: Party;
  /** BOUND if at least one instance binds it without a change by reservation, otherwise BOUND_WITH_RESERVATION. */
  status: BindingStatus;
  /** The strongest grade among the instances that bind it; null only if none of them has a grade. */
  grade: Maybe<Grade>;
  /**
   * First day on which any of these instances bound it without a break since, that day included; null if not
   * known.
   */
  since: Maybe<Scalars['PartialDate']['output']>;
  /** The instances of the duty that bind it on the day asked about. */
  obligations: Array<Obligation>;
};

/** One page of shared obligations, by name of the duty. */
export type SharedObligationConnection = {
  __typename?: 'SharedObligationConnection';
  /** The rows of this page with their cursors. */
  edges: Array<SharedObligationEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<SharedObligation>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** Shared obligations in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A shared obligation at its place in the list. */
export type SharedObligationEdge = {
  __typename?: 'SharedObligationEdge';
  /** The shared obligation. */
  node: SharedObligation;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** A document or list from which facts or claims were taken. */
export type Source = Node & {
  __typename?: 'Source';
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /** Public key of the source. `general-knowledge` marks facts for which no document was seen. */
  slug: Scalars['String']['output'];
  /** Title of the document or list. */
  title: Scalars['String']['output'];
  /** Who publishes it; null if not recorded. */
  publisher: Maybe<Scalars['String']['output']>;
  /** The date for which the document says it is right, which is not the day it was read; null if it does not say. */
  statusAsOf: Maybe<Scalars['PartialDate']['output']>;
  /** On what terms it may be reused, or why facts taken from it may be; null if not recorded. */
  licence: Maybe<Scalars['String']['output']>;
  /** Where it can be read; null if it is not on the web or the place is not recorded. */
  url: Maybe<Scalars['URI']['output']>;
  /**
   * How near the source is to the authority for its facts: `official` (the depositary or official gazette
   * itself), `official-copy` (a stored copy of an official list or text), `secondary` (press, encyclopedias,
   * third-party datasets), `editorial` (a reading or selection of our own), `unverified` (general knowledge, no document seen).
   */
  reliability: Scalars['String']['output'];
};

/** A place in a source, given as a locator and a fingerprint; the words themselves are not reproduced. */
export type Passage = {
  __typename?: 'Passage';
  /** The document the passage stands in. */
  source: Source;
  /** Heading under which it stands; null if the document has no headings there. */
  section: Maybe<Scalars['String']['output']>;
  /** Number of the section, 0 before the first heading; with the source and `paragraph` it is the locator. */
  sectionNumber: Scalars['Int']['output'];
  /** Number of the paragraph within the section, counted from 1; null if the passage is the whole section. */
  paragraph: Maybe<Scalars['Int']['output']>;
  /**
   * SHA-256 of the passage in UTF-8, as 64 hexadecimal digits: two readers can tell that they look at the same
   * words.
   */
  sha256: Scalars['String']['output'];
};

/** Parties beside each other. */
export type StateComparison = {
  __typename?: 'StateComparison';
  /** The day the answer is about. */
  asOf: Scalars['Date']['output'];
  /** The parties, each once, in the order of the question. */
  parties: Array<Party>;
  /** Duties that bind every one of them, by name of the duty. */
  shared: Array<SharedObligation>;
  /** One entry a party, in the order of the question: duties that bind it and certainly none of the others, by name. */
  onlyBy: Array<PartyDuties>;
  /** Of the shared duties those that are not asked of all of them with the same grade. */
  differing: Array<SharedObligation>;
};

/** A party with some of its duties. */
export type PartyDuties = {
  __typename?: 'PartyDuties';
  /** Who is bound. */
  party: Party;
  /** The duties, by name. */
  duties: Array<Duty>;
};

/** A state that is alike to the party asked about. */
export type SimilarState = {
  __typename?: 'SimilarState';
  /** The state. */
  state: State;
  /** Duties that bind both, divided by duties that bind at least one of them: 0 to 1. */
  similarity: Scalars['Float']['output'];
  /** Number of duties that bind both. */
  shared: Scalars['Int']['output'];
  /** Duties that bind one of the two only, by name. */
  differing: Array<Duty>;
};

/** One key of one state. Exactly one field must be given. */
export type StateBy =
  /** Opaque id from an earlier answer. */
  | {
      id: Scalars['ID']['input'];
      iso3?: never;
      iso2?: never;
      name?: never;
    } /** ISO 3166-1 alpha-3 code; case does not matter. */
  | {
      id?: never;
      iso3: Scalars['String']['input'];
      iso2?: never;
      name?: never;
    } /** ISO 3166-1 alpha-2 code; case does not matter. */
  | {
      id?: never;
      iso3?: never;
      iso2: Scalars['String']['input'];
      name?: never;
    } /** Any right name of the state, whole; case and accents do not matter. */
  | { id?: never; iso3?: never; iso2?: never; name: Scalars['String']['input'] };

/** Conditions on states. All that are given must hold; a null field sets no condition. */
export type StateFilter = {
  /** Name or code of a region or subregion of the UN M49 standard (`Asia`, `035`). Unknown: `UNKNOWN_REGION`. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** Slug of an organization of which the state is a full member on `asOf`. Unknown: `UNKNOWN_ORGANIZATION`. */
  memberOf?: InputMaybe<Scalars['String']['input']>;
  /** Slug of an instrument by which the state is bound on `asOf`. Unknown: `UNKNOWN_INSTRUMENT`. */
  partyTo?: InputMaybe<Scalars['String']['input']>;
  /** Slug of a duty at least one instance of which binds the state on `asOf`. Unknown: `UNKNOWN_DUTY`. */
  boundByDuty?: InputMaybe<Scalars['String']['input']>;
  /**
   * The day on which `memberOf`, `partyTo` and `boundByDuty` must hold; today if null. Of no effect without
   * them.
   */
  asOf?: InputMaybe<Scalars['Date']['input']>;
  /** Words that must all occur in the name, another name or the region, whole or as the beginning of a word. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** A state or territory with an ISO 3166-1 code of its own. Being listed says nothing about recognition. */
export type State = Party &
  Named &
  Node & {
    __typename?: 'State';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key: the ISO 3166-1 alpha-3 code in lower case. */
    slug: Scalars['String']['output'];
    /** ISO 3166-1 alpha-2 code in upper case; a user-assigned code where the standard has none. */
    iso2: Scalars['String']['output'];
    /** ISO 3166-1 alpha-3 code in upper case; a user-assigned code where the standard has none. */
    iso3: Scalars['String']['output'];
    /** UN M49 code of three digits, leading zeros kept; null where the UN assigns none. */
    m49: Maybe<Scalars['String']['output']>;
    /** The name to show to a reader, in English. */
    name: Scalars['String']['output'];
    /** Its name in full; null if not recorded. */
    officialName: Maybe<Scalars['String']['output']>;
    /** Continental region of the UN M49 standard (`Asia`); null where the UN assigns none. */
    region: Maybe<Scalars['String']['output']>;
    /** Subregion of the UN M49 standard (`South-eastern Asia`); null where the UN assigns none. */
    subregion: Maybe<Scalars['String']['output']>;
    /** Every further name and code it is known under, wrong ones included and marked as such. */
    aliases: Array<Alias>;
    /**
     * Its signatures, consents and departures, by instrument. An interval that was left and taken up again is a
     * row of its own.
     */
    participations: ParticipationConnection;
    /** Reservations, declarations, notifications and objections it made, withdrawn ones included. */
    reservations: Array<Reservation>;
    /**
     * What binds it on the day asked about, through its own consent or as a member of a union, reservations taken
     * into account.
     */
    obligations: ObligationConnection;
    /**
     * Organizations it belonged to on the day asked about, by name. A membership whose dates cannot decide the day
     * is listed.
     */
    memberships: Array<Membership>;
    /**
     * Mechanisms that list it as taking part on the day asked about, by name; those open to it as a party or member are
     * not repeated here.
     */
    mechanisms: Array<MechanismParticipation>;
    /** Statements of source texts about this node, each with its verdict. */
    claims: ClaimConnection;
    /** What a reader should know of it, such as that it is a territory; null if nothing. */
    note: Maybe<Scalars['String']['output']>;
    /** What the facts on it rest on, by slug. Participations and memberships have sources of their own. */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value. Do not cite an
     * unverified value as fact.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/** A state or territory with an ISO 3166-1 code of its own. Being listed says nothing about recognition. */
export type StateParticipationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A state or territory with an ISO 3166-1 code of its own. Being listed says nothing about recognition. */
export type StateObligationsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
  filter?: InputMaybe<ObligationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A state or territory with an ISO 3166-1 code of its own. Being listed says nothing about recognition. */
export type StateMembershipsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A state or territory with an ISO 3166-1 code of its own. Being listed says nothing about recognition. */
export type StateMechanismsArgs = {
  asOf?: InputMaybe<Scalars['Date']['input']>;
};

/** A state or territory with an ISO 3166-1 code of its own. Being listed says nothing about recognition. */
export type StateClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** One page of states, by name. */
export type StateConnection = {
  __typename?: 'StateConnection';
  /** The rows of this page with their cursors. */
  edges: Array<StateEdge>;
  /** The rows of this page without cursors, in the same order. */
  nodes: Array<State>;
  /** Where this page stands in the whole list. */
  pageInfo: PageInfo;
  /** States in the whole list, over all pages. */
  totalCount: Scalars['Int']['output'];
};

/** A state at its place in the list. */
export type StateEdge = {
  __typename?: 'StateEdge';
  /** The state. */
  node: State;
  /** Position of this row; pass it as `after` to continue behind it. */
  cursor: Scalars['String']['output'];
};

/** A technology that the source texts name as used by authorities or offenders. */
export type Technology = Named &
  Node & {
    __typename?: 'Technology';
    /** Opaque and unique over all kinds of node. */
    id: Scalars['ID']['output'];
    /** Public key. */
    slug: Scalars['String']['output'];
    /** Display name. */
    name: Scalars['String']['output'];
    /** Other names, including names by which texts call it wrongly. */
    aliases: Array<Alias>;
    /** What it is, in our own words. */
    description: Scalars['String']['output'];
    /** Who uses it: enforcement, monitoring, offender or venue; null if not told. */
    group: Maybe<Scalars['String']['output']>;
    /** Provisions that deal with it, by instrument. */
    provisions: Array<Article>;
    /** Claims that source texts make about it, by id. */
    claims: ClaimConnection;
    /** What these facts rest on. */
    sources: Array<Source>;
    /**
     * Names of those fields of this type whose values rest on general knowledge alone, with no document seen; the
     * single entry `*` if the whole record does. Empty if a document was seen for every value.
     */
    unverified: Array<Scalars['String']['output']>;
  };

/** A technology that the source texts name as used by authorities or offenders. */
export type TechnologyClaimsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A subject under which duties and obligations are grouped. */
export type Theme = Node & {
  __typename?: 'Theme';
  /** Opaque and unique over all kinds of node. */
  id: Scalars['ID']['output'];
  /** Public key; stable across dataset versions. */
  slug: Scalars['String']['output'];
  /** The name to show to a reader. */
  name: Scalars['String']['output'];
  /** What falls under it and what does not, in our own words. */
  definition: Scalars['String']['output'];
  /** Its duties, by name. */
  duties: Array<Duty>;
};

export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<
  TResult,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<
  TResult,
  TKey extends string,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<
  TTypes,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
> = (parent: TParent, context: TContext, info: GraphQLResolveInfo) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  obj: T,
  context: TContext,
  info: GraphQLResolveInfo,
) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<
  TResult = Record<PropertyKey, never>,
  TParent = Record<PropertyKey, never>,
  TContext = Record<PropertyKey, never>,
  TArgs = Record<PropertyKey, never>,
> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo,
) => TResult | Promise<TResult>;

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  NameResolution:
    | (ResolvedNameParent & { __typename: 'ResolvedName' })
    | (AmbiguousNameParent & { __typename: 'AmbiguousName' })
    | (KnownErrorParent & { __typename: 'KnownError' })
    | (UnknownNameParent & { __typename: 'UnknownName' });
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | (ActorParent & { __typename: 'Actor' })
    | (ArticleParent & { __typename: 'Article' })
    | (ChallengeParent & { __typename: 'Challenge' })
    | (ClaimParent & { __typename: 'Claim' })
    | (DutyParent & { __typename: 'Duty' })
    | (InstrumentParent & { __typename: 'Instrument' })
    | (ObligationParent & { __typename: 'Obligation' })
    | (MechanismParent & { __typename: 'Mechanism' })
    | (OperationParent & { __typename: 'Operation' })
    | (OrganizationParent & { __typename: 'Organization' })
    | (ReservationParent & { __typename: 'Reservation' })
    | (SourceParent & { __typename: 'Source' })
    | (StateParent & { __typename: 'State' })
    | (TechnologyParent & { __typename: 'Technology' })
    | (ThemeParent & { __typename: 'Theme' });
  Named:
    | (ActorParent & { __typename: 'Actor' })
    | (ChallengeParent & { __typename: 'Challenge' })
    | (DutyParent & { __typename: 'Duty' })
    | (InstrumentParent & { __typename: 'Instrument' })
    | (MechanismParent & { __typename: 'Mechanism' })
    | (OperationParent & { __typename: 'Operation' })
    | (OrganizationParent & { __typename: 'Organization' })
    | (StateParent & { __typename: 'State' })
    | (TechnologyParent & { __typename: 'Technology' });
  Party: (OrganizationParent & { __typename: 'Organization' }) | (StateParent & { __typename: 'State' });
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Actor: ResolverTypeWrapper<ActorParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Alias: ResolverTypeWrapper<AliasParent>;
  AliasKind: AliasKind;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Article: ResolverTypeWrapper<ArticleParent>;
  Correspondence: ResolverTypeWrapper<CorrespondenceParent>;
  ArticleConnection: ResolverTypeWrapper<ArticleConnectionParent>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  Binding: ResolverTypeWrapper<BindingParent>;
  BindingStatus: BindingStatus;
  BoundParty: ResolverTypeWrapper<BoundPartyParent>;
  BoundPartyConnection: ResolverTypeWrapper<BoundPartyConnectionParent>;
  BoundPartyEdge: ResolverTypeWrapper<Omit<BoundPartyEdge, 'node'> & { node: ResolversTypes['BoundParty'] }>;
  Challenge: ResolverTypeWrapper<ChallengeParent>;
  ChangeFilter: ChangeFilter;
  ChangeKind: ChangeKind;
  Change: ResolverTypeWrapper<ChangeParent>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  ChangeConnection: ResolverTypeWrapper<ChangeConnectionParent>;
  ChangeEdge: ResolverTypeWrapper<Omit<ChangeEdge, 'node'> & { node: ResolversTypes['Change'] }>;
  ClaimFilter: ClaimFilter;
  Claim: ResolverTypeWrapper<ClaimParent>;
  Verdict: Verdict;
  ClaimConnection: ResolverTypeWrapper<ClaimConnectionParent>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  CooperationPathList: ResolverTypeWrapper<CooperationPathListParent>;
  CooperationPath: ResolverTypeWrapper<CooperationPathParent>;
  CooperationHop: ResolverTypeWrapper<CooperationHopParent>;
  Dataset: ResolverTypeWrapper<DatasetParent>;
  Collection: ResolverTypeWrapper<Collection>;
  Count: ResolverTypeWrapper<Count>;
  DefinitionComparison: ResolverTypeWrapper<DefinitionComparisonParent>;
  ComparedElement: ResolverTypeWrapper<
    Omit<ComparedElement, 'forms'> & { forms: Array<ResolversTypes['ComparedForm']> }
  >;
  ComparedForm: ResolverTypeWrapper<
    Omit<ComparedForm, 'cells'> & { cells: Array<Maybe<ResolversTypes['DefinitionCell']>> }
  >;
  DefinitionCell: ResolverTypeWrapper<DefinitionCellParent>;
  DefinitionElement: DefinitionElement;
  FormMention: FormMention;
  DutyFilter: DutyFilter;
  Duty: ResolverTypeWrapper<DutyParent>;
  DutyConnection: ResolverTypeWrapper<DutyConnectionParent>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  Implementation: ResolverTypeWrapper<ImplementationParent>;
  ImplementedElements: ResolverTypeWrapper<ImplementedElements>;
  ElementCoverage: ElementCoverage;
  ImplementationKind: ImplementationKind;
  ImplementationExtent: ImplementationExtent;
  Instrument: ResolverTypeWrapper<InstrumentParent>;
  Obligation: ResolverTypeWrapper<ObligationParent>;
  Inheritance: ResolverTypeWrapper<InheritanceParent>;
  InheritanceEffect: InheritanceEffect;
  InstrumentBy: InstrumentBy;
  InstrumentFilter: InstrumentFilter;
  InstrumentOrder: InstrumentOrder;
  InstrumentKind: InstrumentKind;
  EntryIntoForceRule: ResolverTypeWrapper<EntryIntoForceRule>;
  PartyCountStep: ResolverTypeWrapper<PartyCountStepParent>;
  ReservationRule: ResolverTypeWrapper<ReservationRule>;
  DenunciationRule: ResolverTypeWrapper<DenunciationRule>;
  ParticipationList: ResolverTypeWrapper<ParticipationList>;
  InstrumentChange: ResolverTypeWrapper<InstrumentChangeParent>;
  InstrumentChangeKind: InstrumentChangeKind;
  InstrumentConnection: ResolverTypeWrapper<InstrumentConnectionParent>;
  InstrumentEdge: ResolverTypeWrapper<Omit<InstrumentEdge, 'node'> & { node: ResolversTypes['Instrument'] }>;
  LegalBasisList: ResolverTypeWrapper<LegalBasisListParent>;
  BasisTier: BasisTier;
  LegalBasis: ResolverTypeWrapper<LegalBasisParent>;
  BasisPrecedence: ResolverTypeWrapper<BasisPrecedenceParent>;
  PrecedenceOutcome: PrecedenceOutcome;
  MissingBasis: ResolverTypeWrapper<MissingBasisParent>;
  BasisSetAside: ResolverTypeWrapper<BasisSetAsideParent>;
  MechanismFilter: MechanismFilter;
  Mechanism: ResolverTypeWrapper<MechanismParent>;
  MechanismKind: MechanismKind;
  LegalForce: LegalForce;
  MechanismConnection: ResolverTypeWrapper<MechanismConnectionParent>;
  MechanismEdge: ResolverTypeWrapper<Omit<MechanismEdge, 'node'> & { node: ResolversTypes['Mechanism'] }>;
  Membership: ResolverTypeWrapper<MembershipParent>;
  TerritoryMembership: ResolverTypeWrapper<TerritoryMembershipParent>;
  MechanismParticipation: ResolverTypeWrapper<MechanismParticipationParent>;
  MemberList: ResolverTypeWrapper<MemberList>;
  MembershipConnection: ResolverTypeWrapper<MembershipConnectionParent>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  NameResolution: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['NameResolution']>;
  ResolvedName: ResolverTypeWrapper<ResolvedNameParent>;
  AmbiguousName: ResolverTypeWrapper<AmbiguousNameParent>;
  KnownError: ResolverTypeWrapper<KnownErrorParent>;
  UnknownName: ResolverTypeWrapper<UnknownNameParent>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Named: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Named']>;
  NodeKind: NodeKind;
  MatrixRows: MatrixRows;
  ObligationMatrix: ResolverTypeWrapper<ObligationMatrixParent>;
  MatrixRow: ResolverTypeWrapper<MatrixRowParent>;
  MatrixCell: ResolverTypeWrapper<MatrixCellParent>;
  ObligationFilter: ObligationFilter;
  NormKind: NormKind;
  Modality: Modality;
  Grade: Grade;
  ObligationConnection: ResolverTypeWrapper<ObligationConnectionParent>;
  ObligationEdge: ResolverTypeWrapper<Omit<ObligationEdge, 'node'> & { node: ResolversTypes['Obligation'] }>;
  Operation: ResolverTypeWrapper<OperationParent>;
  OperationExistence: OperationExistence;
  OrganizationFilter: OrganizationFilter;
  Organization: ResolverTypeWrapper<OrganizationParent>;
  OrganizationConnection: ResolverTypeWrapper<OrganizationConnectionParent>;
  OrganizationEdge: ResolverTypeWrapper<
    Omit<OrganizationEdge, 'node'> & { node: ResolversTypes['Organization'] }
  >;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Participation: ResolverTypeWrapper<ParticipationParent>;
  ConsentAct: ConsentAct;
  ParticipationStatus: ParticipationStatus;
  ParticipationConnection: ResolverTypeWrapper<ParticipationConnectionParent>;
  ParticipationEdge: ResolverTypeWrapper<
    Omit<ParticipationEdge, 'node'> & { node: ResolversTypes['Participation'] }
  >;
  Party: ResolverTypeWrapper<PartyParent>;
  ImpactAct: ImpactAct;
  ImpactAdmission: ImpactAdmission;
  RatificationImpact: ResolverTypeWrapper<RatificationImpactParent>;
  DutyChange: ResolverTypeWrapper<DutyChangeParent>;
  PartnerGain: ResolverTypeWrapper<PartnerGainParent>;
  Reservation: ResolverTypeWrapper<ReservationParent>;
  ReservationKind: ReservationKind;
  ReservationEffect: ReservationEffect;
  RuleStep: ResolverTypeWrapper<RuleStep>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  PartialDate: ResolverTypeWrapper<Scalars['PartialDate']['output']>;
  URI: ResolverTypeWrapper<Scalars['URI']['output']>;
  SearchResult: ResolverTypeWrapper<SearchResultParent>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  SearchConnection: ResolverTypeWrapper<SearchConnectionParent>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'node'> & { node: ResolversTypes['SearchResult'] }>;
  SharedObligation: ResolverTypeWrapper<SharedObligationParent>;
  PartyDuty: ResolverTypeWrapper<PartyDutyParent>;
  SharedObligationConnection: ResolverTypeWrapper<SharedObligationConnectionParent>;
  SharedObligationEdge: ResolverTypeWrapper<
    Omit<SharedObligationEdge, 'node'> & { node: ResolversTypes['SharedObligation'] }
  >;
  Source: ResolverTypeWrapper<SourceParent>;
  Passage: ResolverTypeWrapper<PassageParent>;
  StateComparison: ResolverTypeWrapper<StateComparisonParent>;
  PartyDuties: ResolverTypeWrapper<PartyDutiesParent>;
  SimilarState: ResolverTypeWrapper<SimilarStateParent>;
  StateBy: StateBy;
  StateFilter: StateFilter;
  State: ResolverTypeWrapper<StateParent>;
  StateConnection: ResolverTypeWrapper<StateConnectionParent>;
  StateEdge: ResolverTypeWrapper<Omit<StateEdge, 'node'> & { node: ResolversTypes['State'] }>;
  Technology: ResolverTypeWrapper<TechnologyParent>;
  Theme: ResolverTypeWrapper<ThemeParent>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Actor: ActorParent;
  ID: Scalars['ID']['output'];
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Alias: AliasParent;
  Query: Record<PropertyKey, never>;
  Article: ArticleParent;
  Correspondence: CorrespondenceParent;
  ArticleConnection: ArticleConnectionParent;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  Binding: BindingParent;
  BoundParty: BoundPartyParent;
  BoundPartyConnection: BoundPartyConnectionParent;
  BoundPartyEdge: Omit<BoundPartyEdge, 'node'> & { node: ResolversParentTypes['BoundParty'] };
  Challenge: ChallengeParent;
  ChangeFilter: ChangeFilter;
  Change: ChangeParent;
  Boolean: Scalars['Boolean']['output'];
  ChangeConnection: ChangeConnectionParent;
  ChangeEdge: Omit<ChangeEdge, 'node'> & { node: ResolversParentTypes['Change'] };
  ClaimFilter: ClaimFilter;
  Claim: ClaimParent;
  ClaimConnection: ClaimConnectionParent;
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  CooperationPathList: CooperationPathListParent;
  CooperationPath: CooperationPathParent;
  CooperationHop: CooperationHopParent;
  Dataset: DatasetParent;
  Collection: Collection;
  Count: Count;
  DefinitionComparison: DefinitionComparisonParent;
  ComparedElement: Omit<ComparedElement, 'forms'> & { forms: Array<ResolversParentTypes['ComparedForm']> };
  ComparedForm: Omit<ComparedForm, 'cells'> & { cells: Array<Maybe<ResolversParentTypes['DefinitionCell']>> };
  DefinitionCell: DefinitionCellParent;
  DutyFilter: DutyFilter;
  Duty: DutyParent;
  DutyConnection: DutyConnectionParent;
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  Implementation: ImplementationParent;
  ImplementedElements: ImplementedElements;
  Instrument: InstrumentParent;
  Obligation: ObligationParent;
  Inheritance: InheritanceParent;
  InstrumentBy: InstrumentBy;
  InstrumentFilter: InstrumentFilter;
  EntryIntoForceRule: EntryIntoForceRule;
  PartyCountStep: PartyCountStepParent;
  ReservationRule: ReservationRule;
  DenunciationRule: DenunciationRule;
  ParticipationList: ParticipationList;
  InstrumentChange: InstrumentChangeParent;
  InstrumentConnection: InstrumentConnectionParent;
  InstrumentEdge: Omit<InstrumentEdge, 'node'> & { node: ResolversParentTypes['Instrument'] };
  LegalBasisList: LegalBasisListParent;
  LegalBasis: LegalBasisParent;
  BasisPrecedence: BasisPrecedenceParent;
  MissingBasis: MissingBasisParent;
  BasisSetAside: BasisSetAsideParent;
  MechanismFilter: MechanismFilter;
  Mechanism: MechanismParent;
  MechanismConnection: MechanismConnectionParent;
  MechanismEdge: Omit<MechanismEdge, 'node'> & { node: ResolversParentTypes['Mechanism'] };
  Membership: MembershipParent;
  TerritoryMembership: TerritoryMembershipParent;
  MechanismParticipation: MechanismParticipationParent;
  MemberList: MemberList;
  MembershipConnection: MembershipConnectionParent;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  NameResolution: ResolversUnionTypes<ResolversParentTypes>['NameResolution'];
  ResolvedName: ResolvedNameParent;
  AmbiguousName: AmbiguousNameParent;
  KnownError: KnownErrorParent;
  UnknownName: UnknownNameParent;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Named: ResolversInterfaceTypes<ResolversParentTypes>['Named'];
  ObligationMatrix: ObligationMatrixParent;
  MatrixRow: MatrixRowParent;
  MatrixCell: MatrixCellParent;
  ObligationFilter: ObligationFilter;
  ObligationConnection: ObligationConnectionParent;
  ObligationEdge: Omit<ObligationEdge, 'node'> & { node: ResolversParentTypes['Obligation'] };
  Operation: OperationParent;
  OrganizationFilter: OrganizationFilter;
  Organization: OrganizationParent;
  OrganizationConnection: OrganizationConnectionParent;
  OrganizationEdge: Omit<OrganizationEdge, 'node'> & { node: ResolversParentTypes['Organization'] };
  PageInfo: PageInfo;
  Participation: ParticipationParent;
  ParticipationConnection: ParticipationConnectionParent;
  ParticipationEdge: Omit<ParticipationEdge, 'node'> & { node: ResolversParentTypes['Participation'] };
  Party: PartyParent;
  RatificationImpact: RatificationImpactParent;
  DutyChange: DutyChangeParent;
  PartnerGain: PartnerGainParent;
  Reservation: ReservationParent;
  RuleStep: RuleStep;
  Date: Scalars['Date']['output'];
  PartialDate: Scalars['PartialDate']['output'];
  URI: Scalars['URI']['output'];
  SearchResult: SearchResultParent;
  Float: Scalars['Float']['output'];
  SearchConnection: SearchConnectionParent;
  SearchEdge: Omit<SearchEdge, 'node'> & { node: ResolversParentTypes['SearchResult'] };
  SharedObligation: SharedObligationParent;
  PartyDuty: PartyDutyParent;
  SharedObligationConnection: SharedObligationConnectionParent;
  SharedObligationEdge: Omit<SharedObligationEdge, 'node'> & {
    node: ResolversParentTypes['SharedObligation'];
  };
  Source: SourceParent;
  Passage: PassageParent;
  StateComparison: StateComparisonParent;
  PartyDuties: PartyDutiesParent;
  SimilarState: SimilarStateParent;
  StateBy: StateBy;
  StateFilter: StateFilter;
  State: StateParent;
  StateConnection: StateConnectionParent;
  StateEdge: Omit<StateEdge, 'node'> & { node: ResolversParentTypes['State'] };
  Technology: TechnologyParent;
  Theme: ThemeParent;
};

export type ActorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<ActorClaimsArgs, 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AliasResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Alias'] = ResolversParentTypes['Alias'],
> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  language?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query'],
> = {
  article: Resolver<
    Maybe<ResolversTypes['Article']>,
    ParentType,
    ContextType,
    RequireFields<QueryArticleArgs, 'instrument' | 'number'>
  >;
  binding: Resolver<
    ResolversTypes['Binding'],
    ParentType,
    ContextType,
    RequireFields<QueryBindingArgs, 'party' | 'instrument'>
  >;
  changes: Resolver<
    ResolversTypes['ChangeConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryChangesArgs, 'from' | 'to' | 'first'>
  >;
  claims: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryClaimsArgs, 'first'>
  >;
  cooperationPaths: Resolver<
    ResolversTypes['CooperationPathList'],
    ParentType,
    ContextType,
    RequireFields<QueryCooperationPathsArgs, 'from' | 'to' | 'maxLength' | 'first'>
  >;
  dataset: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  traffickingDefinitions: Resolver<
    ResolversTypes['DefinitionComparison'],
    ParentType,
    ContextType,
    Partial<QueryTraffickingDefinitionsArgs>
  >;
  duty: Resolver<
    Maybe<ResolversTypes['Duty']>,
    ParentType,
    ContextType,
    RequireFields<QueryDutyArgs, 'slug'>
  >;
  duties: Resolver<
    ResolversTypes['DutyConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryDutiesArgs, 'first'>
  >;
  instrument: Resolver<
    Maybe<ResolversTypes['Instrument']>,
    ParentType,
    ContextType,
    RequireFields<QueryInstrumentArgs, 'by'>
  >;
  instruments: Resolver<
    ResolversTypes['InstrumentConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryInstrumentsArgs, 'orderBy' | 'first'>
  >;
  legalBases: Resolver<
    ResolversTypes['LegalBasisList'],
    ParentType,
    ContextType,
    RequireFields<QueryLegalBasesArgs, 'from' | 'to'>
  >;
  mechanism: Resolver<
    Maybe<ResolversTypes['Mechanism']>,
    ParentType,
    ContextType,
    RequireFields<QueryMechanismArgs, 'slug'>
  >;
  mechanisms: Resolver<
    ResolversTypes['MechanismConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryMechanismsArgs, 'first'>
  >;
  resolveName: Resolver<
    ResolversTypes['NameResolution'],
    ParentType,
    ContextType,
    RequireFields<QueryResolveNameArgs, 'name'>
  >;
  obligationMatrix: Resolver<
    ResolversTypes['ObligationMatrix'],
    ParentType,
    ContextType,
    RequireFields<QueryObligationMatrixArgs, 'parties' | 'rows'>
  >;
  obligation: Resolver<
    Maybe<ResolversTypes['Obligation']>,
    ParentType,
    ContextType,
    RequireFields<QueryObligationArgs, 'id'>
  >;
  obligations: Resolver<
    ResolversTypes['ObligationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryObligationsArgs, 'first'>
  >;
  organization: Resolver<
    Maybe<ResolversTypes['Organization']>,
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationArgs, 'slug'>
  >;
  organizations: Resolver<
    ResolversTypes['OrganizationConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryOrganizationsArgs, 'first'>
  >;
  node: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes: Resolver<
    Array<Maybe<ResolversTypes['Node']>>,
    ParentType,
    ContextType,
    RequireFields<QueryNodesArgs, 'ids'>
  >;
  ratificationImpact: Resolver<
    ResolversTypes['RatificationImpact'],
    ParentType,
    ContextType,
    RequireFields<QueryRatificationImpactArgs, 'party' | 'instrument' | 'act'>
  >;
  search: Resolver<
    ResolversTypes['SearchConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySearchArgs, 'text' | 'first'>
  >;
  sharedObligations: Resolver<
    ResolversTypes['SharedObligationConnection'],
    ParentType,
    ContextType,
    RequireFields<QuerySharedObligationsArgs, 'parties' | 'first'>
  >;
  sources: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  compareStates: Resolver<
    ResolversTypes['StateComparison'],
    ParentType,
    ContextType,
    RequireFields<QueryCompareStatesArgs, 'parties'>
  >;
  similarStates: Resolver<
    Array<ResolversTypes['SimilarState']>,
    ParentType,
    ContextType,
    RequireFields<QuerySimilarStatesArgs, 'party' | 'first'>
  >;
  state: Resolver<
    Maybe<ResolversTypes['State']>,
    ParentType,
    ContextType,
    RequireFields<QueryStateArgs, 'by'>
  >;
  states: Resolver<
    ResolversTypes['StateConnection'],
    ParentType,
    ContextType,
    RequireFields<QueryStatesArgs, 'first'>
  >;
  themes: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
};

export type ArticleResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  heading?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  order?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  establishes?: Resolver<Array<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  implementedBy?: Resolver<Array<ResolversTypes['Implementation']>, ParentType, ContextType>;
  correspondsTo?: Resolver<Array<ResolversTypes['Correspondence']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CorrespondenceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Correspondence'] = ResolversParentTypes['Correspondence'],
> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ArticleConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge'],
> = {
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BindingResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Binding'] = ResolversParentTypes['Binding'],
> = {
  status?: Resolver<ResolversTypes['BindingStatus'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  participation?: Resolver<Maybe<ResolversTypes['Participation']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  inherited?: Resolver<Array<ResolversTypes['Inheritance']>, ParentType, ContextType>;
};

export type BoundPartyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['BoundParty'] = ResolversParentTypes['BoundParty'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BindingStatus'], ParentType, ContextType>;
};

export type BoundPartyConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['BoundPartyConnection'] =
    ResolversParentTypes['BoundPartyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['BoundPartyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['BoundParty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoundPartyEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['BoundPartyEdge'] = ResolversParentTypes['BoundPartyEdge'],
> = {
  node?: Resolver<ResolversTypes['BoundParty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChallengeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Challenge'] = ResolversParentTypes['Challenge'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<ChallengeClaimsArgs, 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ChangeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Change'] = ResolversParentTypes['Change'],
> = {
  on?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  earliest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  latest?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ChangeKind'], ParentType, ContextType>;
  party?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  organization?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  amendedBy?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  reservation?: Resolver<Maybe<ResolversTypes['Reservation']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ChangeConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ChangeConnection'] = ResolversParentTypes['ChangeConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ChangeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Change']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ChangeEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ChangeEdge'] = ResolversParentTypes['ChangeEdge'],
> = {
  node?: Resolver<ResolversTypes['Change'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClaimResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['Verdict'], ParentType, ContextType>;
  correction?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  about?: Resolver<Array<ResolversTypes['Node']>, ParentType, ContextType>;
  passages?: Resolver<Array<ResolversTypes['Passage']>, ParentType, ContextType>;
  basis?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  restsOn?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge'],
> = {
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CooperationPathListResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CooperationPathList'] =
    ResolversParentTypes['CooperationPathList'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['CooperationPath']>, ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CooperationPathResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CooperationPath'] = ResolversParentTypes['CooperationPath'],
> = {
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  direct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hops?: Resolver<Array<ResolversTypes['CooperationHop']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CooperationHopResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['CooperationHop'] = ResolversParentTypes['CooperationHop'],
> = {
  from?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  instrument?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
};

export type DatasetResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset'],
> = {
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  builtAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusAsOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  collections?: Resolver<Array<ResolversTypes['Collection']>, ParentType, ContextType>;
  counts?: Resolver<Array<ResolversTypes['Count']>, ParentType, ContextType>;
};

export type CollectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Collection'] = ResolversParentTypes['Collection'],
> = {
  folder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  statusAsOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  licence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownGaps?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CountResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Count'] = ResolversParentTypes['Count'],
> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DefinitionComparisonResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DefinitionComparison'] =
    ResolversParentTypes['DefinitionComparison'],
> = {
  instruments?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  elements?: Resolver<Array<ResolversTypes['ComparedElement']>, ParentType, ContextType>;
};

export type ComparedElementResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ComparedElement'] = ResolversParentTypes['ComparedElement'],
> = {
  element?: Resolver<ResolversTypes['DefinitionElement'], ParentType, ContextType>;
  forms?: Resolver<Array<ResolversTypes['ComparedForm']>, ParentType, ContextType>;
};

export type ComparedFormResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ComparedForm'] = ResolversParentTypes['ComparedForm'],
> = {
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<Array<Maybe<ResolversTypes['DefinitionCell']>>, ParentType, ContextType>;
};

export type DefinitionCellResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DefinitionCell'] = ResolversParentTypes['DefinitionCell'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  mention?: Resolver<ResolversTypes['FormMention'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  addedBy?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  theme?: Resolver<ResolversTypes['Theme'], ParentType, ContextType>;
  obligations?: Resolver<
    ResolversTypes['ObligationConnection'],
    ParentType,
    ContextType,
    RequireFields<DutyObligationsArgs, 'first'>
  >;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<DutyClaimsArgs, 'first'>
  >;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge'],
> = {
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ImplementationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Implementation'] = ResolversParentTypes['Implementation'],
> = {
  kind?: Resolver<ResolversTypes['ImplementationKind'], ParentType, ContextType>;
  extent?: Resolver<ResolversTypes['ImplementationExtent'], ParentType, ContextType>;
  implementing?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  implemented?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  implementingPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  implementedPart?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  basis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  elements?: Resolver<Maybe<ResolversTypes['ImplementedElements']>, ParentType, ContextType>;
  reading?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ImplementedElementsResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ImplementedElements'] =
    ResolversParentTypes['ImplementedElements'],
> = {
  act?: Resolver<Maybe<ResolversTypes['ElementCoverage']>, ParentType, ContextType>;
  means?: Resolver<Maybe<ResolversTypes['ElementCoverage']>, ParentType, ContextType>;
  purpose?: Resolver<Maybe<ResolversTypes['ElementCoverage']>, ParentType, ContextType>;
};

export type InstrumentResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Instrument'] = ResolversParentTypes['Instrument'],
> = {
  inherits?: Resolver<Array<ResolversTypes['Inheritance']>, ParentType, ContextType>;
  inheritedBy?: Resolver<Array<ResolversTypes['Inheritance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['InstrumentKind'], ParentType, ContextType>;
  binding?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  adoptedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  adoptedAt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inForceSince?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  repealedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  enactedBy?: Resolver<Maybe<ResolversTypes['State']>, ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  depositary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  celex?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cets?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  untc?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  eli?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  ilo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  languages?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  openTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  entryIntoForceRule?: Resolver<Maybe<ResolversTypes['EntryIntoForceRule']>, ParentType, ContextType>;
  reservationRule?: Resolver<Maybe<ResolversTypes['ReservationRule']>, ParentType, ContextType>;
  denunciationRule?: Resolver<Maybe<ResolversTypes['DenunciationRule']>, ParentType, ContextType>;
  participationList?: Resolver<Maybe<ResolversTypes['ParticipationList']>, ParentType, ContextType>;
  articles?: Resolver<
    ResolversTypes['ArticleConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentArticlesArgs, 'first'>
  >;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentParticipationsArgs, 'first'>
  >;
  partyCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<InstrumentPartyCountArgs>>;
  partyCountOverTime?: Resolver<
    Array<ResolversTypes['PartyCountStep']>,
    ParentType,
    ContextType,
    Partial<InstrumentPartyCountOverTimeArgs>
  >;
  signatoryCount?: Resolver<
    ResolversTypes['Int'],
    ParentType,
    ContextType,
    Partial<InstrumentSignatoryCountArgs>
  >;
  supplements?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  supplementedBy?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  amends?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  amendedBy?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  replaces?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  replacedBy?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  repeals?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  repealedBy?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['InstrumentChange']>, ParentType, ContextType>;
  implements?: Resolver<Array<ResolversTypes['Implementation']>, ParentType, ContextType>;
  implementedBy?: Resolver<Array<ResolversTypes['Implementation']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<InstrumentClaimsArgs, 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ObligationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Obligation'] = ResolversParentTypes['Obligation'],
> = {
  reachesThrough?: Resolver<Array<ResolversTypes['Inheritance']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  normKind?: Resolver<ResolversTypes['NormKind'], ParentType, ContextType>;
  modality?: Resolver<ResolversTypes['Modality'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  hedges?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  bearer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counterparty?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  beneficiary?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  themes?: Resolver<Array<ResolversTypes['Theme']>, ParentType, ContextType>;
  duty?: Resolver<Maybe<ResolversTypes['Duty']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  boundParties?: Resolver<
    ResolversTypes['BoundPartyConnection'],
    ParentType,
    ContextType,
    RequireFields<ObligationBoundPartiesArgs, 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InheritanceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Inheritance'] = ResolversParentTypes['Inheritance'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  base?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['InheritanceEffect'], ParentType, ContextType>;
  carriesDuties?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseArticles?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  obligations?: Resolver<
    ResolversTypes['ObligationConnection'],
    ParentType,
    ContextType,
    RequireFields<InheritanceObligationsArgs, 'first'>
  >;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type EntryIntoForceRuleResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['EntryIntoForceRule'] = ResolversParentTypes['EntryIntoForceRule'],
> = {
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyCountStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PartyCountStep'] = ResolversParentTypes['PartyCountStep'],
> = {
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  undecided?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  entered?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  left?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type ReservationRuleResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ReservationRule'] = ResolversParentTypes['ReservationRule'],
> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DenunciationRuleResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DenunciationRule'] = ResolversParentTypes['DenunciationRule'],
> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ParticipationListResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ParticipationList'] = ResolversParentTypes['ParticipationList'],
> = {
  statusAsOf?: Resolver<ResolversTypes['PartialDate'], ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type InstrumentChangeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InstrumentChange'] = ResolversParentTypes['InstrumentChange'],
> = {
  kind?: Resolver<ResolversTypes['InstrumentChangeKind'], ParentType, ContextType>;
  changing?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  changed?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstrumentConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InstrumentConnection'] =
    ResolversParentTypes['InstrumentConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['InstrumentEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstrumentEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['InstrumentEdge'] = ResolversParentTypes['InstrumentEdge'],
> = {
  node?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LegalBasisListResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LegalBasisList'] = ResolversParentTypes['LegalBasisList'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  bases?: Resolver<Array<ResolversTypes['LegalBasis']>, ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['MissingBasis']>, ParentType, ContextType>;
  setAside?: Resolver<Array<ResolversTypes['BasisSetAside']>, ParentType, ContextType>;
};

export type LegalBasisResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['LegalBasis'] = ResolversParentTypes['LegalBasis'],
> = {
  rank?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['BasisTier'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  scope?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  conditions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  supersededBy?: Resolver<Maybe<ResolversTypes['Instrument']>, ParentType, ContextType>;
  precedence?: Resolver<Array<ResolversTypes['BasisPrecedence']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BasisPrecedenceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['BasisPrecedence'] = ResolversParentTypes['BasisPrecedence'],
> = {
  other?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['PrecedenceOutcome'], ParentType, ContextType>;
  citation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissingBasisResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MissingBasis'] = ResolversParentTypes['MissingBasis'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  wanting?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  mechanism?: Resolver<Maybe<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  byInvitation?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BasisSetAsideResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['BasisSetAside'] = ResolversParentTypes['BasisSetAside'],
> = {
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BindingStatus'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MechanismResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Mechanism'] = ResolversParentTypes['Mechanism'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MechanismKind'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  legalForce?: Resolver<Maybe<ResolversTypes['LegalForce']>, ParentType, ContextType>;
  availableTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  otherBasis?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  participants?: Resolver<
    Array<ResolversTypes['MechanismParticipation']>,
    ParentType,
    ContextType,
    Partial<MechanismParticipantsArgs>
  >;
  territories?: Resolver<
    Array<ResolversTypes['TerritoryMembership']>,
    ParentType,
    ContextType,
    Partial<MechanismTerritoriesArgs>
  >;
  participantList?: Resolver<Maybe<ResolversTypes['MemberList']>, ParentType, ContextType>;
  establishedBy?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  operatedBy?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  obligations?: Resolver<
    ResolversTypes['ObligationConnection'],
    ParentType,
    ContextType,
    RequireFields<MechanismObligationsArgs, 'first'>
  >;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<MechanismClaimsArgs, 'first'>
  >;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type MechanismConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MechanismConnection'] =
    ResolversParentTypes['MechanismConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MechanismEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MechanismEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MechanismEdge'] = ResolversParentTypes['MechanismEdge'],
> = {
  node?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership'],
> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  organization?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type TerritoryMembershipResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['TerritoryMembership'] =
    ResolversParentTypes['TerritoryMembership'],
> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  territory?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MechanismParticipationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MechanismParticipation'] =
    ResolversParentTypes['MechanismParticipation'],
> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  mechanism?: Resolver<ResolversTypes['Mechanism'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type MemberListResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MemberList'] = ResolversParentTypes['MemberList'],
> = {
  statusAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MembershipConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MembershipConnection'] =
    ResolversParentTypes['MembershipConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Membership']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge'],
> = {
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NameResolutionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['NameResolution'] = ResolversParentTypes['NameResolution'],
> = {
  __resolveType: TypeResolveFn<
    'ResolvedName' | 'AmbiguousName' | 'KnownError' | 'UnknownName',
    ParentType,
    ContextType
  >;
};

export type ResolvedNameResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ResolvedName'] = ResolversParentTypes['ResolvedName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Named'], ParentType, ContextType>;
  matchedAs?: Resolver<ResolversTypes['AliasKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AmbiguousNameResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['AmbiguousName'] = ResolversParentTypes['AmbiguousName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  candidates?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type KnownErrorResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['KnownError'] = ResolversParentTypes['KnownError'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meant?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type UnknownNameResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['UnknownName'] = ResolversParentTypes['UnknownName'],
> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nearest?: Resolver<Array<ResolversTypes['Named']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NodeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node'],
> = {
  __resolveType: TypeResolveFn<
    | 'Actor'
    | 'Article'
    | 'Challenge'
    | 'Claim'
    | 'Duty'
    | 'Instrument'
    | 'Obligation'
    | 'Mechanism'
    | 'Operation'
    | 'Organization'
    | 'Reservation'
    | 'Source'
    | 'State'
    | 'Technology'
    | 'Theme',
    ParentType,
    ContextType
  >;
};

export type NamedResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Named'] = ResolversParentTypes['Named'],
> = {
  __resolveType: TypeResolveFn<
    | 'Actor'
    | 'Challenge'
    | 'Duty'
    | 'Instrument'
    | 'Mechanism'
    | 'Operation'
    | 'Organization'
    | 'State'
    | 'Technology',
    ParentType,
    ContextType
  >;
};

export type ObligationMatrixResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ObligationMatrix'] = ResolversParentTypes['ObligationMatrix'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  rows?: Resolver<Array<ResolversTypes['MatrixRow']>, ParentType, ContextType>;
};

export type MatrixRowResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MatrixRow'] = ResolversParentTypes['MatrixRow'],
> = {
  key?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  cells?: Resolver<Array<ResolversTypes['MatrixCell']>, ParentType, ContextType>;
};

export type MatrixCellResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['MatrixCell'] = ResolversParentTypes['MatrixCell'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BindingStatus'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ObligationConnection'] =
    ResolversParentTypes['ObligationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ObligationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ObligationEdge'] = ResolversParentTypes['ObligationEdge'],
> = {
  node?: Resolver<ResolversTypes['Obligation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  existence?: Resolver<ResolversTypes['OperationExistence'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ledBy?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  participants?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<OperationClaimsArgs, 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Organization'] = ResolversParentTypes['Organization'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  abbreviation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Organization']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  foundedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  seat?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  memberList?: Resolver<Maybe<ResolversTypes['MemberList']>, ParentType, ContextType>;
  territories?: Resolver<
    Array<ResolversTypes['TerritoryMembership']>,
    ParentType,
    ContextType,
    Partial<OrganizationTerritoriesArgs>
  >;
  members?: Resolver<
    ResolversTypes['MembershipConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationMembersArgs, 'first'>
  >;
  operates?: Resolver<Array<ResolversTypes['Mechanism']>, ParentType, ContextType>;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationParticipationsArgs, 'first'>
  >;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<OrganizationClaimsArgs, 'first'>
  >;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrganizationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrganizationConnection'] =
    ResolversParentTypes['OrganizationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['OrganizationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Organization']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type OrganizationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['OrganizationEdge'] = ResolversParentTypes['OrganizationEdge'],
> = {
  node?: Resolver<ResolversTypes['Organization'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PageInfoResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo'],
> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParticipationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Participation'] = ResolversParentTypes['Participation'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  status?: Resolver<
    ResolversTypes['ParticipationStatus'],
    ParentType,
    ContextType,
    Partial<ParticipationStatusArgs>
  >;
  signedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  act?: Resolver<Maybe<ResolversTypes['ConsentAct']>, ParentType, ContextType>;
  depositedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  inForceFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  statedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  computedFrom?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  denouncedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  until?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ParticipationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ParticipationConnection'] =
    ResolversParentTypes['ParticipationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['ParticipationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Participation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ParticipationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['ParticipationEdge'] = ResolversParentTypes['ParticipationEdge'],
> = {
  node?: Resolver<ResolversTypes['Participation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party'],
> = {
  __resolveType: TypeResolveFn<'Organization' | 'State', ParentType, ContextType>;
};

export type RatificationImpactResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RatificationImpact'] = ResolversParentTypes['RatificationImpact'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  act?: Resolver<ResolversTypes['ImpactAct'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  admission?: Resolver<ResolversTypes['ImpactAdmission'], ParentType, ContextType>;
  possible?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  obstacles?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  entersIntoForceOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  lastDay?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  comparedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  blockedBy?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  gained?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  strengthened?: Resolver<Array<ResolversTypes['DutyChange']>, ParentType, ContextType>;
  lost?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  weakened?: Resolver<Array<ResolversTypes['DutyChange']>, ParentType, ContextType>;
  unsettled?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  ends?: Resolver<Array<ResolversTypes['Instrument']>, ParentType, ContextType>;
  partners?: Resolver<Array<ResolversTypes['PartnerGain']>, ParentType, ContextType>;
  partnersLost?: Resolver<Array<ResolversTypes['PartnerGain']>, ParentType, ContextType>;
  trace?: Resolver<Array<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type DutyChangeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['DutyChange'] = ResolversParentTypes['DutyChange'],
> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
};

export type PartnerGainResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PartnerGain'] = ResolversParentTypes['PartnerGain'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  mechanisms?: Resolver<Array<ResolversTypes['Mechanism']>, ParentType, ContextType>;
};

export type ReservationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Reservation'] = ResolversParentTypes['Reservation'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  instrument?: Resolver<ResolversTypes['Instrument'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ReservationKind'], ParentType, ContextType>;
  articles?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  effect?: Resolver<ResolversTypes['ReservationEffect'], ParentType, ContextType>;
  madeOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  confirmedOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  objectsTo?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  betweenTheTwo?: Resolver<Maybe<ResolversTypes['RuleStep']>, ParentType, ContextType>;
  objections?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RuleStepResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['RuleStep'] = ResolversParentTypes['RuleStep'],
> = {
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  facts?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  conclusion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface PartialDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['PartialDate'], any> {
  name: 'PartialDate';
}

export interface UriScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['URI'], any> {
  name: 'URI';
}

export type SearchResultResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult'],
> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NodeKind'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  highlight?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  knownErrors?: Resolver<Array<ResolversTypes['KnownError']>, ParentType, ContextType>;
};

export type SearchEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge'],
> = {
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SharedObligationResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SharedObligation'] = ResolversParentTypes['SharedObligation'],
> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['PartyDuty']>, ParentType, ContextType>;
};

export type PartyDutyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PartyDuty'] = ResolversParentTypes['PartyDuty'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['BindingStatus'], ParentType, ContextType>;
  grade?: Resolver<Maybe<ResolversTypes['Grade']>, ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  obligations?: Resolver<Array<ResolversTypes['Obligation']>, ParentType, ContextType>;
};

export type SharedObligationConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SharedObligationConnection'] =
    ResolversParentTypes['SharedObligationConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['SharedObligationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SharedObligation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedObligationEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SharedObligationEdge'] =
    ResolversParentTypes['SharedObligationEdge'],
> = {
  node?: Resolver<ResolversTypes['SharedObligation'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  statusAsOf?: Resolver<Maybe<ResolversTypes['PartialDate']>, ParentType, ContextType>;
  licence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['URI']>, ParentType, ContextType>;
  reliability?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PassageResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Passage'] = ResolversParentTypes['Passage'],
> = {
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  section?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sectionNumber?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  paragraph?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sha256?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StateComparisonResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['StateComparison'] = ResolversParentTypes['StateComparison'],
> = {
  asOf?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  parties?: Resolver<Array<ResolversTypes['Party']>, ParentType, ContextType>;
  shared?: Resolver<Array<ResolversTypes['SharedObligation']>, ParentType, ContextType>;
  onlyBy?: Resolver<Array<ResolversTypes['PartyDuties']>, ParentType, ContextType>;
  differing?: Resolver<Array<ResolversTypes['SharedObligation']>, ParentType, ContextType>;
};

export type PartyDutiesResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['PartyDuties'] = ResolversParentTypes['PartyDuties'],
> = {
  party?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
};

export type SimilarStateResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['SimilarState'] = ResolversParentTypes['SimilarState'],
> = {
  state?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  similarity?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  differing?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
};

export type StateResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['State'] = ResolversParentTypes['State'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso2?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  iso3?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  m49?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  officialName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subregion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  participations?: Resolver<
    ResolversTypes['ParticipationConnection'],
    ParentType,
    ContextType,
    RequireFields<StateParticipationsArgs, 'first'>
  >;
  reservations?: Resolver<Array<ResolversTypes['Reservation']>, ParentType, ContextType>;
  obligations?: Resolver<
    ResolversTypes['ObligationConnection'],
    ParentType,
    ContextType,
    RequireFields<StateObligationsArgs, 'first'>
  >;
  memberships?: Resolver<
    Array<ResolversTypes['Membership']>,
    ParentType,
    ContextType,
    Partial<StateMembershipsArgs>
  >;
  mechanisms?: Resolver<
    Array<ResolversTypes['MechanismParticipation']>,
    ParentType,
    ContextType,
    Partial<StateMechanismsArgs>
  >;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<StateClaimsArgs, 'first'>
  >;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type StateConnectionResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['StateConnection'] = ResolversParentTypes['StateConnection'],
> = {
  edges?: Resolver<Array<ResolversTypes['StateEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['State']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StateEdgeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['StateEdge'] = ResolversParentTypes['StateEdge'],
> = {
  node?: Resolver<ResolversTypes['State'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TechnologyResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Technology'] = ResolversParentTypes['Technology'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aliases?: Resolver<Array<ResolversTypes['Alias']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  provisions?: Resolver<Array<ResolversTypes['Article']>, ParentType, ContextType>;
  claims?: Resolver<
    ResolversTypes['ClaimConnection'],
    ParentType,
    ContextType,
    RequireFields<TechnologyClaimsArgs, 'first'>
  >;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  unverified?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ThemeResolvers<
  ContextType = GraphContext,
  ParentType extends ResolversParentTypes['Theme'] = ResolversParentTypes['Theme'],
> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  slug?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  definition?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type Resolvers<ContextType = GraphContext> = {
  Actor?: ActorResolvers<ContextType>;
  Alias?: AliasResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  Correspondence?: CorrespondenceResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  Binding?: BindingResolvers<ContextType>;
  BoundParty?: BoundPartyResolvers<ContextType>;
  BoundPartyConnection?: BoundPartyConnectionResolvers<ContextType>;
  BoundPartyEdge?: BoundPartyEdgeResolvers<ContextType>;
  Challenge?: ChallengeResolvers<ContextType>;
  Change?: ChangeResolvers<ContextType>;
  ChangeConnection?: ChangeConnectionResolvers<ContextType>;
  ChangeEdge?: ChangeEdgeResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  CooperationPathList?: CooperationPathListResolvers<ContextType>;
  CooperationPath?: CooperationPathResolvers<ContextType>;
  CooperationHop?: CooperationHopResolvers<ContextType>;
  Dataset?: DatasetResolvers<ContextType>;
  Collection?: CollectionResolvers<ContextType>;
  Count?: CountResolvers<ContextType>;
  DefinitionComparison?: DefinitionComparisonResolvers<ContextType>;
  ComparedElement?: ComparedElementResolvers<ContextType>;
  ComparedForm?: ComparedFormResolvers<ContextType>;
  DefinitionCell?: DefinitionCellResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  Implementation?: ImplementationResolvers<ContextType>;
  ImplementedElements?: ImplementedElementsResolvers<ContextType>;
  Instrument?: InstrumentResolvers<ContextType>;
  Obligation?: ObligationResolvers<ContextType>;
  Inheritance?: InheritanceResolvers<ContextType>;
  EntryIntoForceRule?: EntryIntoForceRuleResolvers<ContextType>;
  PartyCountStep?: PartyCountStepResolvers<ContextType>;
  ReservationRule?: ReservationRuleResolvers<ContextType>;
  DenunciationRule?: DenunciationRuleResolvers<ContextType>;
  ParticipationList?: ParticipationListResolvers<ContextType>;
  InstrumentChange?: InstrumentChangeResolvers<ContextType>;
  InstrumentConnection?: InstrumentConnectionResolvers<ContextType>;
  InstrumentEdge?: InstrumentEdgeResolvers<ContextType>;
  LegalBasisList?: LegalBasisListResolvers<ContextType>;
  LegalBasis?: LegalBasisResolvers<ContextType>;
  BasisPrecedence?: BasisPrecedenceResolvers<ContextType>;
  MissingBasis?: MissingBasisResolvers<ContextType>;
  BasisSetAside?: BasisSetAsideResolvers<ContextType>;
  Mechanism?: MechanismResolvers<ContextType>;
  MechanismConnection?: MechanismConnectionResolvers<ContextType>;
  MechanismEdge?: MechanismEdgeResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  TerritoryMembership?: TerritoryMembershipResolvers<ContextType>;
  MechanismParticipation?: MechanismParticipationResolvers<ContextType>;
  MemberList?: MemberListResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  NameResolution?: NameResolutionResolvers<ContextType>;
  ResolvedName?: ResolvedNameResolvers<ContextType>;
  AmbiguousName?: AmbiguousNameResolvers<ContextType>;
  KnownError?: KnownErrorResolvers<ContextType>;
  UnknownName?: UnknownNameResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Named?: NamedResolvers<ContextType>;
  ObligationMatrix?: ObligationMatrixResolvers<ContextType>;
  MatrixRow?: MatrixRowResolvers<ContextType>;
  MatrixCell?: MatrixCellResolvers<ContextType>;
  ObligationConnection?: ObligationConnectionResolvers<ContextType>;
  ObligationEdge?: ObligationEdgeResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  Organization?: OrganizationResolvers<ContextType>;
  OrganizationConnection?: OrganizationConnectionResolvers<ContextType>;
  OrganizationEdge?: OrganizationEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Participation?: ParticipationResolvers<ContextType>;
  ParticipationConnection?: ParticipationConnectionResolvers<ContextType>;
  ParticipationEdge?: ParticipationEdgeResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  RatificationImpact?: RatificationImpactResolvers<ContextType>;
  DutyChange?: DutyChangeResolvers<ContextType>;
  PartnerGain?: PartnerGainResolvers<ContextType>;
  Reservation?: ReservationResolvers<ContextType>;
  RuleStep?: RuleStepResolvers<ContextType>;
  Date?: GraphQLScalarType;
  PartialDate?: GraphQLScalarType;
  URI?: GraphQLScalarType;
  SearchResult?: SearchResultResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SharedObligation?: SharedObligationResolvers<ContextType>;
  PartyDuty?: PartyDutyResolvers<ContextType>;
  SharedObligationConnection?: SharedObligationConnectionResolvers<ContextType>;
  SharedObligationEdge?: SharedObligationEdgeResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Passage?: PassageResolvers<ContextType>;
  StateComparison?: StateComparisonResolvers<ContextType>;
  PartyDuties?: PartyDutiesResolvers<ContextType>;
  SimilarState?: SimilarStateResolvers<ContextType>;
  State?: StateResolvers<ContextType>;
  StateConnection?: StateConnectionResolvers<ContextType>;
  StateEdge?: StateEdgeResolvers<ContextType>;
  Technology?: TechnologyResolvers<ContextType>;
  Theme?: ThemeResolvers<ContextType>;
};
