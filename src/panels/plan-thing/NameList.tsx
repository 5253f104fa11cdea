import type { Bilingual } from '@/domain/bilingual';
import { useAppStore } from '@/store/store';
import { Section } from '@/ui/section/Section';
import { textIn } from '@/wording/text-in';
import styles from './plan-thing.module.css';

interface NameListProps {
  readonly title: string;
  readonly names: readonly Bilingual[];
  /** the names stand in Chinese only, whatever the page's language */
  readonly chinese?: boolean;
}

/** Lines of the plan under a heading: measures, sub-fields, policies sought. Nothing where there is none. */
export function NameList({ title, names, chinese = false }: NameListProps) {
  const locale = useAppStore((state) => state.locale);
  if (names.length === 0) return null;
  return (
    <Section title={title}>
      <ul className={styles.names} {...(chinese ? { lang: 'zh-CN' } : {})}>
        {names.map((name) => (
          <li key={name.zh} data-name="">
            {textIn(locale, name)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
