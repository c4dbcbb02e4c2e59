import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Result } from '../model/generated/documents.js';
import { briefOf } from '../workflows/workspace/brief.js';
import { contextDrafts } from '../workflows/workspace/context-records.js';
import type { Ending } from './base-command.js';
import { type Clock, systemClock } from './clock.js';
import { createStore } from './compose-store.js';
import { refusal } from './findings-report.js';
import { nodeHasher } from './node-hasher.js';
import { acceptedResults, openSession, type SessionOptions } from './session.js';
import { actorOf, WORKSPACE_FILE } from './workspace.js';

export interface InitOptions extends SessionOptions {
  readonly folder: string;
  readonly actor?: string | undefined;
  readonly clock?: Clock;
}

/** Makes a workspace and freezes in it what its year stands on: programme, registry, standards, last year's results. */
export async function initWorkspace(options: InitOptions): Promise<Ending & { readonly told: readonly string[] }> {
  const actor = actorOf(options);
  const session = await openSession(options);
  if (!session.ok) return refusal(session.findings, options);
  const folder = resolve(options.folder);
  await mkdir(folder, { recursive: true });
  const made = await createStore(folder, { path: join(folder, WORKSPACE_FILE), hasher: nodeHasher, briefOf });
  if (!made.ok) return refusal(made.findings, options);
  const { assessment } = session.value;
  const accepted: readonly Result[] = await acceptedResults(options, session.value.context);
  const at = (options.clock ?? systemClock)();
  const kept = await made.value.append({ actor, at, drafts: contextDrafts(assessment, accepted) });
  made.value.close();
  if (!kept.ok) return refusal(kept.findings, options);
  const schools = assessment.registry.schools.length + assessment.registry.others.length;
  return {
    told: [],
    text: `工作区已建立：${folder}。${assessment.programme.title.zh}，${schools} 个单位；标准、方案和名册已存入，共 ${kept.value.length} 条台账。`,
    json: { folder, entries: kept.value.length, schools },
  };
}
