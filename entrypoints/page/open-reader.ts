/** Composition of what the pages read by themselves: the store's reader on the database. */
import { storageUsage } from '#platform/storage-usage.ts';
import { journalReader } from '#store/journal-reader.ts';
import { connect } from '#store/open-database.ts';
import type { JournalReader } from '#ui/journal-client.ts';

export function openReader(): JournalReader {
  return journalReader(connect(), storageUsage);
}
