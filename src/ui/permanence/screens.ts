/** Owes the shell every screen behind its route, loaded when first shown; a route without a screen is linked nowhere. */
import type { ComponentType } from 'preact';
import type { Route } from './routes.ts';
import type { ScreenProps } from './screen-props.ts';

export type LoadScreen = () => Promise<ComponentType<ScreenProps>>;

export const screens: Partial<Record<Route, LoadScreen>> = {
  '#file': async () => (await import('./file/FileDoor.tsx')).FileDoor,
  '#pictures': async () => (await import('./pictures/PicturesDoor.tsx')).PicturesDoor,
  '#paper': async () => (await import('./pictures/PaperTyped.tsx')).PaperTyped,
  '#worksheet': async () => (await import('./worksheet/WorksheetScreen.tsx')).WorksheetScreen,
  '#court': async () => (await import('./court/CourtScreen.tsx')).CourtScreen,
  '#together': async () => (await import('./session/TogetherDoor.tsx')).TogetherDoor,
  '#session': async () => (await import('./session/SessionScreen.tsx')).SessionScreen,
  '#cases': async () => (await import('./cases/CasesScreen.tsx')).CasesScreen,
  '#end': async () => (await import('./end/EndScreen.tsx')).EndScreen,
};
