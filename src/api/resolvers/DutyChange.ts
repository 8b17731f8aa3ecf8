import type { DutyChangeResolvers } from '../generated/types.js';
import { dutyOf } from '../nodes.js';

export const DutyChange: DutyChangeResolvers = {
  duty: (parent, _, context) => dutyOf(context, parent.duty),
};
