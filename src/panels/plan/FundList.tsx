import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Badge } from '@/ui/badge/Badge';
import { OpenName } from './OpenName';
import styles from './plan.module.css';
import { SourceList } from './SourceList';

/** Funds to be set up and sources of money the plan names; no amount is stated for any of them. */
export function FundList() {
  const t = useMessages();
  const funds = useAppStore((state) => state.park.funds);
  return (
    <ul className={styles.entries}>
      {funds.map((fund) => (
        <li key={fund.id} className={styles.entry}>
          <span className={styles.entryHead}>
            <OpenName kind="fund" thing={fund} />
            <Badge>{t(`panels.status.${fund.status}`)}</Badge>
          </span>
          <SourceList facts={fund.facts} />
        </li>
      ))}
    </ul>
  );
}
