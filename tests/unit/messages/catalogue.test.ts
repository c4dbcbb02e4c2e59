import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { CATALOGUE, entryOf, UNKNOWN_ENTRY } from '../../../src/messages/catalogue.js';
import { type Entry, GENERAL_PARAMETERS } from '../../../src/messages/entry.js';
import { neededParameters, parametersOf } from '../../../src/messages/template.js';

const SOURCE = fileURLToPath(new URL('../../../src/', import.meta.url));
const all: readonly Entry[] = [...CATALOGUE, UNKNOWN_ENTRY];
const texts = (entry: Entry): readonly string[] =>
  [entry.zh, entry.en].flatMap(({ title, message, fix }) => [title, message, fix]);
const chinese = (entry: Entry): readonly string[] => [entry.zh.title, entry.zh.message, entry.zh.fix];
const failing = (wrong: (entry: Entry) => boolean): readonly string[] => all.filter(wrong).map((entry) => entry.code);

describe('the catalogue of findings', () => {
  it('has every code once, in rising order', () => {
    const codes = CATALOGUE.map((entry) => entry.code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.length).toBeGreaterThanOrEqual(90);
  });

  it('has a name for every code, used once', () => {
    const rules = all.map((entry) => entry.rule);
    expect(new Set(rules).size).toBe(rules.length);
    expect(rules.filter((rule) => !/^[a-z]+(-[a-z]+)*$/.test(rule))).toEqual([]);
  });

  it('has codes of the families that exist', () => {
    expect(failing((entry) => !/^JY[0-9]{4}$/.test(entry.code))).toEqual([]);
    const families = new Set(CATALOGUE.map((entry) => entry.code.charAt(2)));
    expect([...families]).toEqual(['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
  });

  it('finds an entry by its code, and none for other codes', () => {
    expect(entryOf('JY2104')?.rule).toBe('not-in-list');
    expect(entryOf('JY9999')).toBeUndefined();
    expect(entryOf('toString')).toBeUndefined();
  });

  it('calls the experience checks and nothing else experience', () => {
    const experience = CATALOGUE.filter((entry) => entry.class === 'experience').map((entry) => entry.code);
    expect(experience).toEqual([
      'JY3501',
      'JY3502',
      'JY3503',
      'JY3504',
      'JY3505',
      'JY3506',
      'JY3507',
      'JY3508',
      'JY3509',
      'JY3510',
      'JY6256',
    ]);
    expect(CATALOGUE.filter((entry) => entry.class === 'experience' && entry.severity !== 'warning')).toEqual([]);
  });

  it('has the default severities that are agreed', () => {
    const codes = (severity: Entry['severity']): string =>
      CATALOGUE.filter((entry) => entry.severity === severity)
        .map((entry) => entry.code.slice(2))
        .join(' ');
    expect(codes('notice')).toBe(
      '0120 1109 1113 1121 1221 1301 1309 1311 1316 1317 1320 1321 1325 2106 3114 3701 6163 6195 6241 6285 7109 7111 8003 8122 8283',
    );
    expect(codes('warning')).toBe(
      '0113 0121 0122 0123 1103 1110 1116 1118 1119 1120 1122 1123 1151 1152 1153 1202 1204 1206 1207 1214 1216 1220 1223 1224 1225 1231 1238 1312 1314 1323 1324 1326 1327 2107 3109 3111 3112 3113 3115 3116 3118 3119 3120 3121 3122 3501 3502 3503 3504 3505 3506 3507 3508 3509 3510 3702 3703 3704 4103 4121 5101 5102 5103 5104 5105 6122 6131 6132 6133 6145 6151 6176 6187 6202 6210 6212 6220 6231 6236 6253 6256 6257 6283 7101 7130 7132 7133 7140 7146 7150 7181 7187 7189 8103 8121 8124 8150 8152 8194 8234 8236 8239 8260 8261 8300 8301 9102 9103',
    );
  });

  it('has every text in both languages', () => {
    expect(failing((entry) => texts(entry).some((text) => text.trim() === '' || text !== text.trim()))).toEqual([]);
    expect(failing((entry) => chinese(entry).some((text) => !/\p{Script=Han}/u.test(text)))).toEqual([]);
    const english = (entry: Entry): readonly string[] => [
      entry.en.title,
      entry.en.message,
      entry.en.fix,
      entry.good.en,
      entry.bad.en,
    ];
    expect(failing((entry) => english(entry).some((text) => /\p{Script=Han}/u.test(text)))).toEqual([]);
  });

  it('has examples that differ', () => {
    const same = (entry: Entry): boolean => entry.good.zh === entry.bad.zh || entry.good.en === entry.bad.en;
    expect(failing(same)).toEqual([]);
    const empty = (entry: Entry): boolean => [entry.good.zh, entry.good.en, entry.bad.zh, entry.bad.en].includes('');
    expect(failing(empty)).toEqual([]);
  });

  it('has titles without values and without a full stop', () => {
    const wrong = ({ zh, en }: Entry): boolean => /[{}[\]。.]/.test(zh.title + en.title.replaceAll('.xlsx', ''));
    expect(failing(wrong)).toEqual([]);
  });

  it('ends messages and fixes as sentences', () => {
    expect(failing(({ zh }) => !/[。？！]$/.test(stripped(zh.message)) || !/[。？！]$/.test(stripped(zh.fix)))).toEqual(
      [],
    );
    expect(failing(({ en }) => !/[.?!]$/.test(stripped(en.message)) || !/[.?!]$/.test(stripped(en.fix)))).toEqual([]);
  });

  it('names only values that the code has', () => {
    const unknown = all.flatMap((entry) =>
      texts(entry)
        .flatMap(parametersOf)
        .filter((name) => !GENERAL_PARAMETERS.includes(name) && !entry.params.includes(name))
        .map((name) => `${entry.code} ${name}`),
    );
    expect(unknown).toEqual([]);
  });

  it('needs no value but the place, which is always there', () => {
    const needed = all.flatMap((entry) =>
      texts(entry)
        .flatMap(neededParameters)
        .map((name) => `${entry.code} ${name}`),
    );
    expect(needed.filter((line) => !line.endsWith(' here'))).toEqual([]);
  });

  it('has balanced fragments and quotation marks', () => {
    const count = (text: string, mark: string): number => text.split(mark).length - 1;
    const wrong = (text: string): boolean =>
      count(text, '[[') !== count(text, ']]') ||
      count(text, '“') !== count(text, '”') ||
      count(text, '（') !== count(text, '）');
    expect(failing((entry) => texts(entry).some(wrong))).toEqual([]);
  });

  it('speaks to a teacher without jargon', () => {
    const jargon = /JSON|XML|schema|null|undefined|哈希|指针|字段|非法|违规|解析/i;
    const forTeachers = CATALOGUE.filter((entry) => /^JY[01235]/.test(entry.code));
    expect(forTeachers.filter((entry) => jargon.test(chinese(entry).join())).map((entry) => entry.code)).toEqual([]);
  });

  it('has no code about forms, schools, standards and documents that nothing in the program gives', () => {
    const given = new Set(codesInSource((name) => !name.startsWith('messages')));
    expect(CATALOGUE.map((entry) => entry.code).filter((code) => /^JY[0-57-9]/.test(code) && !given.has(code))).toEqual(
      [],
    );
  });

  it('knows every code that the program can give', () => {
    const unknown = codesInSource().filter((code) => code !== UNKNOWN_ENTRY.code && !entryOf(code));
    expect(unknown).toEqual([]);
  });
});

/** The sentence without the brackets of a fragment at its end. */
const stripped = (text: string): string => text.replace(/\]\]$/, '');

function codesInSource(isLookedAt: (file: string) => boolean = () => true): readonly string[] {
  const files = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && isLookedAt(name),
  );
  const codes = files.flatMap((name) => [...readFileSync(join(SOURCE, name), 'utf8').matchAll(/'(JY\d{4})'/g)]);
  return [...new Set(codes.map((match) => match[1] ?? ''))].sort();
}
