import { FileInput } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import { droppedFiles, fileOfText, looksLikeData } from './brought-files';
import styles from './import.module.css';

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.closest('input, textarea, [contenteditable="true"]') !== null;

const bring = (files: readonly File[]) => {
  if (files.length > 0) appStore().getState().openImport(files);
};

/** Files dropped anywhere on the page, and files or data pasted outside of a text field, open the import dialogue. */
export function ImportDrop() {
  const t = useMessages();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const hasFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true;
    const onDragOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const onDragLeave = (event: DragEvent) => {
      // Leaving the page has nowhere it goes to.
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event) || !event.dataTransfer) return;
      event.preventDefault();
      setOver(false);
      droppedFiles(event.dataTransfer).then(bring, () => bring([]));
    };
    const onPaste = (event: ClipboardEvent) => {
      if (isTyping(event.target) || !event.clipboardData) return;
      const files = [...event.clipboardData.files];
      const text = event.clipboardData.getData('text/plain');
      if (files.length > 0) bring(files);
      else if (looksLikeData(text)) bring([fileOfText(text)]);
      else return;
      event.preventDefault();
    };
    document.addEventListener('dragover', onDragOver);
    document.addEventListener('dragleave', onDragLeave);
    document.addEventListener('drop', onDrop);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('dragover', onDragOver);
      document.removeEventListener('dragleave', onDragLeave);
      document.removeEventListener('drop', onDrop);
      document.removeEventListener('paste', onPaste);
    };
  }, []);
  if (!over) return null;
  return (
    <div className={styles.drop}>
      <p>
        <FileInput size={22} aria-hidden /> {t('desk.import.drop')}
      </p>
    </div>
  );
}
