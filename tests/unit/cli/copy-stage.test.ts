import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { composeCopies } from '../../../src/cli/compose-copies.js';
import { makeCopies } from '../../../src/cli/copy-stage.js';
import type { Session } from '../../../src/cli/session.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Answer } from '../../../src/model/form-answers.js';
import { fixWorkbook } from '../../../src/workbook/annotate/fix-workbook.js';
import { checkWorkbook } from '../../../src/workflows/check-workbook.js';
import type { Desk } from '../../../src/workflows/read-school-workbook.js';
import { cellsOf, good, partsOf, read } from '../../support/annotation.js';
import { caseFile, deskOf, filledWorkbook } from '../../support/case-desk.js';
import { requireTool } from '../../support/tools.js';

const file = '甲.xlsx';
const options = { lang: 'zh-CN', root: '', version: '0' } as const;
let folder = '';
let desk: Desk;
let clean: Uint8Array;
let slipped: Uint8Array;
let lessons: readonly Answer[];

const findingsOf = (bytes: Uint8Array): readonly Finding[] => checkWorkbook(desk, file, bytes).findings;
const inShort = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, where }) => `${code} ${where.sheet ?? ''}!${where.cell ?? ''}`).sort();

async function copies(bytes: Uint8Array, kinds: readonly ('annotate' | 'fix')[]) {
  const checked = checkWorkbook(desk, file, bytes);
  const session = { desk, assessment: desk.assessment } as Session;
  const paths = Object.fromEntries(kinds.map((kind) => [kind, join(folder, kind, file)]));
  const task = {
    ...paths,
    findings: checked.findings,
    ...(checked.subject === undefined ? {} : { subject: checked.subject }),
  };
  return makeCopies({ session, options, port: await composeCopies() }, { file, bytes }, task);
}
const copy = async (kind: string): Promise<Uint8Array> => new Uint8Array(await readFile(join(folder, kind, file)));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copy-stage-'));
  const facts = caseFile('01-small-primary');
  desk = await deskOf(facts);
  clean = await filledWorkbook(desk, facts);
  const answers = checkWorkbook(desk, file, clean).reading?.answers.answers ?? [];
  lessons = answers.filter(
    ({ question, grain, value }) => grain === 'person' && question.type.kind === 'count' && value !== null,
  );
  const [wide, over, text] = lessons.map(({ place }) => place);
  if (!wide || !over || !text) throw new TypeError('no counts');
  slipped = good(
    fixWorkbook(clean, file, [
      { ...wide, value: '３' },
      { ...over, value: 8888 },
      { ...text, value: '无' },
    ]),
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('copies of a checked workbook', () => {
  it('mark what was found, and are read like the workbook that was marked', async () => {
    const given = Buffer.from(slipped);
    const reply = await copies(slipped, ['annotate']);
    expect(given.equals(slipped)).toBe(true);
    expect(reply).toEqual({ findings: [], annotated: true, fixed: false });
    const marked = await copy('annotate');
    expect(findingsOf(marked)).toEqual(findingsOf(slipped));
    expect(read(marked).sheets[0]?.name).toBe('问题清单');
  });

  it('keep protection, validations, print set-up and conditional formats of every sheet', async () => {
    await copies(slipped, ['annotate']);
    const [before, after] = [partsOf(slipped), partsOf(await copy('annotate'))];
    const kept =
      /<(sheetProtection|dataValidations|pageSetup|pageMargins|headerFooter|cols|printOptions)\b[\s\S]*?(?:\/>|<\/\1>)/g;
    for (const [name, text] of before)
      if (name.startsWith('xl/worksheets/sheet')) expect(after.get(name)?.match(kept), name).toEqual(text.match(kept));
    const rules = (text = ''): number => (text.match(/<cfRule\b/g) ?? []).length;
    const marked = [...after].filter(([name, text]) => before.has(name) && text.includes('"jiaoyan"="jiaoyan"'));
    expect(marked.length).toBeGreaterThan(0);
    for (const [name, text] of marked) expect(rules(text)).toBeGreaterThan(rules(before.get(name)));
  });

  it('mend the spelling and nothing else', async () => {
    const reply = await copies(slipped, ['fix']);
    const [wide] = lessons;
    expect(reply.findings).toEqual([
      {
        code: 'JY0120',
        where: { file, ...wide?.place },
        subject: wide?.subject,
        found: '３',
        expected: '3',
        params: { rules: 'fullWidth' },
      },
    ]);
    expect([reply.annotated, reply.fixed]).toEqual([false, true]);
    const mended = inShort(findingsOf(await copy('fix')));
    expect(mended).toEqual(inShort(findingsOf(slipped)).filter((line) => !line.startsWith('JY2106')));
  });

  it('mark the mended copy, where both are asked for', async () => {
    const reply = await copies(slipped, ['fix', 'annotate']);
    expect([reply.annotated, reply.fixed]).toEqual([true, true]);
    const marked = await copy('annotate');
    expect(inShort(findingsOf(marked))).toEqual(inShort(findingsOf(await copy('fix'))));
    const list = Object.values(cellsOf(read(marked), '问题清单'));
    expect(list).toContain('JY0120');
    expect(list).not.toContain('JY2106');
  });

  it('are made of copies again without piling up', async () => {
    await copies(slipped, ['annotate']);
    const once = await copy('annotate');
    await copies(once, ['annotate']);
    const twice = await copy('annotate');
    expect([...partsOf(twice).keys()].sort()).toEqual([...partsOf(once).keys()].sort());
    expect(cellsOf(read(twice), '问题清单')).toEqual(cellsOf(read(once), '问题清单'));
    expect(findingsOf(twice)).toEqual(findingsOf(slipped));
  });

  it('prepare explanations of what is unusual', async () => {
    const checked = checkWorkbook(desk, file, clean);
    const subject = lessons[0]?.subject ?? '';
    const unusual: Finding = { code: 'JY3501', where: { file, ...lessons[0]?.place }, subject, found: '300' };
    const session = { desk, assessment: desk.assessment } as Session;
    const task = {
      annotate: join(folder, 'explain', file),
      findings: [...checked.findings, unusual],
      subject: checked.subject ?? '',
    };
    const reply = await makeCopies({ session, options, port: await composeCopies() }, { file, bytes: clean }, task);
    expect(reply.annotated).toBe(true);
    const marked = await copy('explain');
    const hasSheet = read(marked).sheets.some(({ name }) => name === '情况说明');
    expect(Object.values(cellsOf(read(marked), '情况说明')).includes('JY3501')).toBe(hasSheet);
    expect(findingsOf(marked)).toEqual(checked.findings);
  });
});

describe('a copy that the system does not take', () => {
  it('is told with its path and the reason, and is no hindrance to the other', async () => {
    const [fix, annotate] = [join(folder, 'blocked', file), join(folder, 'annotate', file)];
    await mkdir(join(fix, '里面'), { recursive: true });
    const checked = checkWorkbook(desk, file, slipped);
    const session = { desk, assessment: desk.assessment } as Session;
    const task = { fix, annotate, findings: checked.findings, subject: checked.subject ?? '' };
    const made = async (paths: { fix?: string; annotate?: string }) => {
      const { fix: _, annotate: __, ...rest } = task;
      return makeCopies(
        { session, options, port: await composeCopies() },
        { file, bytes: slipped },
        { ...rest, ...paths },
      );
    };
    const told: Finding = { code: 'JY0122', where: { file }, found: fix, params: { trouble: 'EISDIR' } };
    expect(await made({ fix, annotate })).toEqual({ findings: [told], annotated: true, fixed: false });
    expect(inShort(findingsOf(await copy('annotate')))).toEqual(inShort(findingsOf(slipped)));
    expect(await made({ annotate: fix })).toEqual({ findings: [told], annotated: false, fixed: false });
  });

  it('may lie below what is no folder', async () => {
    await writeFile(join(folder, 'plain'), 'x');
    const session = { desk, assessment: desk.assessment } as Session;
    const annotate = join(folder, 'plain', file);
    const { findings } = await makeCopies(
      { session, options, port: await composeCopies() },
      { file, bytes: clean },
      { annotate, findings: [] },
    );
    expect(findings).toEqual([
      {
        code: 'JY0122',
        where: { file },
        found: annotate,
        params: { trouble: expect.stringMatching(/^E(EXIST|NOTDIR)$/) },
      },
    ]);
  });
});

describe.skipIf(!requireTool('soffice'))('a marked copy that LibreOffice has saved', () => {
  it('opens, says the same, and is marked anew without a trace of the old marks', async () => {
    await copies(slipped, ['annotate']);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const target = join(folder, 'saved');
    const run = spawnSync('soffice', [
      profile,
      '--headless',
      '--convert-to',
      'xlsx:Calc MS Excel 2007 XML',
      '--outdir',
      target,
      join(folder, 'annotate', file),
    ]);
    expect(run.status).toBe(0);
    const saved = await copy('saved');
    expect(inShort(findingsOf(saved))).toEqual(inShort(findingsOf(slipped)));
    await copies(saved, ['annotate']);
    const again = await copy('annotate');
    expect(read(again).sheets.filter(({ name }) => name.startsWith('问题清单'))).toHaveLength(1);
    expect(inShort(findingsOf(again))).toEqual(inShort(findingsOf(slipped)));
    const notes = [...partsOf(again)].filter(([name]) => /comments\d*\.xml$/.test(name)).map(([, text]) => text);
    const cells = notes.flatMap((text) => [...text.matchAll(/<comment ref="(\w+)"/g)].map((match) => match[1]));
    expect(new Set(cells).size).toBe(cells.length);
  }, 120_000);
});
