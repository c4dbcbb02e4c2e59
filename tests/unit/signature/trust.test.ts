import { beforeAll, expect, test } from 'vitest';
import { followTrust, readCertificates } from '../../../src/signature/trust.js';
import { type Issued, issue } from '../../support/test-authority.js';

const INSTANT = new Date('2026-06-30T08:00:00Z');

let root: Issued;
let office: Issued;
let school: Issued;
let stranger: Issued;

beforeAll(async () => {
  root = await issue('root', { ca: true });
  office = await issue('office', { by: root, ca: true });
  school = await issue('school', { by: office, ca: false });
  stranger = await issue('stranger', { ca: true });
});

const follow = (
  leaf: Issued,
  along: readonly Issued[],
  trusted: readonly Issued[],
  instant: Date | undefined = INSTANT,
) => {
  const list = (all: readonly Issued[]) => all.map(({ certificate }) => certificate);
  const found = followTrust(leaf.certificate, list(along), { trusted: list(trusted), instant });
  return {
    trusted: found.trusted,
    complete: found.complete,
    path: found.path.map(({ commonName }) => commonName).join(' < '),
  };
};

test('an authority on the list vouches for what is below it', () => {
  const path = 'school < office < root';
  expect(follow(school, [school, office], [root])).toEqual({ trusted: true, complete: true, path });
  expect(follow(school, [school, office, root], [root])).toEqual({ trusted: true, complete: true, path });
  expect(follow(school, [school], [office])).toEqual({ trusted: true, complete: true, path: 'school < office' });
});

test('a certificate on the list vouches for itself', () => {
  expect(follow(school, [school], [school])).toEqual({ trusted: true, complete: true, path: 'school' });
});

test('without the list nothing is trusted, however whole the chain', () => {
  expect(follow(school, [school, office, root], [])).toMatchObject({ trusted: false, complete: true });
  expect(follow(school, [school, office, root], [stranger])).toMatchObject({ trusted: false, complete: true });
});

test('a chain that stops in the middle is not complete', () => {
  expect(follow(school, [school, office], [])).toEqual({ trusted: false, complete: false, path: 'school < office' });
  expect(follow(school, [school, root], [root])).toEqual({ trusted: false, complete: false, path: 'school' });
});

test('a certificate that belongs to no link is not complete', () => {
  expect(follow(school, [school, office, stranger], [root])).toMatchObject({ trusted: true, complete: false });
});

test('who is no authority cannot vouch for others', async () => {
  const teacher = await issue('teacher', { by: school, ca: false });
  expect(follow(teacher, [teacher, school, office], [root])).toEqual({
    trusted: false,
    complete: false,
    path: 'teacher',
  });
  expect(follow(teacher, [teacher], [school])).toMatchObject({ trusted: false });
});

test('neither can one whose certificate does not say what its key is for', async () => {
  const plain = await issue('plain', { by: root, ca: false, usage: false });
  const below = await issue('below', { by: plain, ca: false });
  expect(follow(below, [below, plain], [root])).toEqual({ trusted: false, complete: false, path: 'below' });
  expect(follow(below, [below], [plain])).toMatchObject({ trusted: false });
});

test('a name alone does not make an issuer', async () => {
  const impostor = await issue('office', { by: stranger, ca: true });
  const forged = await issue('forged', { by: { ...impostor, name: 'office' }, ca: false });
  expect(follow(forged, [forged, office], [root])).toMatchObject({ trusted: false, path: 'forged' });
});

test('an authority has to be valid at the time', async () => {
  const old = await issue('old', { by: root, ca: true, notAfter: new Date('2026-02-01T00:00:00Z') });
  const below = await issue('below', { by: old, ca: false });
  expect(follow(below, [below, old], [root])).toMatchObject({ trusted: false, path: 'below' });
  expect(follow(below, [below, old], [root], new Date('2026-01-15T00:00:00Z'))).toMatchObject({ trusted: true });
});

test('where nobody knows the time, validity is not asked', () => {
  const list = { trusted: [root.certificate], instant: undefined };
  expect(followTrust(school.certificate, [office.certificate], list)).toMatchObject({ trusted: true, complete: true });
});

test('a chain is followed at most eight links', async () => {
  const chain = [root];
  for (let i = 1; i < 10; i += 1) chain.push(await issue(`n${i}`, { by: chain[i - 1] as Issued, ca: true }));
  const leaf = (at: number) => chain[at] as Issued;
  expect(follow(leaf(7), chain.slice(1, 8), [root])).toMatchObject({ trusted: true });
  expect(follow(leaf(9), chain.slice(1), [root])).toMatchObject({ trusted: false });
});

test('what cannot be read is left aside', () => {
  expect(readCertificates([Uint8Array.of(1), root.certificate.der]).map(({ commonName }) => commonName)).toEqual([
    'root',
  ]);
});
