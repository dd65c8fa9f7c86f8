/** Every markup of a fault that the bench knows, of both interfaces and of the sites beside them. */
import { dsfrShapes } from './shapes/dsfr.ts';
import { othersShapes } from './shapes/others.ts';
import { primeShapes } from './shapes/prime.ts';
import type { Shape } from './shapes/shape.ts';

export const shapes: readonly Shape[] = [...primeShapes, ...dsfrShapes, ...othersShapes];
