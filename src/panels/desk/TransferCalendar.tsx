import { useMemo, useState } from 'react';
import { familyOfStage, type StageFamily } from '@/domain/lifecycle-codes';
import type { PlanDate } from '@/domain/plan-date';
import type { CalendarEntry } from '@/domain/transfer-funnel';
import { familiesIn, monthOf, transferMonths } from '@/domain/transfer-months';
import { CountFigure, DateText } from '@/panels/figures';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { usePhone } from '@/ui/media/use-phone';
import { formatDate } from '@/wording/format-date';
import { CalendarCell } from './CalendarCell';
import { CalendarLine } from './CalendarLine';
import styles from './desk.module.css';
import { StageLetter } from './StageLetter';

interface Chosen {
  readonly when: PlanDate;
  readonly family: StageFamily;
}

/** Months by stage as a table that keys walk through; a pressed cell is listed below, else the plan's own transfers. */
export function TransferCalendar({ entries }: { readonly entries: readonly CalendarEntry[] }) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  // Letters are enough where the columns are narrow: the table above says what they stand for.
  const phone = usePhone();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const rows = useMemo(() => transferMonths(entries), [entries]);
  const families = familiesIn(rows);
  const listed = chosen
    ? entries.filter(
        ({ date, stage }) => monthOf(date) === chosen.when && familyOfStage[stage] === chosen.family,
      )
    : entries.filter(({ illustrative }) => !illustrative);
  const isChosen = (when: PlanDate, family: StageFamily) => chosen?.when === when && chosen.family === family;
  return (
    <>
      <h3 className={styles.subtitle}>
        {t('desk.funnel.calendar')} <CountFigure value={entries.length} of="funnel.calendar" />
      </h3>
      {entries.length === 0 ? (
        <p className={styles.note}>{t('desk.funnel.noEvents')}</p>
      ) : (
        <>
          <p className={styles.note}>{t('desk.funnel.hint')}</p>
          <table className={styles.table} aria-label={t('desk.funnel.months')}>
            <thead>
              <tr>
                <th scope="col">{t('desk.funnel.month')}</th>
                {families.map((family) => (
                  <th key={family} scope="col" data-align="end">
                    <StageLetter family={family} />{' '}
                    <span className={phone ? 'visually-hidden' : undefined}>
                      {t(`panels.family.${family}`)}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map(({ when, cells }) => (
                <tr key={when} data-month={when}>
                  <th scope="row">
                    <DateText date={when} />
                  </th>
                  {families.map((family) => (
                    <td key={family} data-align="end">
                      <CalendarCell
                        when={when}
                        family={family}
                        cell={cells.get(family)}
                        pressed={isChosen(when, family)}
                        onPress={() => setChosen(isChosen(when, family) ? null : { when, family })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
          <p role="status" className={styles.summary}>
            {chosen ? (
              <>
                <span data-name="">
                  {t('desk.funnel.chosen', {
                    month: formatDate(locale, chosen.when),
                    family: t(`panels.family.${chosen.family}`),
                  })}
                </span>
                <button type="button" className={styles.button} onClick={() => setChosen(null)}>
                  {t('desk.funnel.showAll')}
                </button>
              </>
            ) : (
              t('desk.funnel.ownListed')
            )}
          </p>
          <ul className={styles.changes} data-calendar-list="">
            {listed.map((entry) => (
              <CalendarLine key={`${entry.parcelId}${entry.stage}${entry.kind}${entry.date}`} entry={entry} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}
