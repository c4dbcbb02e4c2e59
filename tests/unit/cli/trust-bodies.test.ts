import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { bodiesAsked, knownBodies } from '../../../src/cli/trust-bodies.js';
import { EXAMPLES, temporaryFolder } from '../../support/cli.js';

const CITY = join(EXAMPLES, 'changzhou-demo');
const empty = temporaryFolder('bodies');
afterAll(() => empty.remove());

describe('the bodies of a folder', () => {
  it('are its schools, its units and who issues the programme', async () => {
    const { bodies, isWhole } = await knownBodies(CITY);
    expect(isWhole).toBe(true);
    expect(bodies.map(({ name }) => name)).toEqual(expect.arrayContaining(['梧桐渡小学', '天宁区']));
    expect(await knownBodies(empty.path)).toEqual({ bodies: [], isWhole: false });
  });

  it('are named by id or full name, each once, and kept as ids', async () => {
    const { id } = (await knownBodies(CITY)).bodies.find(({ name }) => name === '梧桐渡小学') ?? { id: '' };
    expect(await bodiesAsked(['梧桐渡小学', id], CITY)).toEqual([id]);
    expect(await bodiesAsked([], CITY)).toBeUndefined();
    expect(await bodiesAsked(undefined, CITY)).toBeUndefined();
    expect(await bodiesAsked(['any'], CITY)).toBeNull();
  });

  it('are refused with the nearest one where the folder knows others', async () => {
    await expect(bodiesAsked(['梧桐度小学'], CITY)).rejects.toThrow('是不是 梧桐渡小学？');
    expect(await bodiesAsked(['320402', '2132990001'], empty.path)).toEqual(['2132990001', '320402']);
    await expect(bodiesAsked(['某 校'], empty.path)).rejects.toThrow('名册和方案里没有“某 校”');
  });
});
