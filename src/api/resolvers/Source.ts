import type { SourceResolvers } from '../generated/types.js';
import { idOf } from '../named.js';

export const Source: SourceResolvers = { id: idOf('source') };
