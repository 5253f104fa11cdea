import { FilterX } from 'lucide-react';
import { stageFamilies } from '@/domain/lifecycle-codes';
import {
  activeFacets,
  type FacetName,
  noZone,
  sampleChoices,
  type TableFilter,
  tableFacets,
  tables,
} from '@/domain/table';
import { convertArea } from '@/geodesy/units';
import { useMessages } from '@/panels/use-messages';
import { deskStore, useDesk } from '@/store/desk-store';
import { IconButton } from '@/ui/icon-button/IconButton';
import { Segmented } from '@/ui/segmented/Segmented';
import { textIn } from '@/wording/text-in';
import { landUseWord, unitWord, wordOf } from './cell-words';
import styles from './Filter.module.css';
import { ListFacet } from './ListFacet';
import { RangeFacet } from './RangeFacet';
import type { TableView } from './use-table-view';

/** The desk's one filter, as far as the open table has something to be filtered by. */
export function FilterBar({ view }: { readonly view: TableView }) {
  const t = useMessages();
  const filter = useDesk((state) => state.tableFilter);
  const { facets } = tables[view.id];
  const active = activeFacets(filter);
  const idle = active.filter((name) => !facets.includes(name));
  const joined = idle
    .map((name) => t(`desk.filter.${name}`))
    .join(view.reader.locale === 'zh-CN' ? '、' : ', ');
  return (
    <search className={styles.bar} aria-label={t('desk.filter.label')}>
      {facets.map((name) => (
        <Facet key={`${view.id}.${name}`} name={name} view={view} filter={filter} />
      ))}
      {active.length > 0 ? (
        <IconButton label={t('desk.filter.clear')} onClick={() => deskStore().getState().clearTableFilter()}>
          <FilterX size={16} aria-hidden />
        </IconButton>
      ) : null}
      <p className={styles.barNote} role="status">
        {idle.length > 0 ? t('desk.filter.notHere', { names: joined }) : null}
      </p>
    </search>
  );
}

interface FacetProps {
  readonly name: FacetName;
  readonly view: TableView;
  readonly filter: TableFilter;
}

function Facet({ name, view, filter }: FacetProps) {
  const t = useMessages();
  const { reader } = view;
  const title = t(`desk.filter.${name}`);
  const set = (patch: Partial<TableFilter>) => deskStore().getState().setTableFilter(patch);
  switch (name) {
    case 'text':
      return (
        <input
          type="search"
          className={styles.text}
          aria-label={title}
          placeholder={title}
          value={filter.text}
          onChange={(event) => set({ text: event.target.value })}
          onKeyDown={(event) => {
            // The first Esc takes the text back, the next one closes the tables.
            if (event.key !== 'Escape' || filter.text === '') return;
            event.preventDefault();
            set({ text: '' });
          }}
        />
      );
    case 'sample':
      return (
        <Segmented
          legend={title}
          value={filter.sample}
          onChange={(sample) => set({ sample })}
          options={sampleChoices.map((value) => ({ value, label: t(`desk.filter.sample.${value}`) }))}
        />
      );
    case 'years':
      return <RangeFacet id={name} name={title} range={filter.years} onChange={(years) => set({ years })} />;
    case 'floorArea':
      return (
        <RangeFacet
          id={name}
          name={title}
          unit={unitWord(reader, 'squareMetre')}
          note={t('desk.filter.floorAreaNote')}
          range={filter.floorArea}
          onChange={(floorArea) => set({ floorArea })}
        />
      );
    case 'siteArea':
      return (
        <RangeFacet
          key={reader.areaUnit}
          id={name}
          name={title}
          unit={unitWord(reader, 'area')}
          range={filter.siteArea}
          scale={{
            toKept: (typed) => convertArea(typed, reader.areaUnit, 'squareMetre'),
            toTyped: (kept) => Number(convertArea(kept, 'squareMetre', reader.areaUnit).toPrecision(8)),
          }}
          onChange={(siteArea) => set({ siteArea })}
        />
      );
    default:
      return (
        <ListFacet
          id={name}
          name={title}
          options={optionsOf(name, view, t('desk.filter.wholePark'))}
          chosen={filter[name]}
          onChange={(chosen) => set({ [name]: chosen })}
        />
      );
  }
}

type ListFacetName = 'zones' | 'landUses' | 'stages' | 'industries' | 'accuracies';

/** Values to choose from: whole lists where they are short and known, otherwise what occurs in the table. */
function optionsOf(name: ListFacetName, view: TableView, wholePark: string) {
  const { reader, reading, id } = view;
  const { locale } = reader;
  const { park } = reading;
  const occurring = (pick: 'landUse' | 'accuracy') => [
    ...new Set([...tableFacets(park, id, reading.clock).values()].flatMap((facets) => facets[pick] ?? [])),
  ];
  switch (name) {
    case 'zones':
      return [
        ...park.zones.map((zone) => ({ value: String(zone.id), label: textIn(locale, zone.shortName) })),
        { value: noZone, label: wholePark },
      ];
    case 'landUses':
      return occurring('landUse')
        .toSorted()
        .map((value) => ({ value: String(value), label: landUseWord(locale, String(value)) }));
    case 'stages':
      return stageFamilies.map((value) => ({ value, label: wordOf(locale, 'family', value) }));
    case 'industries':
      return park.industries.map(({ id: value, name: words }) => ({ value, label: textIn(locale, words) }));
    case 'accuracies':
      return occurring('accuracy').map((value) => ({
        value: String(value),
        label: wordOf(locale, 'quality', String(value)),
      }));
  }
}
