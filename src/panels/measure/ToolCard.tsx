import '@/messages/survey';
import '@/messages/tools';
import { useAppStore } from '@/store/store';
import { MeasureResult } from './MeasureResult';
import styles from './measure.module.css';
import { PlaceMark } from './PlaceMark';

export default function ToolCard() {
  const measuring = useAppStore((state) => state.measuring);
  const placeMark = useAppStore((state) => state.placeMark);
  return (
    <div className={styles.cards}>
      {placeMark ? <PlaceMark mark={placeMark} /> : null}
      {measuring ? <MeasureResult measuring={measuring} /> : null}
    </div>
  );
}
