import type { Codelist, Result } from '../../model/generated/documents.js';
import { stageName } from '../registry-subject.js';

/** The list that a subject is ranked in. */
export interface ListName {
  readonly list: string;
  readonly by: 'category' | 'stage';
}

/** The code lists that tell stages: names of stages, and which stages a group's own wording (七年级, 小学) may mean. */
export interface StageLists {
  readonly stages: Codelist;
  readonly groupStages: Codelist;
}

/** What tells the list: of a subject its grain and wording, of its school category and stages. */
interface Listed {
  readonly subject: Pick<Result['subject'], 'grain' | 'stage'>;
  readonly school: Pick<Result['school'], 'category' | 'stages'>;
}

/** Where a group belongs to several stages of a school that has several. */
const ACROSS = '跨学段';

/**
 * Schools, and whoever else is no group, rank within the school's category; groups within their stage: as their school
 * has it where it has one only, else as their own wording tells. A group of several stages ranks among its like.
 */
export function listOf({ subject, school }: Listed, lists: StageLists): ListName {
  const isGroup =
    subject.grain === 'researchGroup' || subject.grain === 'preparationGroup' || subject.grain === 'group';
  if (!isGroup) return { list: school.category, by: 'category' };
  const own = stagesOf(subject.stage, lists.groupStages);
  const possible = school.stages.filter((stage) => own === null || own.includes(stage));
  const [only] = possible;
  if (only !== undefined && possible.length === 1) return { list: stageName(lists.stages, only), by: 'stage' };
  return { list: possible.length > 1 ? ACROSS : (subject.stage ?? school.category), by: 'stage' };
}

/** The stages that a group's wording may mean; `null` where it has none, or one that nobody knows. */
function stagesOf(wording: string | undefined, groupStages: Codelist): readonly string[] | null {
  const entry = groupStages.entries.find(({ code }) => code === wording);
  return entry?.attributes?.['stages']?.split(' ') ?? null;
}

/** The names of lists in the order of the code lists: categories as the types of schools have them, then stages. */
export function listNames(schoolTypes: Codelist, stages: Codelist): readonly string[] {
  const categories = schoolTypes.entries.map(({ attributes }) => attributes?.['category'] ?? '');
  return [...new Set([...categories, ...stages.entries.map(({ zh }) => zh), ACROSS])];
}
