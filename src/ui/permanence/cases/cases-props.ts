/** What the screen of the kept cases is given, and each part of it. */
import type { ScreenProps } from '../screen-props.ts';

export type CasesProps = Pick<ScreenProps, 'client' | 'setWork' | 'go' | 'helper' | 'setHelper'>;
