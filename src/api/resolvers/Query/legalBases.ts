import type { QueryResolvers } from '../../generated/types.js';
import { legalBasesOf } from '../../legal-bases.js';

export const legalBases: QueryResolvers['legalBases'] = (_, args, context) => legalBasesOf(context, args);
