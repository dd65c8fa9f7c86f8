/** Tables for the spreadsheets of French offices: `;`, BOM, CRLF, and no cell that a spreadsheet would run. */

/** Excel, LibreOffice and Google read a cell that begins so as a formula, also behind white space. */
const formula = /^\s*[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/;

/** @param rows the first one is the headings */
export function csvText(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `${row.map(cell).join(';')}\r\n`);
  return `\uFEFF${lines.join('')}`;
}

/** The apostrophe makes it text, and is shown only in the cell's edit line. */
function cell(value: string): string {
  const safe = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
