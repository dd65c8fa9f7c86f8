/** Owes each verdict its sign: our own mark, whole, half left blank, broken across, in outline, or with a question mark. */
import type { Verdict } from '#core/journal/verdict.ts';
import { Mark, markPath } from '../../controls/Mark.tsx';
import { rem } from '../../controls/rem.ts';

export function VerdictSign(props: { verdict: Verdict; size: number }) {
  const { verdict, size } = props;
  if (verdict === 'intact' || verdict === 'intact-kept') return <Mark height={size} />;
  if (verdict === 'example') return <Mark height={size} form="slot" />;
  return (
    <svg class="mark" viewBox="1.5 0.5 13 15" height={rem(size)} aria-hidden="true">
      {shapes[verdict]}
    </svg>
  );
}

const top = 'M3 1H12a2 2 0 0 1 2 2V8H6V6H2V5H6V3H2V2a1 1 0 0 1 1-1Z';

const shapes = {
  partial: (
    <>
      <path d={top} fill="currentColor" />
      <path
        d="M14 8.5V13a2 2 0 0 1-2 2H3a1 1 0 0 1-1-1V13H6V11H2V8.5"
        fill="none"
        stroke="currentColor"
        stroke-width="0.9"
        stroke-dasharray="1.4 1"
      />
    </>
  ),
  altered: (
    <>
      <path
        d="M3 1H11a2 2 0 0 1 2 2V7L10.500 9 8 6.500 5.500 9 3 7V6H6V5H2V2a1 1 0 0 1 1-1Z"
        fill="currentColor"
      />
      <path
        d="M3 9.500 5.500 11.500 8 9 10.500 11.500 14 8.500V13a2 2 0 0 1-2 2H4a1 1 0 0 1-1-1V13H6V12H3Z"
        fill="currentColor"
      />
    </>
  ),
  unreadable: (
    <>
      <path d={markPath} fill="none" stroke="currentColor" stroke-width="0.9" />
      <path
        d="M8.300 6.200a1.900 1.900 0 1 1 2.700 1.700c-.6.3-.9.700-.9 1.400M10.100 11.400v.1"
        fill="none"
        stroke="currentColor"
        stroke-width="1"
        stroke-linecap="round"
      />
    </>
  ),
} as const;
