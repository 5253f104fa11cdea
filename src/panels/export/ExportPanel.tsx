import '@/messages/survey';
import '@/messages/tools';
import { useState } from 'react';
import {
  type ExportKind,
  type ExportSystem,
  exportKinds,
  isPublic,
  systemsOf,
} from '@/exchange/export/kinds';
import { type ExportScope, exportScopes } from '@/exchange/export/park-things';
import { formats } from '@/exchange/formats';
import { messageForCode } from '@/messages/message';
import { systemName } from '@/messages/survey/system-name';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { textIn } from '@/wording/text-in';
import { Choice } from './Choice';
import { ExportOutcome } from './ExportOutcome';
import { ExportProgress } from './ExportProgress';
import styles from './export.module.css';
import { exportTitle } from './export-title';
import { defaultOptions, FormatOptions, type OptionValues } from './FormatOptions';
import { TradePaper } from './TradePaper';
import { exportContext, useExport } from './use-export';
import { useExportThings } from './use-export-things';
import { useTradePaper } from './use-trade-paper';

/** Sends data out: what, in which format and system, with what losses; looked at before it is saved. */
export default function ExportPanel() {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const datasets = useAppStore((state) => state.park.datasets);
  const selected = useAppStore((state) => state.selected);
  const publicMode = useAppStore((state) => state.settings.publicMode ?? false);
  const stamp = useAppStore((state) => `${state.asOf} ${state.basis} ${state.settings.reviewNumber}`);
  const drawn = datasets.filter(
    ({ nature, present }) => present && nature !== 'context' && nature !== 'scenes',
  );
  const [what, setWhat] = useState<ExportScope['what']>(selected ? 'selection' : 'parcels');
  const [dataset, setDataset] = useState(String(drawn[0]?.id ?? ''));
  const [kind, setKind] = useState<ExportKind>('geojson');
  const [wished, setSystem] = useState<ExportSystem>('EPSG:4549');
  const [options, setOptions] = useState<OptionValues>(() => defaultOptions('geojson'));
  const kinds = exportKinds.filter((one) => !publicMode || isPublic(one));
  const shown = kinds.includes(kind) ? kind : 'geojson';
  const systems = systemsOf(shown, options);
  const system = systems.includes(wished) ? wished : (systems[0] ?? 'own');
  const things = useExportThings(what, dataset);
  const keyOf = (values: OptionValues) =>
    JSON.stringify([what, dataset, shown, system, values, publicMode, stamp, locale]);
  const { state, prepare, save, cancel } = useExport(things, keyOf(options));
  const paper = useTradePaper(keyOf(options));
  const wishWith = (values: OptionValues) => ({
    kind: shown,
    system,
    options: values,
    title: exportTitle(locale, {
      kind: shown,
      what,
      dataset: drawn.find(({ id }) => String(id) === dataset)?.title,
      day: stamp.slice(0, 10),
    }),
    language: locale,
  });
  const systemWords = (one: ExportSystem) =>
    one === 'own'
      ? t('export.system.own')
      : `${textIn(locale, systemName(one))}${one.startsWith('EPSG') ? ` · ${one}` : ''}`;

  return (
    <div className={styles.page}>
      <p className={styles.lead}>{t('export.lead')}</p>
      {publicMode ? (
        <p className={styles.notice} role="note" data-name="">
          {t('export.public')}
        </p>
      ) : null}
      <div className={styles.columns}>
        <form
          className={styles.form}
          onSubmit={(event) => {
            event.preventDefault();
            void prepare(wishWith(options));
          }}
        >
          <Choice
            name="what"
            label={t('export.what')}
            value={what}
            values={exportScopes.map((one) => [one, t(`export.what.${one}`)])}
            onChange={(value) => setWhat(exportScopes.find((one) => one === value) ?? 'parcels')}
          />
          {what === 'dataset' ? (
            <Choice
              name="dataset"
              label={t('export.dataset')}
              value={dataset}
              values={drawn.map(({ id, title }) => [String(id), textIn(locale, title)])}
              onChange={setDataset}
            />
          ) : null}
          <Choice
            name="kind"
            label={t('export.kind')}
            value={shown}
            values={kinds.map((one) => [
              one,
              one === 'points' || one === 'balance' ? t(`export.kind.${one}`) : t(formats[one].label),
            ])}
            onChange={(value) => {
              const chosen = kinds.find((one) => one === value) ?? 'geojson';
              setKind(chosen);
              setOptions(defaultOptions(chosen));
            }}
          />
          {systems.length > 1 ? (
            <Choice
              name="system"
              label={t('export.system')}
              value={system}
              values={systems.map((one) => [one, systemWords(one)])}
              onChange={(value) => setSystem(systems.find((one) => one === value) ?? 'own')}
            />
          ) : systems[0] ? (
            <p className={styles.field}>
              {t('export.system')} <strong data-name="">{systemWords(systems[0])}</strong>
            </p>
          ) : null}
          <FormatOptions kind={shown} values={options} onChange={setOptions} />
          <p className={styles.actions}>
            <button
              type="submit"
              className={styles.button}
              disabled={state.phase === 'working'}
              data-export-prepare=""
            >
              {t(state.phase === 'working' ? 'export.preparing' : 'export.prepare')}
            </button>
            {shown === 'points' || shown === 'balance' ? (
              <button
                type="button"
                className={styles.button}
                data-export-print=""
                onClick={() => void paper.print(things, wishWith(options), exportContext())}
              >
                {t('export.print')}
              </button>
            ) : null}
            {shown === 'balance' ? null : (
              <span data-count="export.things">{t('export.count', { count: things.length })}</span>
            )}
          </p>
        </form>
        <section className={styles.result} aria-live="polite">
          {state.phase === 'working' ? <ExportProgress progress={state.progress} onCancel={cancel} /> : null}
          {state.phase === 'ready' ? (
            <>
              <ExportOutcome made={state.made} rows={shown === 'balance'} />
              <button
                type="button"
                className={styles.primary}
                data-export-save=""
                onClick={() => void save()}
              >
                {t('export.save')}
              </button>
            </>
          ) : null}
          {paper.sheets ? <TradePaper sheets={paper.sheets} /> : null}
          {paper.refusal ? (
            <p role="alert" className={styles.notice} data-count="export.refused">
              {messageForCode(locale, 'issues', paper.refusal.code, paper.refusal.params)}
            </p>
          ) : null}
          {state.phase === 'saved' ? <p data-name="">{t('export.saved', { name: state.name })}</p> : null}
          {state.phase === 'refused' ? (
            <div role="alert" className={styles.notice}>
              <p data-count="export.refused">
                {state.issue
                  ? messageForCode(locale, 'issues', state.issue.code, state.issue.params)
                  : t('export.failed')}
              </p>
              {state.issue?.code === 'txt-unencodable' ? (
                <button
                  type="button"
                  className={styles.button}
                  onClick={() => {
                    const utf8 = { ...options, encoding: 'utf-8' };
                    setOptions(utf8);
                    void prepare(wishWith(utf8), keyOf(utf8));
                  }}
                >
                  {t('export.useUtf8')}
                </button>
              ) : null}
            </div>
          ) : null}
        </section>
      </div>
    </div>
  );
}
