/** One rule of law as data: what it says, in which text, when somebody last read it. Nothing here is advice. */
import { addMonths } from './add-months.ts';

export type Rule = {
  id: string;
  /** As one cites it: `R. 431-5 CESEDA`. */
  article: string;
  /** Null for a rule that gives no period. */
  value: number | null;
  unit: 'day' | 'month' | null;
  /** Day of the consolidated text that was read, `YYYY-MM-DD`. */
  textVersion: string;
  /** Day on which somebody last compared the row with the text. */
  checkedOn: string;
  note: string;
};

/** A row that nobody compared with the text for so long says so. */
const staleAfterMonths = 12;

/** @param today `YYYY-MM-DD` */
export function isStale(rule: Pick<Rule, 'checkedOn'>, today: string): boolean {
  return today > addMonths(rule.checkedOn, staleAfterMonths);
}
