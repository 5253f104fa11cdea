import { readFile } from 'node:fs/promises';
import { MessageChannel } from 'node:worker_threads';
import { act } from '@testing-library/react';
import { dbf, gbk, shp, square } from '@tests/exchange/shp/build';
import { zipSync } from 'fflate';
import type { ImportEndpoint } from '@/exchange/worker/endpoint';
import { serveImports } from '@/exchange/worker/serve';
import { createImportSession, type StartedWorker } from '@/exchange/worker/session';
import { createImportController, provideImportController } from '@/panels/import/controller';
import ImportPane from '@/panels/import/ImportPane';
import type { AppState } from '@/store/state';
import { show } from '../panel-driver';
import { shippedPark as park } from '../shipped-park';

export interface WorkerLife {
  started: number;
  ended: number;
}

/** A worker's two ports without the worker: everything crosses by structured clone. @param mute never answers */
function aWorker(life: WorkerLife, mute: boolean): StartedWorker {
  life.started += 1;
  const { port1, port2 } = new MessageChannel();
  if (!mute) serveImports(port2 as unknown as ImportEndpoint);
  port2.start();
  port1.start();
  return {
    endpoint: port1 as unknown as ImportEndpoint,
    terminate: () => {
      life.ended += 1;
      port1.close();
      port2.close();
    },
    onFailure: () => undefined,
  };
}

/** The dialogue with a real session behind it. */
export function openDialogue(state: Partial<AppState> = {}, mute = false) {
  const life: WorkerLife = { started: 0, ended: 0 };
  const shown = show(<ImportPane />, { park, filePark: park, importStep: 'choosing', ...state });
  provideImportController(
    shown.store,
    createImportController(shown.store, () => createImportSession(() => aWorker(life, mute))),
  );
  const bring = async (...files: readonly File[]) => {
    await act(async () => shown.store.getState().openImport(files));
  };
  return { ...shown, life, bring };
}

export const fixture = async (name: string): Promise<File> =>
  new File([await readFile(`tests/fixtures/exchange/pipeline/${name}`)], name);

/** Two parcels in GBK without .cpg and .prj: eastings without a zone, so that the meridian has to be asked for. */
export function zippedShapefile(name = '地块'): File {
  const files = {
    [`${name}.shp`]: shp([
      { type: 5, rings: [square(567_600, 3_095_100, 100)] },
      { type: 5, rings: [square(567_800, 3_095_100, 120)] },
    ]),
    [`${name}.dbf`]: dbf(
      [
        { name: gbk('地块编号'), type: 'C', width: 12 },
        { name: gbk('用地性质'), type: 'C', width: 20 },
      ],
      [
        [gbk('甲-01'), gbk('工业用地')],
        [gbk('甲-02'), gbk('工业用地')],
      ],
    ),
  };
  return new File([zipSync(files) as Uint8Array<ArrayBuffer>], `${name}.zip`);
}
