/** Owes the steps a drawing of the sheet's two sides beside them, and how it is printed. */
import { useWords } from '../../i18n/Words.tsx';

export function EndAside() {
  const { t } = useWords();
  return (
    <aside class="end-aside screen-only" aria-labelledby="end-aside">
      <h2 id="end-aside">{t('end.aside.title')}</h2>
      <div class="end-sides" aria-hidden="true">
        <Side lines={[30, 52, 66, 80, 90, 100, 110]} frame={{ at: 20, high: 18 }} />
        <Side lines={[16, 24, 32, 40, 84]} frame={{ at: 52, high: 24 }} signed />
      </div>
      <p class="second">{t('end.aside.text')}</p>
    </aside>
  );
}

function Side(props: {
  lines: readonly number[];
  frame: { at: number; high: number };
  signed?: boolean;
}) {
  const { lines, frame } = props;
  return (
    <svg class="end-side" viewBox="0 0 100 141">
      <rect class="drawn-sheet" x="1" y="1" width="98" height="139" />
      <path class="drawn-bar" d="M10 11H60" />
      {lines.map((y) =>
        y > frame.at && y < frame.at + frame.high ? null : (
          <path key={y} class="drawn-line" d={`M10 ${y}H90`} />
        ),
      )}
      <rect class="drawn-frame" x="10" y={frame.at} width="80" height={frame.high} />
      {props.signed ? <path class="drawn-frame" d="M10 110h36v18H10zM54 110h36v18H54z" /> : null}
    </svg>
  );
}
