/** A table as LibreOffice Calc reads it: opened by the real program with French settings, read back from its flat XML. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export type Sheet = {
  /** What each cell shows; lines of one cell are parted by LF. */
  rows: string[][];
  /** What Calc would run, cell by cell. */
  formulas: string[];
};

/**
 * `;`, quotes, UTF-8, from line 1, French (0x040C), special numbers and formulas looked for: the dialog of a French office with
 * the ticks that are worst for us.
 */
const opening = 'CSV:59,34,76,1,,1036,false,true,false,false,false,0,true';

export function openInCalc(csv: Uint8Array): Sheet {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-calc-'));
  try {
    writeFileSync(join(folder, 'table.csv'), csv);
    const profile = pathToFileURL(join(folder, 'profile')).href;
    const asked = ['--headless', '--convert-to', 'fods', `--infilter=${opening}`, '--outdir', '.'];
    execFileSync('soffice', [`-env:UserInstallation=${profile}`, ...asked, 'table.csv'], {
      cwd: folder,
      stdio: 'pipe',
      timeout: 120_000,
    });
    return sheetOf(readFileSync(join(folder, 'table.fods'), 'utf8'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function sheetOf(xml: string): Sheet {
  const formulas: string[] = [];
  const rows = partsOf(xml, 'table:table-row').flatMap((row) => {
    const cells = partsOf(row.inner, 'table:table-cell').flatMap((cell) => {
      const formula = attribute(cell.attributes, 'table:formula');
      if (formula !== undefined) formulas.push(formula);
      return repeated(cell, 'table:number-columns-repeated', textOf(cell.inner));
    });
    return repeated(row, 'table:number-rows-repeated', cells);
  });
  return { rows, formulas };
}

type Part = { attributes: string; inner: string };

/** Elements of that name, which Calc never nests in one another. */
function partsOf(xml: string, name: string): Part[] {
  const element = new RegExp(`<${name}( [^>]*?)?(?:/>|>(.*?)</${name}>)`, 'gsu');
  return [...xml.matchAll(element)].map(([, attributes = '', inner = '']) => ({
    attributes,
    inner,
  }));
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(` ${name}="([^"]*)"`, 'u').exec(attributes)?.[1];
}

function repeated<T>({ attributes }: Part, name: string, value: T): T[] {
  return Array.from({ length: Number(attribute(attributes, name) ?? '1') }, () => value);
}

const entities = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function textOf(inner: string): string {
  return partsOf(inner, 'text:p')
    .map(({ inner: line }) =>
      line
        .replaceAll(/<text:s(?: text:c="(\d+)")?\/>/gu, (_, count?: string) =>
          ' '.repeat(Number(count ?? '1')),
        )
        .replaceAll('<text:tab/>', '\t')
        .replaceAll(/<[^>]*>/gu, '')
        .replaceAll(/&(\w+);/gu, (whole, name: string) => entities.get(name) ?? whole),
    )
    .join('\n');
}
