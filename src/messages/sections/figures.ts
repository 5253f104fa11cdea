import type { Bilingual } from '@/domain/bilingual';

export const figures = {} as const satisfies Record<string, Bilingual>;
