import { cleanup, render, waitFor } from '@testing-library/react';
import { useRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { useFocusReturn } from '@/ui/focus/use-focus-return';

afterEach(cleanup);

function Part({ opened = '' }: { readonly opened?: string }) {
  const inner = useRef<HTMLButtonElement>(null);
  useFocusReturn(inner, '[data-part]', '[data-always]', opened);
  return (
    <div data-part="">
      <button type="button" ref={inner}>
        inside
      </button>
    </div>
  );
}

interface PageProps {
  readonly part?: boolean;
  readonly opener?: boolean;
  readonly opened?: string;
}

const Page = ({ part = false, opener = true, opened = '' }: PageProps) => (
  <>
    <button type="button" data-always="">
      always
    </button>
    {opener ? <button type="button">opener</button> : null}
    <button type="button">other</button>
    {part ? <Part opened={opened} /> : null}
  </>
);

function page() {
  const { rerender, getByText } = render(<Page />);
  const focus = (text: string) => getByText(text).focus();
  return { set: (props: PageProps) => rerender(<Page {...props} />), focus };
}
const focused = () => document.activeElement?.textContent;

it('goes back to what opened the part', async () => {
  const { set, focus } = page();
  focus('opener');
  set({ part: true });
  focus('inside');
  set({});
  await waitFor(() => expect(focused()).toBe('opener'));
});

it('goes to what is always there when the opener is gone', async () => {
  const { set, focus } = page();
  focus('opener');
  set({ part: true });
  focus('inside');
  set({ part: true, opener: false });
  set({ opener: false });
  await waitFor(() => expect(focused()).toBe('always'));
});

it('remembers from where each new thing was opened', async () => {
  const { set, focus } = page();
  focus('opener');
  set({ part: true, opened: 'a' });
  focus('other');
  set({ part: true, opened: 'b' });
  focus('inside');
  set({});
  await waitFor(() => expect(focused()).toBe('other'));
});

it('leaves a focus that is elsewhere where it is', async () => {
  const { set, focus } = page();
  focus('opener');
  set({ part: true });
  focus('other');
  set({});
  await Promise.resolve();
  expect(focused()).toBe('other');
});
