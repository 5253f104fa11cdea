import type { ReactNode } from 'react';
import styles from './Badge.module.css';

/** Each tone is a carrier of its own: 示例 violet, 示意 dashed, overdue amber, 拟引进 outlined in vermilion. */
export type BadgeTone = 'neutral' | 'sample' | 'schematic' | 'warn' | 'solid' | 'wanted';

export function Badge({
  tone = 'neutral',
  icon,
  title,
  children,
}: {
  readonly tone?: BadgeTone;
  readonly icon?: ReactNode;
  readonly title?: string;
  readonly children: ReactNode;
}) {
  return (
    <span className={`${styles.badge} ${styles[tone] ?? ''}`} title={title}>
      {icon}
      {children}
    </span>
  );
}
