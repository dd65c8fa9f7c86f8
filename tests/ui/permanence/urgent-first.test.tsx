// @vitest-environment jsdom
/** Opened files speak of a decision: the urgent screen stands before their content, and comes back only for more. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import type { OpenedSeries } from '#casework/opened-series.ts';
import type { Claims } from '#core/entry/claims.ts';
import { UrgentFirst } from '#ui/permanence/UrgentFirst.tsx';
import { WordsProvider } from '#ui/i18n/Words.tsx';
import { fakeClient } from '../../gallery/fake-client.ts';
import { permanenceWords, showPermanence } from './shown-permanence.tsx';

const note = (text: string): Claims => ({ kind: 'note', note: { lang: 'fr', text } });

function seriesOf(...claims: readonly Claims[]): OpenedSeries {
  const entries = new Map(claims.map((one, seq) => [seq, one] as const));
  const head = { seq: 0, hash: 'h' };
  return {
    files: [],
    journals: [{ kid: 'k', demo: false, head, entries, continues: [] }],
    groups: [['k']],
    samePerson: false,
    report: { files: [], conflicts: [] },
    rows: [],
    faulty: new Set(),
    known: [],
    reader: fakeClient().read,
  };
}

describe('a series opened at the table', () => {
  test('with a note about an OQTF brings the urgent screen', async () => {
    const shown = await showPermanence(<UrgentFirst series={seriesOf(note('OQTF reçue hier'))} />);
    expect(shown.testId('urgent')).not.toBeNull();
  });

  test('with the portal saying the same word brings none', async () => {
    const said: Claims = { kind: 'incident', text: 'En cas d’OQTF, consultez la notice.' };
    const shown = await showPermanence(<UrgentFirst series={seriesOf(said, note('bonjour'))} />);
    expect(shown.testId('urgent')).toBeNull();
  });

  test('comes back for another such entry, not for the same', async () => {
    const shown = await showPermanence(<UrgentFirst series={seriesOf(note('OQTF'))} />);
    const again = async (series: OpenedSeries) => {
      const screen = <UrgentFirst series={series} />;
      await act(async () => {
        render(<WordsProvider words={permanenceWords}>{screen}</WordsProvider>, shown.root);
      });
    };
    await shown.press("J'ai lu, continuer");
    await again(seriesOf(note('OQTF'), note('rien')));
    expect(shown.testId('urgent')).toBeNull();
    await again(seriesOf(note('OQTF'), note('assigné à résidence')));
    expect(shown.testId('urgent')).not.toBeNull();
  });
});
