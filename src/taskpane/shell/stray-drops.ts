import { useEffect } from 'react';

/** A file dropped beside the place for it would make the browser leave the pane for it. */
export function useStrayDrops(): void {
  useEffect(() => {
    const ignore = (event: Event): void => event.preventDefault();
    window.addEventListener('dragover', ignore);
    window.addEventListener('drop', ignore);
    return () => {
      window.removeEventListener('dragover', ignore);
      window.removeEventListener('drop', ignore);
    };
  }, []);
}
