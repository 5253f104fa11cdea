import type { Bilingual } from '@/domain/bilingual';

export const issues = {} as const satisfies Record<string, Bilingual>;
