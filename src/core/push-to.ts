/** Adds a value to the list that a map holds under a key: in place, because a received file may put 10 000 lines under one. */
export function pushTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
