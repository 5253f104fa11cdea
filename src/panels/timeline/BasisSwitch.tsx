import { type Basis, bases } from '@/domain/clock';
import { useMessages } from '@/panels/use-messages';
import { appStore, useAppStore } from '@/store/store';
import { Segmented } from '@/ui/segmented/Segmented';

interface BasisChoiceProps {
  readonly legend: string;
  readonly basis: Basis;
  readonly onBasis: (basis: Basis) => void;
}

/** 计划 or 核实, of whichever clock. */
export function BasisChoice({ legend, basis, onBasis }: BasisChoiceProps) {
  const t = useMessages();
  return (
    <Segmented
      legend={legend}
      value={basis}
      onChange={onBasis}
      options={bases.map((value) => ({
        value,
        label: t(`shell.basis.${value}`),
        title: t(`shell.basis.${value}.title`),
      }))}
    />
  );
}

/** 计划 or 核实: what counts at the date. It stands beside the date because the two are one reading of the clock. */
export function BasisSwitch() {
  const t = useMessages();
  const basis = useAppStore((state) => state.basis);
  return (
    <BasisChoice
      legend={t('shell.topBar.basis')}
      basis={basis}
      onBasis={(value) => appStore().getState().setBasis(value)}
    />
  );
}
