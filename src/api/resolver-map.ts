import { node } from './resolvers/Query/node.js';
import { nodes } from './resolvers/Query/nodes.js';
import { dataset } from './resolvers/Query/dataset.js';
import { instrument } from './resolvers/Query/instrument.js';
import { instruments } from './resolvers/Query/instruments.js';
import { article } from './resolvers/Query/article.js';
import { obligation } from './resolvers/Query/obligation.js';
import { obligations } from './resolvers/Query/obligations.js';
import { duty } from './resolvers/Query/duty.js';
import { duties } from './resolvers/Query/duties.js';
import { state } from './resolvers/Query/state.js';
import { states } from './resolvers/Query/states.js';
import { organization } from './resolvers/Query/organization.js';
import { organizations } from './resolvers/Query/organizations.js';
import { mechanism } from './resolvers/Query/mechanism.js';
import { mechanisms } from './resolvers/Query/mechanisms.js';
import { themes } from './resolvers/Query/themes.js';
import { traffickingDefinitions } from './resolvers/Query/traffickingDefinitions.js';
import { claims } from './resolvers/Query/claims.js';
import { sources } from './resolvers/Query/sources.js';
import { search } from './resolvers/Query/search.js';
import { resolveName } from './resolvers/Query/resolveName.js';
import { binding } from './resolvers/Query/binding.js';
import { sharedObligations } from './resolvers/Query/sharedObligations.js';
import { compareStates } from './resolvers/Query/compareStates.js';
import { obligationMatrix } from './resolvers/Query/obligationMatrix.js';
import { cooperationPaths } from './resolvers/Query/cooperationPaths.js';
import { legalBases } from './resolvers/Query/legalBases.js';
import { similarStates } from './resolvers/Query/similarStates.js';
import { changes } from './resolvers/Query/changes.js';
import { Actor } from './resolvers/Actor.js';
import { AmbiguousName } from './resolvers/AmbiguousName.js';
import { Article } from './resolvers/Article.js';
import { BasisSetAside } from './resolvers/BasisSetAside.js';
import { BasisPrecedence } from './resolvers/BasisPrecedence.js';
import { Binding } from './resolvers/Binding.js';
import { BoundParty } from './resolvers/BoundParty.js';
import { Correspondence } from './resolvers/Correspondence.js';
import { Challenge } from './resolvers/Challenge.js';
import { Change } from './resolvers/Change.js';
import { ChangeConnection } from './resolvers/ChangeConnection.js';
import { Claim } from './resolvers/Claim.js';
import { CooperationPathList } from './resolvers/CooperationPathList.js';
import { CooperationPath } from './resolvers/CooperationPath.js';
import { CooperationHop } from './resolvers/CooperationHop.js';
import { Dataset } from './resolvers/Dataset.js';
import { DefinitionCell } from './resolvers/DefinitionCell.js';
import { DefinitionComparison } from './resolvers/DefinitionComparison.js';
import { Duty } from './resolvers/Duty.js';
import { Implementation } from './resolvers/Implementation.js';
import { Inheritance } from './resolvers/Inheritance.js';
import { Instrument } from './resolvers/Instrument.js';
import { InstrumentChange } from './resolvers/InstrumentChange.js';
import { KnownError } from './resolvers/KnownError.js';
import { LegalBasis } from './resolvers/LegalBasis.js';
import { Mechanism } from './resolvers/Mechanism.js';
import { MechanismParticipation } from './resolvers/MechanismParticipation.js';
import { Membership } from './resolvers/Membership.js';
import { MissingBasis } from './resolvers/MissingBasis.js';
import { Obligation } from './resolvers/Obligation.js';
import { Operation } from './resolvers/Operation.js';
import { Organization } from './resolvers/Organization.js';
import { Participation } from './resolvers/Participation.js';
import { Passage } from './resolvers/Passage.js';
import { PartyCountStep } from './resolvers/PartyCountStep.js';
import { PartyDuties } from './resolvers/PartyDuties.js';
import { PartyDuty } from './resolvers/PartyDuty.js';
import { RatificationImpact } from './resolvers/RatificationImpact.js';
import { DutyChange } from './resolvers/DutyChange.js';
import { PartnerGain } from './resolvers/PartnerGain.js';
import { ratificationImpact } from './resolvers/Query/ratificationImpact.js';
import { Reservation } from './resolvers/Reservation.js';
import { ResolvedName } from './resolvers/ResolvedName.js';
import { SearchConnection } from './resolvers/SearchConnection.js';
import { SearchResult } from './resolvers/SearchResult.js';
import { SharedObligation } from './resolvers/SharedObligation.js';
import { SimilarState } from './resolvers/SimilarState.js';
import { Source } from './resolvers/Source.js';
import { State } from './resolvers/State.js';
import { Technology } from './resolvers/Technology.js';
import { TerritoryMembership } from './resolvers/TerritoryMembership.js';
import { Theme } from './resolvers/Theme.js';
import { UnknownName } from './resolvers/UnknownName.js';
import { connectionResolvers } from './connection.js';
import type { QueryResolvers, Resolvers } from './generated/types.js';
import { dateScalar } from './scalars/date.js';
import { partialDateScalar } from './scalars/partial-date.js';
import { uriScalar } from './scalars/uri.js';

const Query: QueryResolvers = {
  node,
  nodes,
  dataset,
  instrument,
  instruments,
  article,
  obligation,
  obligations,
  duty,
  duties,
  state,
  states,
  organization,
  organizations,
  mechanism,
  mechanisms,
  themes,
  traffickingDefinitions,
  claims,
  sources,
  search,
  resolveName,
  binding,
  sharedObligations,
  compareStates,
  obligationMatrix,
  similarStates,
  ratificationImpact,
  legalBases,
  cooperationPaths,
  changes,
};

/** Every resolver of the schema; fields without one are read from their row by name. */
export const resolvers: Resolvers = {
  Query,
  Actor,
  AmbiguousName,
  Article,
  BasisSetAside,
  BasisPrecedence,
  Binding,
  BoundParty,
  Correspondence,
  Challenge,
  Change,
  ChangeConnection: { ...connectionResolvers, ...ChangeConnection },
  Claim,
  CooperationPathList,
  CooperationPath,
  CooperationHop,
  Dataset,
  DefinitionCell,
  DefinitionComparison,
  Duty,
  Implementation,
  Inheritance,
  Instrument,
  InstrumentChange,
  KnownError,
  LegalBasis,
  Mechanism,
  MechanismParticipation,
  Membership,
  MissingBasis,
  Obligation,
  Operation,
  Organization,
  Participation,
  Passage,
  PartyCountStep,
  PartyDuties,
  PartyDuty,
  RatificationImpact,
  DutyChange,
  PartnerGain,
  Reservation,
  ResolvedName,
  SearchConnection: { ...connectionResolvers, ...SearchConnection },
  SearchResult,
  SharedObligation,
  SimilarState,
  Source,
  State,
  Technology,
  TerritoryMembership,
  Theme,
  UnknownName,
  ArticleConnection: connectionResolvers,
  BoundPartyConnection: connectionResolvers,
  ClaimConnection: connectionResolvers,
  DutyConnection: connectionResolvers,
  InstrumentConnection: connectionResolvers,
  MechanismConnection: connectionResolvers,
  MembershipConnection: connectionResolvers,
  ObligationConnection: connectionResolvers,
  OrganizationConnection: connectionResolvers,
  ParticipationConnection: connectionResolvers,
  SharedObligationConnection: connectionResolvers,
  StateConnection: connectionResolvers,
  Date: dateScalar,
  PartialDate: partialDateScalar,
  URI: uriScalar,
};
