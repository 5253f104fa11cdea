import type { Bilingual } from '@/domain/bilingual';

export const panels = {} as const satisfies Record<string, Bilingual>;
