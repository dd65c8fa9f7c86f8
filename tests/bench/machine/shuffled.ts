/** Who is first in a round is drawn, so that no one always runs on a machine that the one before has warmed. */

/** @param random numbers in [0, 1) */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  return items
    .map((item) => ({ item, place: random() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
}
