import { mkdirSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { requireDocuments } from '../../../src/cli/document-inputs.js';
import { temporaryFolder } from '../../support/cli.js';

const folder = temporaryFolder('document-inputs');
afterAll(() => folder.remove());

describe('The documents of a year', () => {
  it('are the files under the paths; a path that is not there is told beside those that are', async () => {
    mkdirSync(folder.at('results'));
    writeFileSync(folder.at('results', 'a.json'), '{}');
    const { files, findings } = await requireDocuments([folder.at('results'), folder.at('none')], ['.json']);
    expect(files.map(({ name }) => name)).toEqual(['a.json']);
    expect(findings.map(({ code, found }) => [code, found])).toEqual([['JY0112', folder.at('none')]]);
  });

  it('are nothing to publish where no path is there', async () => {
    const none = requireDocuments([folder.at('none')], ['.json']);
    await expect(none).rejects.toThrow(`找不到 ${folder.at('none')}：请核对路径。`);
  });

  it('are not looked for in a workspace, which holds them in its own way', async () => {
    mkdirSync(folder.at('ws'));
    writeFileSync(folder.at('ws', 'workspace.sqlite'), '');
    writeFileSync(folder.at('ws', 'a.json'), '{}');
    const path = folder.at('ws');
    await expect(requireDocuments([path], ['.json'])).rejects.toThrow(
      `${path} 是工作区：请写成 --workspace ${path}，不要当作结果文件夹。`,
    );
  });
});
