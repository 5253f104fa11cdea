import type { Bilingual } from '@/domain/bilingual';

export const map = {} as const satisfies Record<string, Bilingual>;
