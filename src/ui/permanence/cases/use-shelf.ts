/** Keeps a screen true about the cases of this tab: none kept, locked, or open. */
import { useEffect, useState } from 'preact/hooks';
import type { CaseShelf, ShelfState } from '#casework/cases/case-shelf.ts';

export function useShelf(shelf: CaseShelf): ShelfState {
  const [state, setState] = useState(() => shelf.state());
  useEffect(() => {
    const follow = () => setState(shelf.state());
    follow();
    return shelf.onChange(follow);
  }, [shelf]);
  return state;
}
