/** The permanence's shell: the doors, with nobody there and with somebody to end with. */
import { PermanencePage } from '#ui/permanence/PermanencePage.tsx';
import { fakePermanence } from '../fake-permanence.ts';

const nothing = () => undefined;

export const screens = {
  'permanence-doors': () => <PermanencePage client={fakePermanence()} onHelp={nothing} />,
};
