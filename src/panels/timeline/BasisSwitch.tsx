import { bases } from '@/domain/clock';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Segmented } from '@/ui/segmented/Segmented';

/** 计划 or 核实: what counts at the date. It stands beside the date because the two are one reading of the clock. */
export function BasisSwitch() {
  const t = useMessages();
  const basis = useAppStore((state) => state.basis);
  return (
    <Segmented
      legend={t('shell.topBar.basis')}
      value={basis}
      onChange={(value) => appStore().getState().setBasis(value)}
      options={bases.map((value) => ({
        value,
        label: t(`shell.basis.${value}`),
        title: t(`shell.basis.${value}.title`),
      }))}
    />
  );
}
