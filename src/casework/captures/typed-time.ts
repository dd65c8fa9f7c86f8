/** Reads an hour as people write it: `8 h 26`, `08:26`, `8.26`, `0826`, `8 h`; '' when it is not one. */
export function typedTime(text: string): string {
  const [, hour = '', minute = ''] =
    /^(\d{1,2})\s*[h:.]\s*(\d\d)?$/i.exec(text.trim()) ?? /^(\d\d)(\d\d)$/.exec(text.trim()) ?? [];
  if (hour === '' || Number(hour) > 23 || Number(minute) > 59) return '';
  return `${hour.padStart(2, '0')}:${minute === '' ? '00' : minute}`;
}
