import { BadUserInputError } from '../errors.js';
import type { ModelConditionsRow } from '../graph/generated/queries.js';
import type { ModelOffer, ReadModel } from '../graph/read-model.js';
import { basesBetween, reasonsOf, wantingBases, type LiveBasis } from '../law/legal-bases.js';
import { coveringPartial, type Day } from '../law/partial-date.js';
import { reservationTouches } from '../law/reservation.js';
import { allChecked, partyArgument, slugArgument } from './arguments.js';
import { binding } from './binding.js';
import type { RuleStep } from '../law/rule-step.js';
import type { GraphContext } from './context.js';
import { askedMechanisms, cooperationDay } from './cooperation-law.js';
import type { QueryLegalBasesArgs } from './generated/types.js';
import type { BindingParent } from './mappers/binding.js';
import type { BasisSetAsideParent, LegalBasisListParent, LegalBasisParent } from './mappers/legal-basis.js';
import type { PartyParent } from './mappers/party.js';
import type { ReservationParent } from './mappers/reservation.js';
import { instrumentOf } from './nodes.js';
import { betweenTheTwo, objectionsTo } from './objections.js';

/** The two parties of a question, with the day. */
interface Pair {
  readonly from: PartyParent;
  readonly to: PartyParent;
  readonly day: Day;
}

/**
 * The legal bases between two parties on a day.
 * @throws BadUserInputError for a party with itself; UnknownPartyError, AmbiguousNameError, UnknownMechanismError.
 */
export async function legalBasesOf(
  context: GraphContext,
  args: QueryLegalBasesArgs,
): Promise<LegalBasisListParent> {
  const [from, to, mechanism] = await allChecked([
    partyArgument(context, 'from', args.from),
    partyArgument(context, 'to', args.to),
    slugArgument(context, 'mechanism', 'mechanism', args.mechanism),
  ]);
  if (from.code === to.code)
    throw new BadUserInputError('to', args.to, 'to must name another party than from.');
  const day = args.asOf ?? context.today;
  const model = await context.model();
  const { law, party } = cooperationDay(model, day);
  const [a, b] = [party(from.code), party(to.code)];
  const asked = mechanism === null ? null : askedMechanisms(model, mechanism);
  const { live, undecided } = basesBetween(law, a, b, asked, day);
  const pair = { from, to, day };
  const examined = await Promise.all(live.map((basis) => examine(context, model, pair, basis)));
  // Of all bases at once, so that one statement fetches them.
  const objections = await Promise.all(
    examined.map(({ reservations }) => objectionsBetween(context, pair, reservations)),
  );
  const nameOf = (slug: string) => model.instruments.get(slug)?.name ?? slug;
  const setAside: BasisSetAsideParent[] = [];
  const bases: LegalBasisParent[] = [];
  for (const [index, { bindings, barredBy, reservations }] of examined.entries()) {
    const basis = live[index]!;
    const offer = basis.offer as ModelOffer;
    const { instrument, mechanism: carried } = offer;
    if (barredBy !== null) {
      setAside.push({
        instrument,
        mechanism: carried,
        status: 'NOT_BOUND',
        why: `${barredBy} has excluded by reservation what carries the mechanism.`,
      });
      continue;
    }
    const laid = (model.conditions.get(instrument) ?? []).filter((each) => each.mechanism === carried);
    const clauses = basis.precedence.flatMap(({ clause }) => clause ?? []);
    bases.push({
      rank: bases.length + 1,
      instrument,
      mechanism: carried,
      tier: offer.tier,
      articles: offer.articles,
      since: coveringPartial(basis.since),
      provisional: basis.provisional,
      scope: offer.scope,
      conditions: conditionsOf(laid, offer, reservations, model),
      supersededBy: basis.supersededBy,
      precedence: basis.precedence,
      reservations,
      trace: [
        ...reasonsOf(basis, a, b, {
          instrument: nameOf(instrument),
          mechanism: model.mechanisms.get(carried)?.name ?? carried,
          articles: offer.locators.map((locator) => {
            const [slug, number] = locator.split(':');
            return number === undefined ? locator : `${number} of ${nameOf(slug!)}`;
          }),
          scope: offer.scope,
          nameOf,
        }),
        ...(objections[index] ?? []),
        ...bindings.flatMap(({ trace }) => trace),
      ],
      sources: [...[offer, ...laid, ...clauses, ...bindings].flatMap(({ sources }) => sources)],
      unverified: [...new Set([offer, ...laid, ...clauses].flatMap(({ unverified }) => unverified))].sort(),
    });
  }
  for (const { instrument, mechanism: carried, unknown } of undecided)
    setAside.push({
      instrument,
      mechanism: carried,
      status: 'UNKNOWN',
      why: `The facts do not tell whether it binds ${unknown.map((code) => model.parties.get(code)?.name ?? code).join(' and ')} on that day.`,
    });
  return {
    asOf: day,
    from,
    to,
    bases,
    missing: wantingBases(law, a, b, asked, live, day),
    setAside,
  };
}

/** What the bindings of the two say of one basis. */
interface Examined {
  readonly bindings: readonly BindingParent[];
  /** Name of the party that a reservation keeps from every article that carries the mechanism; `null` for none. */
  readonly barredBy: string | null;
  readonly reservations: readonly ReservationParent[];
}

/** What objections of the one to what the other reserved do between the two, for statements on one basis. */
async function objectionsBetween(
  context: GraphContext,
  { from, to }: Pair,
  reservations: readonly ReservationParent[],
): Promise<RuleStep[]> {
  const objections = await Promise.all(reservations.map((statement) => objectionsTo(context, statement)));
  const steps = await Promise.all(
    [...new Map(objections.flat().map((each) => [each.id, each])).values()]
      .filter(({ party }) => party === from.code || party === to.code)
      .map((objection) => betweenTheTwo(context, objection)),
  );
  return steps.flatMap((step) => step ?? []);
}

/** Asks the bindings of the two, so that a basis never says more than they do. */
async function examine(
  context: GraphContext,
  model: ReadModel,
  { from, to, day }: Pair,
  basis: LiveBasis,
): Promise<Examined> {
  const { instrument: slug, relation } = basis.offer;
  const { locators } = basis.offer as ModelOffer;
  const instrument = await instrumentOf(context, slug);
  const own = locators.filter((locator) => !locator.includes(':'));
  const union = relation === 'UNION_AND_THIRD';
  // Members of the Union are bound by its agreements without being parties to them.
  const parties = [from, to].filter(
    ({ code }) => !union || (model.participations.get(code)?.has(slug) ?? false),
  );
  const bindings = await Promise.all(
    parties.map((party) => binding(context, party, instrument, null, null, day)),
  );
  let barredBy: string | null = null;
  for (const party of parties) {
    if (own.length === 0) continue;
    const parts = await Promise.all(own.map((part) => binding(context, party, instrument, null, part, day)));
    if (!basis.provisional && parts.every(({ status }) => status === 'NOT_BOUND')) barredBy ??= party.name;
  }
  const reservations = bindings
    .flatMap(({ reservations: made }) => made)
    .filter((statement) => own.length === 0 || own.some((part) => reservationTouches(part, statement)));
  return { bindings, barredBy, reservations };
}

/** What is said where no condition is recorded: that none is known is no promise that there is none. */
const NO_CONDITION = {
  treaty: 'The conditions are those of the treaty itself, whose text is not held here (VCLT art. 26).',
  articles:
    'No condition is recorded here: those of the articles named and of the law of the party asked apply (VCLT art. 26).',
};

/** Conditions of the instrument and what either party has notified about the articles. */
function conditionsOf(
  laid: readonly ModelConditionsRow[],
  { tier }: ModelOffer,
  statements: readonly ReservationParent[],
  model: ReadModel,
): string[] {
  const notified = statements.map(
    ({ party, kind, articles, summary }) =>
      `${model.parties.get(party)?.name ?? party}, ${kind.toLowerCase().replaceAll('_', ' ')} to ${articles.join(', ')}: ${summary}`,
  );
  const unrecorded = laid.length > 0 ? [] : [NO_CONDITION[tier === 'BILATERAL' ? 'treaty' : 'articles']];
  return [...unrecorded, ...laid.map(({ text, citation }) => `${text} (${citation})`), ...notified];
}
