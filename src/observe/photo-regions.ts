/** Passes observations on and remembers the last name that the account menu showed, to find it again in a photo. */
import type { PageObservation } from '#core/observation/seen.ts';
import { regionsOf, type Region } from './regions.ts';

type Tell = (observation: PageObservation) => void;

export function photoRegions(window: Window, put: Tell): { tell: Tell; regions: () => Region[] } {
  let names: readonly string[] = [];
  return {
    tell(observation) {
      const { account } = observation;
      if (account.who === 'known' && account.name !== undefined) names = [account.name];
      put(observation);
    },
    regions: () => regionsOf(window, names),
  };
}
