import { useMessages } from '@/panels/use-messages';
import styles from './TopBar.module.css';

/** The product's name with a seal, as a drawing of this kind would carry one. */
export function Brand() {
  const t = useMessages();
  return (
    <h1 className={styles.brand}>
      <span className={styles.seal} aria-hidden lang="zh-CN">
        谷
      </span>
      <span className={styles.name}>{t('shell.product.name')}</span>
      <span className={styles.otherName}>{t('shell.product.otherName')}</span>
    </h1>
  );
}
