import { type ReactNode, useEffect, useState } from 'react';
import { useAppStore } from '@/store/store';

/** Milliseconds after which the panels no longer wait for a map that is slow to come. */
const patienceMs = 4_500;

/**
 * Lets the map have the machine to itself until its first picture stands: laying out the long panels in the same
 * moment would delay both where map and page share few cores. Frames, clock and settings do not wait.
 */
export function AfterFirstPicture({ children }: { readonly children: ReactNode }) {
  const stands = useAppStore((state) => state.isPictureDrawn || state.mapHealth === 'unavailable');
  const [outOfPatience, setOutOfPatience] = useState(false);
  useEffect(() => {
    if (stands) return;
    const timer = setTimeout(() => setOutOfPatience(true), patienceMs);
    return () => clearTimeout(timer);
  }, [stands]);
  return stands || outOfPatience ? children : null;
}
