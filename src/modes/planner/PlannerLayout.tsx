import { useMediaQuery } from '@/ui/media/use-media-query';
import { DeskLayout } from './DeskLayout';
import { PhoneLayout } from './PhoneLayout';

/** The same content at a desk (two rails and a timeline) and on a phone (a sheet in three heights). */
export function PlannerLayout() {
  const phone = useMediaQuery('(max-width: 767px)');
  return phone ? <PhoneLayout /> : <DeskLayout />;
}
