import { useState } from 'react';

/**
 * What a field does once, as it comes to life: it may have been used while it was only drawn. Of all renders the first one's
 * words hold, for a field that is drawn anew has nothing to take up.
 */
export function useTakenUp(takeUp: () => void): () => void {
  const [first] = useState(() => {
    let isDone = false;
    return () => {
      if (!isDone) takeUp();
      isDone = true;
    };
  });
  return first;
}
