import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './IconButton.module.css';

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label' | 'className'> {
  readonly label: string;
  readonly children: ReactNode;
  readonly tone?: 'plain' | 'strong';
}

/** A button whose face is a drawing: the label is its name and its tooltip. */
export function IconButton({ label, children, tone = 'plain', ...button }: IconButtonProps) {
  return (
    <button
      type="button"
      title={label}
      {...button}
      aria-label={label}
      className={styles.button}
      data-tone={tone}
    >
      {children}
    </button>
  );
}
