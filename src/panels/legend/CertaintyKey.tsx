import { Clock3 } from 'lucide-react';
import { SampleBadge } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { cssVariableName } from '@/symbology/themes';
import styles from './Legend.module.css';
import { Swatch } from './Swatch';

/** What is solid is known, what is dashed is a sketch, what is hatched is a promise (LOOK, "Certainty"). */
export function CertaintyKey() {
  const t = useMessages();
  const ink = `var(${cssVariableName('ink')})`;
  return (
    <ul className={styles.key}>
      <li className={styles.row}>
        <Swatch form="dashed" colour={ink} />
        {t('shell.certainty.schematic')}
      </li>
      <li className={styles.row}>
        <Swatch form="hatch" colour={ink} />
        {t('shell.certainty.planned')}
      </li>
      <li className={styles.row}>
        <Swatch form="outline" colour={ink} />
        {t('shell.certainty.unverified')}
      </li>
      <li className={styles.row}>
        <span className={styles.clock}>
          <Clock3 size={15} aria-hidden />
        </span>
        {t('shell.certainty.overdue')}
      </li>
      <li className={styles.row}>
        <SampleBadge />
        {t('shell.certainty.sample')}
      </li>
    </ul>
  );
}
