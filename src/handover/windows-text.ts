/** Plain text as the oldest Notepad shows it right: BOM, CRLF (docs/format.md §5, `1-LISEZ-MOI.txt`). */
export function windowsText(text: string): string {
  return `\uFEFF${text.replaceAll(/\r\n|\r|\n/g, '\r\n')}`;
}
