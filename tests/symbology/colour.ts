type Rgb = readonly [number, number, number];

/** `#rrggbb` as channels 0…1; an alpha of `#rrggbbaa` is laid over white. */
function channels(hex: string): Rgb {
  const part = (at: number) => Number.parseInt(hex.slice(at, at + 2), 16) / 255;
  const alpha = hex.length === 9 ? part(7) : 1;
  return [part(1), part(3), part(5)].map((value) => value * alpha + 1 - alpha) as unknown as Rgb;
}

const linear = (value: number) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4);

function linearRgb(hex: string): Rgb {
  const [r, g, b] = channels(hex);
  return [linear(r), linear(g), linear(b)];
}

/** WCAG 2 contrast ratio of two colours, 1…21. */
export function contrast(a: string, b: string): number {
  const luminance = (hex: string) => {
    const [r, g, b2] = linearRgb(hex);
    return 0.2126 * r + 0.7152 * g + 0.0722 * b2;
  };
  const [first, second] = [luminance(a), luminance(b)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** Linear RGB as seen with a full deficiency (Machado, Oliveira and Fernandes 2009, severity 1). */
const deficiencies = {
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
  none: [1, 0, 0, 0, 1, 0, 0, 0, 1],
} as const;
export type Deficiency = keyof typeof deficiencies;
export const allDeficiencies = Object.keys(deficiencies) as Deficiency[];

function lab([r, g, b]: Rgb): Rgb {
  const f = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

/** CIE76 difference of two colours as seen with a deficiency; about 2 is just noticeable. */
export function difference(a: string, b: string, deficiency: Deficiency): number {
  const m = deficiencies[deficiency];
  const seen = (hex: string): Rgb => {
    const [r, g, b2] = linearRgb(hex);
    const row = (i: 0 | 3 | 6) =>
      Math.max(0, (m[i] ?? 0) * r + (m[(i + 1) as 1] ?? 0) * g + (m[(i + 2) as 2] ?? 0) * b2);
    return lab([row(0), row(3), row(6)]);
  };
  const [p, q] = [seen(a), seen(b)];
  return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}
