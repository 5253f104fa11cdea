import { useState } from 'react';
import type { Ask, AskId } from '@/domain/imported-feature';
import { askOption } from '@/messages/survey/ask-words';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { textIn } from '@/wording/text-in';
import { AskGroup } from './AskGroup';
import { ControlPoints } from './ControlPoints';
import { importController } from './controller';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';

const systems = ['EPSG:4549', 'EPSG:4528', 'CM120.40', 'EPSG:4490', 'EPSG:4326', 'GCJ02', 'BD09', 'local'];

/** The system we believe the file to be in and why, what only the person can answer, and what may be answered otherwise. */
export function SystemFields({ item, index }: ItemProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const { placed, summary, answers } = item;
  const answer = (ask: AskId, option: string | null) =>
    void importController(appStore()).answer(index, ask, option);
  const fits =
    placed?.asks.some(({ id }) => id === 'controlPoints') ||
    answers.system === 'local' ||
    answers.oldDatum === 'fit';
  // A question stays where it was once it is answered: the focus stays in it, and the answer can be changed.
  const [seen, setSeen] = useState<readonly Ask[]>([]);
  const open = placed?.asks ?? [];
  const isOpen = ({ id }: Ask) => open.some((ask) => ask.id === id);
  const fresh = open.filter(({ id }) => !seen.some((ask) => ask.id === id));
  if (fresh.length > 0) setSeen([...seen, ...fresh]);
  const shown = seen.filter((ask) => isOpen(ask) || answers[ask.id] !== undefined);
  const choices =
    placed?.choices.filter(({ id }) => id !== 'system' && !shown.some((ask) => ask.id === id)) ?? [];
  return (
    <section className={styles.block} aria-label={t('import.place')}>
      <h3 className={styles.heading}>{t('import.place')}</h3>
      <p className={styles.system} data-import-system={placed?.system?.id ?? ''}>
        <strong data-name="">
          {placed?.system ? textIn(locale, placed.system.name) : t('import.system.open')}
        </strong>
        {placed?.system ? (
          <span className={styles.hint} data-name="">
            {placed.system.epsg === null ? '' : `EPSG:${placed.system.epsg} · `}
            {t(`import.by.${placed.system.detectedBy}`)}
          </span>
        ) : null}
      </p>
      {summary.declared ? (
        <p className={styles.hint}>
          {t('import.declared')} <q data-name="">{summary.declared.text.slice(0, 120)}</q>
        </p>
      ) : null}
      {shown.map((ask) => (
        <AskGroup
          key={ask.id}
          ask={ask}
          chosen={answers[ask.id] ?? null}
          onAnswer={answer}
          isOpen={isOpen(ask)}
        />
      ))}
      {placed && placed.asks.length > 0 ? <p className={styles.warning}>{t('import.unsettled')}</p> : null}
      {fits ? <ControlPoints item={item} index={index} /> : null}
      <label className={styles.field}>
        <span>{t('import.system.change')}</span>
        <select
          value={answers.system ?? ''}
          onChange={({ target }) => answer('system', target.value === '' ? null : target.value)}
        >
          <option value="">{t('import.system.keep')}</option>
          {systems.map((id) => (
            <option key={id} value={id}>
              {askOption(locale, 'system', id)}
            </option>
          ))}
        </select>
      </label>
      {choices.length > 0 ? (
        <Disclosure summary={t('import.choices')} defaultOpen={choices.length < 3}>
          {() =>
            choices.map((ask) => (
              <AskGroup key={ask.id} ask={ask} chosen={answers[ask.id] ?? ask.suggested} onAnswer={answer} />
            ))
          }
        </Disclosure>
      ) : null}
    </section>
  );
}
