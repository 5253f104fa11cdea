import { describe, expect, it } from 'vitest';
import type { Bilingual } from '@/domain/bilingual';
import { dataCheckWords } from '@/messages/data-check/words';
import { deskLaterSections } from '@/messages/desk/sections';
import { message } from '@/messages/message';
import { printWords } from '@/messages/print/words';
import { sections } from '@/messages/sections';
import { surveySections } from '@/messages/survey/sections';
import { toolSections } from '@/messages/tools/sections';
import { twoDatesWords } from '@/messages/two-dates/words';

const entries: readonly (readonly [string, Bilingual])[] = Object.entries({
  ...sections,
  ...dataCheckWords,
  ...deskLaterSections,
  ...surveySections,
  ...toolSections,
  ...twoDatesWords,
  ...printWords,
});
const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)/g)].map((match) => match[1]))].sort();
const cjk = /[\u3400-\u9fff]/;

/** Texts that show the other language on purpose: the product's second name, a unit beside its gloss. */
const mixedOnPurpose = new Set(['shell.product.otherName', 'shell.unit.mu.title']);
/** Signs, figures, units and the name a language has for itself need no Chinese character. */
const sign = /^[^A-Za-z]*$|^[A-Za-z]{1,3}$|^English$/;
const others = entries.filter(([key]) => !mixedOnPurpose.has(key));

describe('the catalogue', () => {
  it('has no empty text and the same parameters in both languages', () => {
    const uneven = entries.filter(([, { zh, en }]) => {
      // A parameter that only chooses between one and many is needed in English alone.
      const counting = [...en.matchAll(/\{(\w+):/g)].map((match) => match[1]);
      const needed = (text: string) => slots(text).filter((slot) => !counting.includes(slot));
      return zh === '' || en === '' || needed(zh).join() !== needed(en).join();
    });
    expect(uneven).toEqual([]);
  });

  it('has no Chinese left in English', () => {
    expect(others.filter(([, { en }]) => cjk.test(en))).toEqual([]);
  });

  it('has no text in Latin letters alone in Chinese', () => {
    expect(others.filter(([, { zh }]) => !cjk.test(zh) && !sign.test(zh.trim()))).toEqual([]);
  });

  it('fills slots and chooses words by number', () => {
    expect(message('zh-CN', 'panels.inspector.backTo', { name: '二期' })).toBe('返回二期');
    expect(message('en', 'panels.unit.storeys', { count: 1 })).toBe('storey');
    expect(message('en', 'panels.unit.storeys', { count: 8 })).toBe('storeys');
  });
});
