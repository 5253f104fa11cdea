import { lazy, type ReactNode, Suspense } from 'react';
import { type DatasetNature, isOwn } from '@/domain/provenance';

/** Comes with the first imported thing that is looked at. */
const OwnRecord = lazy(() =>
  import('./OwnRecord').catch((): { default: (_: { readonly id: string }) => ReactNode } => ({
    default: () => null,
  })),
);

/** @param id of an imported thing, or of a dataset for everything in it */
export function OwnRecords({ id }: { readonly id: string }) {
  return (
    <Suspense fallback={null}>
      <OwnRecord id={id} />
    </Suspense>
  );
}

/** What the file has of a thing, where a file brought it. */
export function OwnPart({ of }: { readonly of: { readonly id: string; readonly nature: DatasetNature } }) {
  return isOwn(of) ? <OwnRecords id={String(of.id)} /> : null;
}
