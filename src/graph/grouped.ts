/**
 * Items by a key of theirs: keys in the order in which they first occur, the items of each in the order given.
 *
 * @param items - what to group.
 * @param keyOf - the key of an item.
 */
export function grouped<T, K>(items: Iterable<T>, keyOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
