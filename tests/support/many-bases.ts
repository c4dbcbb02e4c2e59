import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { initWorkspace } from '../../src/cli/init-workspace.js';
import { openSession, type Session } from '../../src/cli/session.js';
import type { FormPlan } from '../../src/model/form-plan.js';
import type { Programme, Registry } from '../../src/model/generated/documents.js';
import type { TypedAnswers } from '../../src/workflows/ports.js';
import { EXAMPLES, ROOT } from './cli.js';

const EXAMPLE = join(EXAMPLES, 'pingdingshan-base');

/** The instant that the tests' ledgers are written at. */
export const AT = '2026-06-30T08:00:00Z';
/** What commands of the tests are told of themselves. */
export const SHARED = { lang: 'zh-CN', root: ROOT, version: '0.0.0', actor: '王老师', clock: () => AT } as const;

/** A city with as many bases as a test needs: the smallest form that there is, so that many files cost little. */
export class ManyBases {
  readonly ids: readonly string[];

  private constructor(
    readonly folder: string,
    private readonly session: Session,
  ) {
    this.ids = session.assessment.registry.others.map(({ id }) => id);
  }

  /** Writes programme and registry into a folder; `name` makes the names of the bases. */
  static async in(folder: string, count: number, name = (number: number) => `第${number}基地`): Promise<ManyBases> {
    const read = <T>(file: string): T => JSON.parse(readFileSync(join(EXAMPLE, file), 'utf8')) as T;
    const programme = read<Programme>('programme-2025-2026.json');
    const registry = read<Registry>('registry-2025-2026.json');
    const [first] = registry.others as readonly [Registry['others'][number]];
    const others = Array.from({ length: count }, (_, index) => ({ ...first, id: idOf(index), name: name(index) }));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'programme.json'), JSON.stringify(programme));
    writeFileSync(join(folder, 'registry.json'), JSON.stringify({ ...registry, others }));
    const opened = await openSession({ ...SHARED, ...contextIn(folder) });
    if (!opened.ok) throw new TypeError(JSON.stringify(opened.findings));
    return new ManyBases(folder, opened.value);
  }

  /** Makes a workspace of the city. */
  async workspace(name = 'workspace'): Promise<string> {
    const folder = join(this.folder, name);
    const made = await initWorkspace({ ...SHARED, ...contextIn(this.folder), folder });
    if ((made.code ?? 0) !== 0) throw new TypeError(made.told.join('\n'));
    return folder;
  }

  /** The form of a base, with something typed into it: one that nobody has touched would be refused. */
  async form(id: string, typed: TypedAnswers = TOUCHED): Promise<Uint8Array> {
    const { workbook, planner } = this.session.desk;
    const issued = await workbook.issue(planner.planFor(id) as FormPlan);
    const filled = workbook.type(issued, typed, `${id}.xlsx`);
    if (!filled.ok) throw new TypeError(JSON.stringify(filled.findings));
    return filled.value;
  }

  /** Writes the forms of some bases into a folder; their paths in the order of the bases. */
  async write(folder: string, ids: readonly string[] = this.ids): Promise<readonly string[]> {
    mkdirSync(folder, { recursive: true });
    const paths: string[] = [];
    for (const id of ids) {
      const path = join(folder, `${id}.xlsx`);
      writeFileSync(path, await this.form(id));
      paths.push(path);
    }
    return paths;
  }
}

/** The least that makes a form a filled one. */
const TOUCHED: TypedAnswers = { 学科教研基地年度考核: { researcherVisits: { 填写: 2 } } };

/** `JD0001`, in the order of names. */
const idOf = (index: number): string => `JD${String(index + 1).padStart(4, '0')}`;

const contextIn = (folder: string) => ({
  programme: join(folder, 'programme.json'),
  registry: join(folder, 'registry.json'),
});
