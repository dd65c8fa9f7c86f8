/** What each part of the bench is to its one door. */
import type { Figure } from './figures/figure.ts';

export type Part = {
  name: string;
  /** Completes "measures …". */
  about: string;
  /** Takes minutes: run only when named. */
  long?: true;
  run: (asked: Asked) => Promise<Told>;
};

export type Asked = {
  /** A smoke run: few rounds, small sizes; its figures say nothing. */
  quick: boolean;
  /** Length of the parts that are named for it. */
  minutes: number | undefined;
  /** One line of progress, on standard error. */
  say: (line: string) => void;
};

export type Told = {
  figures: Figure[];
  /** Browsers and their versions. */
  browsers: string[];
  /** Tables and remarks, as text. */
  notes?: string[];
};
