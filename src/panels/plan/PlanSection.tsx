import type { ReactNode } from 'react';
import { CountFigure } from '@/panels/figures';
import { Disclosure } from '@/ui/disclosure/Disclosure';
import styles from './plan.module.css';

/** One subject of the plan, closed until asked for. Titles such as 4+3+N are names, not figures. */
export function PlanSection(props: {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: () => ReactNode;
}) {
  return (
    <div className={styles.section} data-plan-section={props.id}>
      <Disclosure
        summary={
          <>
            <span className={styles.sectionTitle} data-name="">
              {props.title}
            </span>
            <span className={styles.count}>
              <CountFigure value={props.count} of={`plan.${props.id}`} />
            </span>
          </>
        }
      >
        {() => <div className={styles.body}>{props.children()}</div>}
      </Disclosure>
    </div>
  );
}
