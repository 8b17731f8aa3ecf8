/** How far the list of those who belong to a body can be relied on; null where there is no list. */
export const memberListOf = (parent: {
  readonly listStatusAsOf: string | null;
  readonly listComplete: boolean | null;
  readonly listNote: string | null;
}) =>
  parent.listComplete === null
    ? null
    : { statusAsOf: parent.listStatusAsOf, complete: parent.listComplete, note: parent.listNote };
