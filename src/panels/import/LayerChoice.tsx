import { useMessages } from '@/panels/use-messages';
import { appStore } from '@/store/store';
import { importController } from './controller';
import type { ItemProps } from './ItemView';
import styles from './import.module.css';

/** The layers of a drawing or database; what is switched off is neither previewed nor imported. */
export function LayerChoice({ item, index }: ItemProps) {
  const t = useMessages();
  const layers = item.summary.layers.filter(({ features }) => features > 0);
  if (layers.length < 2) return null;
  const { layersOff } = item.choices;
  const toggle = (name: string, on: boolean) =>
    importController(appStore()).choose(index, {
      layersOff: on ? layersOff.filter((other) => other !== name) : [...layersOff, name],
    });
  return (
    <fieldset className={styles.group}>
      <legend>{t('import.layers')}</legend>
      <div className={styles.layers}>
        {layers.map(({ name, features }) => (
          <label key={name} className={styles.check}>
            <input
              type="checkbox"
              checked={!layersOff.includes(name)}
              onChange={({ target }) => toggle(name, target.checked)}
            />
            <span data-name="">{name || t('import.layer.unnamed')}</span>
            <span className={styles.hint}>{t('import.features', { count: features })}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
