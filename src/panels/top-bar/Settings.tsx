import { locales } from '@/messages/locale';
import { useMessages } from '@/panels/use-messages';
import { areaUnits, modeIds } from '@/store/state';
import { appStore, useAppStore } from '@/store/store';
import type { Theme } from '@/symbology/themes';
import { Segmented } from '@/ui/segmented/Segmented';

interface SettingProps {
  /** in the phone's menu: with its name above it and as wide as the menu */
  readonly named?: boolean;
}

export function ModeSwitch({ named = false }: SettingProps) {
  const t = useMessages();
  const mode = useAppStore((state) => state.mode);
  return (
    <Segmented
      legend={t('shell.topBar.mode')}
      legendVisible={named}
      stretch={named}
      value={mode}
      onChange={(value) => appStore().getState().setMode(value)}
      options={modeIds.map((value) => ({
        value,
        label: t(`shell.mode.${value}`),
        title: t(`shell.mode.${value}.title`),
      }))}
    />
  );
}

const languageNames = { 'zh-CN': '中', en: 'EN' } as const;
const languageTitles = { 'zh-CN': '中文', en: 'English' } as const;

/** Each language under its own name, so that it can be found by whoever reads only that one. */
export function LanguageSwitch({ named = false }: SettingProps) {
  const t = useMessages();
  const locale = useAppStore((state) => state.locale);
  return (
    <Segmented
      legend={t('shell.topBar.language')}
      legendVisible={named}
      stretch={named}
      value={locale}
      onChange={(value) => appStore().getState().setLocale(value)}
      options={locales.map((value) => ({
        value,
        label: named ? languageTitles[value] : languageNames[value],
        title: languageTitles[value],
      }))}
    />
  );
}

const offeredThemes = ['paper', 'night'] as const satisfies readonly Theme[];

export function ThemeSwitch({ named = false }: SettingProps) {
  const t = useMessages();
  const theme = useAppStore((state) => state.theme);
  return (
    <Segmented
      legend={t('shell.topBar.theme')}
      legendVisible={named}
      stretch={named}
      value={theme === 'night' ? 'night' : 'paper'}
      onChange={(value) => appStore().getState().setTheme(value)}
      options={offeredThemes.map((value) => ({ value, label: t(`shell.theme.${value}`) }))}
    />
  );
}

export function AreaUnitSwitch({ named = false }: SettingProps) {
  const t = useMessages();
  const areaUnit = useAppStore((state) => state.areaUnit);
  return (
    <Segmented
      legend={t('shell.topBar.areaUnit')}
      legendVisible={named}
      stretch={named}
      value={areaUnit}
      onChange={(value) => appStore().getState().setAreaUnit(value)}
      options={areaUnits.map((value) => ({
        value,
        label: t(`shell.unit.${value}`),
        title: t(`shell.unit.${value}.title`),
      }))}
    />
  );
}
