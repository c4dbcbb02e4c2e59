import { element } from '../dom.js';
import type { Reader } from '../reader.js';

/** How the numbers were reached: documents with their digests, samples, rules, the root of the ledger. */
export function methodSection(reader: Reader): readonly HTMLElement[] {
  const { method, names, rollup } = reader.report;
  const entry = (term: string, text: string, code: string | null = null): readonly HTMLElement[] => [
    element('dt', {}, term),
    element('dd', {}, text, code === null ? null : element('code', {}, code)),
  ];
  return [
    element(
      'ul',
      {},
      method.rules.map((rule) => element('li', {}, reader.text(rule))),
    ),
    element(
      'dl',
      {},
      entry(reader.say('programme'), `${method.programme.id} `, method.programme.sha256),
      names.standards.map((standard) =>
        entry(reader.text(standard), `${reader.text(standard.basis)} `, standard.sha256),
      ),
      method.samples.map((sample) =>
        entry(
          reader.say('sample'),
          reader.say('sampleText', {
            level: reader.level(sample.level),
            frame: sample.frame,
            drawn: sample.drawn,
            seed: sample.seed,
            source: sample.seedSource,
            digest: sample.frameDigest,
          }),
        ),
      ),
      method.ledger ? entry(reader.say('ledger'), reader.say('ledgerText', method.ledger)) : null,
      rollup.basis === undefined ? null : entry(reader.say('basisDigest'), '', rollup.basis),
      entry(reader.say('producer'), method.producer),
    ),
  ];
}
