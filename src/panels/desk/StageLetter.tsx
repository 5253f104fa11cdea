import type { StageFamily } from '@/domain/lifecycle-codes';
import { Swatch } from '@/panels/legend/Swatch';
import { useAppStore } from '@/store/store';
import { stageLetterInk, stageSymbols } from '@/symbology/transfer-stages';

/** Colour and letter of a stage, as the map draws it. Decoration beside its name. */
export function StageLetter({ family }: { readonly family: StageFamily }) {
  const night = useAppStore((state) => state.theme === 'night');
  const { letter, light, night: dark } = stageSymbols[family];
  return (
    <Swatch form="fill" colour={night ? dark : light} ink={stageLetterInk}>
      {letter}
    </Swatch>
  );
}
