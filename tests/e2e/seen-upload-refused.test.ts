/** A refused file is B6 with the requirement in the page's words; the file's own name is nowhere. */
import { fileURLToPath } from 'node:url';
import { expect } from 'vitest';
import { chooseFile, passStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { entriesOf, moveOn, untilSaid } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

const WORDS = "Le format du fichier n'est pas accepté.";
/** Of a kind that the portal does not take: this file. */
const FILE = fileURLToPath(import.meta.url);

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a refused upload is one B6 entry with the requirement and without the name of the file',
  async ({ browser }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    for (const step of [1, 2, 3] as const) await passStep(page, step);
    await chooseFile(page, 'PASSEPORT', FILE);
    await untilSaid(browser, WORDS);
    await moveOn(browser, page);
    const incidents = await entriesOf(browser, 'incident');
    expect(incidents).toHaveLength(1);
    const [incident] = incidents;
    expect(incident).toMatchObject({ codes: ['B6'], text: WORDS });
    expect(asRecord(incident?.['witnesses'])['network']).toBeNull();
    expect(incident?.['uploads']).toEqual([{ label: 'Passeport *', result: WORDS }]);
    expect(JSON.stringify(await browser.dumpDatabase('temoin'))).not.toContain(
      'seen-upload-refused',
    );
  },
);
