import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { planned } from '@tests/builders/park';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkGeodata, loadChecked, schemaFindings } from '@/cli/data-check/check';
import type { Finding } from '@/cli/data-check/finding';
import { expectedFactIds } from '@/cli/data-check/plan-rules';
import { checkReport, findingLine } from '@/cli/data-check/report';
import { rules } from '@/cli/data-check/rules';
import { breaks, site, smallRules, withEvents } from './broken-sites';

describe('the rules on a small site', () => {
  it.each(smallRules)('%s finds nothing on sound data', (name) => {
    expect(rules[name](site)).toEqual([]);
  });

  it.each(breaks)('%s finds %s', (name, _what, data, feature, said) => {
    const findings = rules[name](data);
    const found = findings.find(
      (finding) => finding.where.feature === feature && said.test(findingLine(finding, 'en')),
    );
    if (!found) throw new Error(JSON.stringify(findings));
    expect(found.where.file).toMatch(/\.(geo)?json$/);
    for (const locale of ['en', 'zh-CN'] as const) {
      const line = findingLine(found, locale);
      expect(line).not.toMatch(/[{}]|check-/);
      // What is wrong, and what to do about it.
      expect(line.split(locale === 'en' ? '. ' : '。').filter((part) => part !== '').length).toBeGreaterThan(
        1,
      );
    }
  });

  it('breaks every rule at least once', () => {
    expect(new Set(breaks.map(([name]) => name))).toEqual(new Set(smallRules));
  });

  it('lets a failed sale start the chain again', () => {
    const again = withEvents(
      planned('announced', '2024-01-01'),
      planned('bidding', '2024-01-25'),
      planned('failed', '2024-02-10'),
      planned('schemed', '2024-04-01'),
      planned('announced', '2024-04-02'),
    );
    expect(rules.eventsFollowTheChain(again)).toEqual([]);
  });
});

describe('the rules on the data of the repository', () => {
  let folder = '';
  beforeAll(async () => {
    folder = `${await mkdtemp(join(tmpdir(), 'zhigu-geodata-'))}/`;
    await cp('geodata', folder, { recursive: true });
  });
  afterAll(async () => rm(folder, { recursive: true }));

  /** Reads a copy in which one text of one file has been replaced. */
  async function findingsAfter(path: string, from: string | RegExp, to: string): Promise<readonly Finding[]> {
    const text = await readFile(`${folder}${path}`, 'utf8');
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    await writeFile(`${folder}${path}`, changed);
    const data = await loadChecked(folder);
    const findings =
      'code' in data ? [data] : [...rules.filesAreRead(data), ...(await schemaFindings(folder))];
    await writeFile(`${folder}${path}`, text);
    return findings;
  }

  it('finds nothing', async () => {
    expect((await checkGeodata('geodata/')).findings).toEqual([]);
  }, 30_000);

  it('knows 135 facts', () => {
    expect(new Set(expectedFactIds).size).toBe(135);
  });

  it('misses a fact that is gone, and what is computed from it', async () => {
    const data = await loadChecked('geodata/');
    if ('code' in data) throw new Error(data.code);
    const facts = new Map([...data.park.facts].filter(([id]) => String(id) !== 'S11'));
    const without = { ...data, park: { ...data.park, facts } };
    expect(rules.everyFactIsPresent(without).map(({ where }) => where.feature)).toEqual(['S11']);
    expect(rules.everyDerivationHolds(without).map(({ where }) => where.feature)).toContain('X02');
  });

  it('names file, feature and remedy of an unknown field', async () => {
    const findings = await findingsAfter(
      'plan/zones.geojson',
      '"geometryQuality"',
      '"quality":"","geometryQuality"',
    );
    expect(findings).toContainEqual(
      expect.objectContaining({
        where: expect.objectContaining({
          file: 'plan/zones.geojson',
          feature: expect.stringContaining('incubator'),
        }),
      }),
    );
  });

  it('notices an outdated schema', async () => {
    const findings = await findingsAfter('schemas/zones.schema.json', '{', '{ ');
    expect(findings.map((finding) => findingLine(finding, 'zh-CN'))).toEqual([
      'schemas/zones.schema.json: JSON Schema 已过期，与程序不一致。请运行 npm run geodata:schemas。',
    ]);
  });

  it('survives a missing catalogue and a truncated file', async () => {
    expect(await checkReport(`${folder}schemas/`, 'zh-CN')).toEqual({
      lines: ['catalogue.json: 缺少数据目录文件。请按 schemas/catalogue.schema.json 恢复。'],
      verdict: '数据共 1 处问题（—）',
    });
    const findings = await findingsAfter('sample/parcels.geojson', /[\s\S]{400}$/, '');
    const cut = findings.filter(({ where }) => where.file === 'sample/parcels.geojson');
    expect(cut.map((finding) => findingLine(finding, 'en')).join()).toContain('not complete JSON');
  });

  it('runs as a command in plain Node', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['scripts/geodata-check.mjs']);
    expect(stdout).toMatch(/^the data holds: 135 facts/);
    const chinese = await promisify(execFile)(process.execPath, [
      'scripts/geodata-check.mjs',
      '--lang',
      'zh-CN',
    ]);
    expect(chinese.stdout).toMatch(/^数据检查通过：事实 135 条/);
  }, 60_000);
});
