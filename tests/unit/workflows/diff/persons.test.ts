import { describe, expect, it } from 'vitest';
import { withoutPersons } from '../../../../src/workflows/diff/persons.js';
import { structuralChanges } from '../../../../src/workflows/diff/structure.js';

const registry = (teachers: readonly object[] | undefined, name = '甲校') => ({
  schools: [{ id: 's1', name, ...(teachers ? { teachers } : {}) }],
});
const person = (id: string, name: string) => ({ id, name });
const told = (before: object, after: object) => {
  const { changes, persons } = withoutPersons(structuralChanges(before, after), { before, after });
  return { changes: changes.length, persons: persons.map(({ path, ...counts }) => ({ at: path.length, ...counts })) };
};

describe('changes of persons', () => {
  const old = [person('T01', '欧阳甲'), person('T02', '司马乙'), person('T03', '诸葛丙')];

  it('are counted by list, everything else stays', () => {
    const present = [
      person('T01', '欧阳甲'),
      person('T02', '司马丁'),
      person('T04', '上官戊'),
      person('T05', '夏侯己'),
    ];
    expect(told(registry(old), registry(present, '乙校'))).toEqual({
      changes: 1,
      persons: [{ at: 3, former: 3, present: 4, added: 2, removed: 1, changed: 1 }],
    });
  });

  it('are counted once for a person of whom several things changed', () => {
    const fuller = old.map((one) => ({ ...one, subject: '语文', name: `${one.name}某` }));
    expect(told(registry(old), registry(fuller)).persons).toEqual([
      { at: 3, former: 3, present: 3, added: 0, removed: 0, changed: 3 },
    ]);
  });

  it('name nobody where a list came or went as a whole', () => {
    expect(told(registry(undefined), registry(old)).persons).toEqual([
      { at: 3, former: 0, present: 3, added: 3, removed: 0, changed: 0 },
    ]);
    expect(told(registry(old), registry(undefined)).persons).toEqual([
      { at: 3, former: 3, present: 0, added: 0, removed: 3, changed: 0 },
    ]);
    const { changes } = withoutPersons(structuralChanges(registry(old), registry(undefined)), {
      before: registry(old),
      after: registry(undefined),
    });
    expect(JSON.stringify(changes)).not.toContain('欧阳甲');
  });
});
