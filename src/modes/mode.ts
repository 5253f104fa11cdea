import type { ComponentType } from 'react';
import type { ModeId } from '@/store/state';
import type { AppStore } from '@/store/store';

/** What one audience gets. `exit` puts back whatever `enter` changed; the layout draws around and over the one map. */
export interface Mode {
  readonly id: ModeId;
  enter(store: AppStore): void;
  exit(store: AppStore): void;
  readonly Layout: ComponentType;
}
