import { Copy } from 'lucide-react';
import { useMessages } from '@/panels/use-messages';
import { IconButton } from '@/ui/icon-button/IconButton';

/** Copies a figure of the plan, or a value of ours, with everything needed to cite it. */
export function CopyButton({
  id,
  ordinal = null,
}: {
  readonly id: string;
  readonly ordinal?: number | null;
}) {
  const t = useMessages();
  return (
    <IconButton
      label={t('desk.actions.copyFigure')}
      onClick={() => void import('./copy-figures').then(({ copyCitation }) => copyCitation(id, ordinal))}
    >
      <Copy size={15} aria-hidden />
    </IconButton>
  );
}
