import type { Park, Programme } from '@/domain/park';
import type { LinkedProgrammes } from '@/domain/programme-links';
import { openThing } from '@/panels/navigation';
import { useMessages } from '@/panels/use-messages';
import { useAppStore } from '@/store/store';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import { textIn } from '@/wording/text-in';
import styles from './desk.module.css';

interface ProgrammeLinksProps {
  readonly park: Park;
  readonly links: LinkedProgrammes;
}

/** Which programme, box or safeguard serves which promise, why we read it so, and those that serve none. */
export function ProgrammeLinks({ park, links }: ProgrammeLinksProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  const promises = [...park.milestones, ...park.indicators].filter(
    ({ factId }, index, all) =>
      links.byTarget.has(String(factId)) && all.findIndex((other) => other.factId === factId) === index,
  );
  return (
    <section className={styles.block} data-programme-links="">
      <h3 className={styles.subtitle}>{t('desk.links.title')}</h3>
      <p className={styles.note}>{t('desk.links.note')}</p>
      {promises.map((promise) => (
        <Disclosure
          key={promise.id}
          summary={
            <>
              <span data-fact={promise.factId}>{textIn(locale, promise.name)}</span>{' '}
              <span data-count="links">{links.byTarget.get(String(promise.factId))?.length}</span>
            </>
          }
        >
          {() => (
            <ul className={styles.links}>
              {(links.byTarget.get(String(promise.factId)) ?? []).map(({ programme, reason }) => (
                <li key={programme.id}>
                  <ProgrammeName programme={programme} />
                  <span className={styles.note} data-name="">
                    {textIn(locale, reason)}
                  </span>
                </li>
              ))}
            </ul>
          )}
        </Disclosure>
      ))}
      <h4 className={styles.subtitle}>{t('desk.links.unlinked')}</h4>
      <ul className={styles.links} data-unlinked="">
        {links.unlinked.map((programme) => (
          <li key={programme.id}>
            <ProgrammeName programme={programme} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Opens the page of the programme. */
function ProgrammeName({ programme }: { readonly programme: Programme }) {
  const locale = useAppStore((state) => state.locale);
  return (
    <button type="button" className={styles.open} onClick={() => openThing('programme', programme.id)}>
      <span data-name="">{textIn(locale, programme.name)}</span>
    </button>
  );
}
