import { describe, expect, it } from 'vitest';
import type { Registry } from '../../../../src/model/generated/documents.js';
import { registryNames, titleName } from '../../../../src/workflows/report/printed-names.js';

describe('where printed names come from', () => {
  it('is the line of the school or the group in the registry, or the record of a title', () => {
    const school = { id: '1', name: '一小', groups: [{ id: 'G01', name: '语文组' }] };
    const registry = { schools: [school], others: [{ id: '2', name: '教学点' }] } as unknown as Registry;
    expect(registryNames(registry)).toEqual([
      { text: '一小', where: { label: '名册 1 学校名称' }, subject: '1' },
      { text: '教学点', where: { label: '名册 2 学校名称' }, subject: '2' },
      { text: '语文组', where: { label: '名册 1 G01 组名' }, subject: '1' },
    ]);
    expect(titleName('王*', '001', 'T001')).toEqual({ text: '王*', where: { label: '称号记录 001' }, subject: 'T001' });
  });
});
