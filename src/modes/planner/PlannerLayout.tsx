import { usePhone } from '@/ui/media/use-phone';
import { DeskLayout } from './DeskLayout';
import { PhoneLayout } from './PhoneLayout';

/** The same content at a desk (two rails and a timeline) and on a phone (a sheet in three heights). */
export function PlannerLayout() {
  const phone = usePhone();
  return phone ? <PhoneLayout /> : <DeskLayout />;
}
