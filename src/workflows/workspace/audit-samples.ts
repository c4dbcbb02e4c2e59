import type { Finding } from '../../model/finding.js';
import type { LedgerEntry } from '../../model/generated/documents.js';
import { type EarlierDraw, redrawFindings } from '../../statistics/sampling/replay.js';
import { earlierDraw } from '../sample/draw.js';
import { verifySample } from '../sample/verify.js';
import type { AuditContext } from './audit-context.js';
import type { Position } from './position.js';

/** Every sample of the ledger drawn again from its own frame, plan and seed, and held against the draws before it. */
export class SampleAudit {
  readonly #hasher: AuditContext['hasher'];
  readonly #position: Position;
  readonly #draws = new Map<string, EarlierDraw[]>();
  count = 0;

  constructor({ hasher }: Pick<AuditContext, 'hasher'>, position: Position) {
    this.#hasher = hasher;
    this.#position = position;
  }

  async check({ key, seq, record }: LedgerEntry): Promise<readonly Finding[]> {
    if (record?.kind !== 'sample') return [];
    this.count += 1;
    const sample = await this.#position.document('sample', record.sha256);
    const wrong = sample ? this.#again(key, sample) : [];
    if (sample && wrong.length === 0) return [];
    const codes = [...new Set(wrong.map(({ code }) => code))].join('、');
    return [
      { code: 'JY8280', where: { file: key, pointer: `/${seq}` }, found: key, ...(codes ? { params: { codes } } : {}) },
    ];
  }

  #again(key: string, sample: Parameters<typeof verifySample>[1]): readonly Finding[] {
    const wrong = verifySample(this.#hasher, sample);
    if (sample.seed === undefined) return wrong;
    const [draw, before] = [earlierDraw(sample), this.#draws.get(key) ?? []];
    this.#draws.set(key, [...before, draw]);
    return [...wrong, ...redrawFindings(draw, before)];
  }
}
