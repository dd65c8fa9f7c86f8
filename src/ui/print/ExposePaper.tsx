/**
 * Owes the print tab the exposé as the file has it: the same escaped text, parsed into inert nodes and adopted, so that
 * there is one writer of it and no `innerHTML` (ADR 0011). Its style is a file: the CSP refuses any other.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExposeModel } from '#core/report/expose-model.ts';
import { useWords } from '../i18n/Words.tsx';

/** Writes the exposé's body; given by the entrypoint. */
export type DrawExpose = (model: ExposeModel) => Promise<string>;

export function ExposePaper(props: { model: ExposeModel; draw: DrawExpose }) {
  const { t } = useWords();
  const { model, draw } = props;
  const place = useRef<HTMLElement>(null);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    let here = true;
    void draw(model).then((html) => {
      if (!here) return;
      place.current?.replaceChildren(...nodesOf(html));
      setReady(true);
    });
    return () => {
      here = false;
    };
  }, [model, draw]);
  return (
    <>
      {ready ? null : <p class="second">{t('print.loading')}</p>}
      <article class="expose" lang="fr" dir="ltr" ref={place} data-testid="expose" />
    </>
  );
}

/** A parsed document has no window: nothing in it runs or loads before it is adopted. */
function nodesOf(html: string): Node[] {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  return [...parsed.body.childNodes].map((node) => document.adoptNode(node));
}
