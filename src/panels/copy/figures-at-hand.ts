const kinds = ['fact', 'derived', 'sample', 'user', 'measured', 'reported', 'count'] as const;
export type MarkedKind = (typeof kinds)[number];
const marked = kinds.map((kind) => `[data-${kind}]`).join(',');

export interface MarkedFigure {
  readonly kind: MarkedKind;
  /** value of the mark: `S02`, `B12#2`, a report's id, what is counted */
  readonly mark: string;
  readonly text: string;
  /** what the screen calls the figure: its term, its row, else nothing */
  readonly label: string;
}

const wordsOf = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

function labelOf(element: Element): string {
  const term = element.closest('dd')?.previousElementSibling;
  if (term?.tagName === 'DT') return wordsOf(term);
  const row = element.closest('tr, [role="row"]');
  const head = row?.querySelector('th, [role="rowheader"]');
  return head?.contains(element) ? '' : wordsOf(head);
}

function read(element: Element): MarkedFigure | null {
  const kind = kinds.find((one) => element.hasAttribute(`data-${one}`));
  const text = wordsOf(element);
  if (!kind || text === '') return null;
  return { kind, mark: element.getAttribute(`data-${kind}`) ?? '', text, label: labelOf(element) };
}

/** Figures inside an element, outermost ones only, each once. */
function figuresIn(element: Element | null | undefined): readonly MarkedFigure[] {
  const found = [...(element?.querySelectorAll(marked) ?? [])].filter(
    (one) => !one.parentElement?.closest(marked) && !one.matches('button'),
  );
  const figures = found.flatMap((one) => read(one) ?? []);
  return figures.filter(
    (figure, place) =>
      figures.findIndex(
        (other) => other.kind === figure.kind && other.mark === figure.mark && other.text === figure.text,
      ) === place,
  );
}

/** A list row is a button around its words: the figure is inside what has the focus. */
const rowOf = (element: Element | null) => element?.closest('tr, [role="row"], li, dd');

/**
 * The figures a person means: the one that has the focus or lies under the pointer, else those of the focused row, else
 * all of the open details.
 */
export function figuresAtHand(page: Document): readonly MarkedFigure[] {
  const focused = page.activeElement === page.body ? null : page.activeElement;
  const pointed = [...page.querySelectorAll(':hover')].at(-1);
  for (const element of [focused, pointed]) {
    const closest = element?.closest(marked);
    const figure = closest ? read(closest) : null;
    if (figure) return [figure];
  }
  const inRow = figuresIn(rowOf(focused));
  if (inRow.length > 0) return inRow;
  return figuresIn(page.querySelector('article'));
}
