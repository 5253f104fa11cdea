import type { Bilingual } from '@/domain/bilingual';

export const shell = {} as const satisfies Record<string, Bilingual>;
