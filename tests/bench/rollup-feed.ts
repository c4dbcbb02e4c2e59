import { once } from 'node:events';
import { createReadStream, createWriteStream } from 'node:fs';
import { argv } from 'node:process';
import { createInterface } from 'node:readline';
import { inCity } from '../support/rollup-city.js';

/** Writes the results of a province: those of one city again and again, each time of other schools, groups and units. */
export async function feedProvince(city: string, to: string, cities: number): Promise<void> {
  const out = createWriteStream(to);
  for (let number = 0; number < cities; number += 1) {
    let held = '';
    for await (const line of createInterface({ input: createReadStream(city) })) {
      held += `${line}\n`;
      if (held.length < 2 ** 20) continue;
      if (!out.write(inCity(held, number))) await once(out, 'drain');
      held = '';
    }
    if (!out.write(inCity(held, number))) await once(out, 'drain');
  }
  out.end();
  await once(out, 'close');
}

const [, program = '', city, to, cities] = argv;
if (city !== undefined && to !== undefined && program.endsWith('rollup-feed.js'))
  await feedProvince(city, to, Number(cities));
