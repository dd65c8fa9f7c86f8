/** The limit of every stored list: the first items that fit a claim (`entry/limit`, docs/format.md §7), whatever a page shows. */

/** In UTF-16 units of JSON: three bytes each at most, four signs of base64url for three of these. */
const longestList = 40_000;

export function cutList<T>(items: readonly T[]): T[] {
  let room = longestList;
  const end = items.findIndex((item) => {
    room -= JSON.stringify(item).length + 1;
    return room < 0;
  });
  return end < 0 ? [...items] : items.slice(0, end);
}
