import { allChecked, articleArgument, instrumentArgument, partyArgument } from '../../arguments.js';
import { binding as bindingOf } from '../../binding.js';
import type { QueryResolvers } from '../../generated/types.js';

export const binding: QueryResolvers['binding'] = async (
  _,
  { party, instrument, article, asOf },
  context,
) => {
  const [foundParty, foundInstrument] = await allChecked([
    partyArgument(context, 'party', party),
    instrumentArgument(context, 'instrument', instrument),
  ]);
  const foundArticle =
    article == null ? null : await articleArgument(context, 'article', foundInstrument.slug, article);
  return bindingOf(
    context,
    foundParty,
    foundInstrument,
    foundArticle,
    article ?? null,
    asOf ?? context.today,
  );
};
