/** Composition of what the pages read by themselves: the store's reader on the database. */
import { roomLeft } from '#platform/room-left.ts';
import { storageUsage } from '#platform/storage-usage.ts';
import { guardRoom } from '#store/guard-room.ts';
import { journalReader } from '#store/journal-reader.ts';
import { connect } from '#store/open-database.ts';
import type { JournalReader } from '#ui/journal-client.ts';

export function openReader(): JournalReader {
  return journalReader(guardRoom(connect(), roomLeft), storageUsage);
}
