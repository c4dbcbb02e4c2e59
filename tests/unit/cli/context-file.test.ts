import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findContext } from '../../../src/cli/context-file.js';
import { UsageError } from '../../../src/cli/usage-error.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('context');
const FULL = {
  programme: 'a/programme.json',
  registry: '/srv/registry.json',
  standards: 'own',
  awards: './awards',
  accepted: '../last-year',
  waivers: '放行单.json',
  key: 'key.pem',
  certificate: 'cert.pem',
  trust: ['one.pem', '/etc/two.pem'],
  issuer: { id: '320400', name: '某市教科院' },
  fonts: { fang: 'fonts/a.ttf', title: '/usr/share/b.ttf', fallback: 'c.ttf;/usr/share/d.ttc#D' },
  templates: 'our-templates',
};

beforeAll(() => {
  mkdirSync(folder.at('city', 'a', 'b'), { recursive: true });
  mkdirSync(folder.at('city', 'nearer', 'c'), { recursive: true });
  mkdirSync(folder.at('bad'));
  writeFileSync(folder.at('city', 'jiaoyan.json'), JSON.stringify(FULL));
  writeFileSync(folder.at('city', 'nearer', 'jiaoyan.json'), '{"programme":"other.json"}');
  writeFileSync(folder.at('bad', 'jiaoyan.json'), '{"programme":}');
});
afterAll(() => folder.remove());

describe('the context', () => {
  it('has paths that are taken from the folder of the file, absolute ones as they are', async () => {
    const city = folder.at('city');
    expect(await findContext(city)).toEqual({
      programme: join(city, 'a/programme.json'),
      registry: '/srv/registry.json',
      standards: join(city, 'own'),
      awards: join(city, 'awards'),
      accepted: folder.at('last-year'),
      waivers: join(city, '放行单.json'),
      key: join(city, 'key.pem'),
      certificate: join(city, 'cert.pem'),
      trust: [join(city, 'one.pem'), '/etc/two.pem'],
      issuer: FULL.issuer,
      fonts: {
        fang: join(city, 'fonts/a.ttf'),
        title: '/usr/share/b.ttf',
        fallback: `${join(city, 'c.ttf')};/usr/share/d.ttc#D`,
      },
      templates: join(city, 'our-templates'),
    });
  });

  it('is found in folders above, wherever a command starts', async () => {
    expect(await findContext(folder.at('city', 'a', 'b'))).toEqual(await findContext(folder.at('city')));
  });

  it('is that of the nearest folder alone: two are never mixed', async () => {
    expect(await findContext(folder.at('city', 'nearer', 'c'))).toEqual({
      programme: folder.at('city', 'nearer', 'other.json'),
    });
  });

  it('is empty where no folder has one', async () => {
    expect(await findContext(folder.path)).toEqual({});
  });

  it('that is no JSON is the user’s fault, and the file is named', async () => {
    const failing = findContext(folder.at('bad'));
    await expect(failing).rejects.toBeInstanceOf(UsageError);
    await expect(failing).rejects.toThrow(`${folder.at('bad', 'jiaoyan.json')} 不是有效的 JSON`);
  });

  it.each([
    ['[]', '应是这样的 JSON：{"programme": "方案.json"}'],
    ['{"programm":"a.json"}', '里的 programm 不是认识的名称；是不是 programme？'],
    ['{"colour":"red"}', '里的 colour 不是认识的名称；可用：programme、registry'],
    ['{"programme":5}', '里的 programme 应写一个路径（带引号的文字），现为 5。'],
    ['{"trust":"cert.pem"}', '里的 trust 应写一组路径，如 ["证书.pem"]，现为 "cert.pem"。'],
    ['{"issuer":"某市教科院"}', '里的 issuer 应写单位的编号和名称'],
    ['{"fonts":["a.ttf"]}', '里的 fonts 应写字体的用途和路径'],
    ['{"fonts":{"body":"a.ttf"}}', '里的 fonts 应写字体的用途和路径'],
    ['{"fonts":null}', '里的 fonts 应写字体的用途和路径'],
  ])('with %s names the file and what is wrong', async (text, says) => {
    const place = folder.at('wrong');
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, 'jiaoyan.json'), text);
    const failing = findContext(place);
    await expect(failing).rejects.toBeInstanceOf(UsageError);
    await expect(failing).rejects.toThrow(`${join(place, 'jiaoyan.json')} ${says}`);
  });

  it('may begin with a byte order mark, as Notepad writes it', async () => {
    mkdirSync(folder.at('marked'));
    writeFileSync(folder.at('marked', 'jiaoyan.json'), '\uFEFF{"programme":"a.json"}');
    expect(await findContext(folder.at('marked'))).toEqual({ programme: folder.at('marked', 'a.json') });
  });
});
