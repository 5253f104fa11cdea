import { SourceMark } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import styles from './plan.module.css';

/** Where a thing of the plan stands: its section, and the entries that speak of it as buttons. */
export function SourceList(props: { readonly section?: string; readonly facts: readonly string[] }) {
  const t = useMessages();
  if (props.section === undefined && props.facts.length === 0) return null;
  return (
    <p className={styles.sources}>
      {props.section !== undefined && (
        <span data-id={props.section} lang="zh-CN">
          {props.section}
        </span>
      )}
      {props.facts.length > 0 && <span className="visually-hidden">{t('panels.plan.sources')}</span>}
      {props.facts.map((id) => (
        <SourceMark key={id} id={id} plain />
      ))}
    </p>
  );
}
