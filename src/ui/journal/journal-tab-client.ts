/** What the journal tab needs beyond the pages' client: what takes a picture or a paper without its metadata. */
import type { JournalClient } from '../journal-client.ts';
import type { PictureTools } from '../permanence/pictures/picture-tools.ts';

export interface JournalTabClient extends JournalClient {
  pictures: PictureTools;
}
