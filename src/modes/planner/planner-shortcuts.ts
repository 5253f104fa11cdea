import { stepClock, togglePlaying } from '@/panels/timeline/PlayControls';
import { appStore } from '@/store/store';
import type { Shortcut } from '../shortcuts';

/** Keys of the desk. The list's filter needs the rail open, so the layout hands that one in. */
export function plannerShortcuts(openFilter: () => void): readonly Shortcut[] {
  return [
    { key: ' ', perform: togglePlaying },
    { key: '[', perform: () => stepClock('previous') },
    { key: ']', perform: () => stepClock('next') },
    {
      key: 'b',
      perform: () => {
        const { basis, setBasis } = appStore().getState();
        setBasis(basis === 'plan' ? 'verified' : 'plan');
      },
    },
    { key: '/', perform: openFilter },
    { key: 'Escape', perform: () => appStore().getState().select(null) },
  ];
}
