const TIERS = ['risingStar', 'skilledTeacher', 'backboneTeacher', 'subjectLeader', 'specialGradeReserve'];
/** How many of a hundred teachers hold a title of one of the five tiers. */
const TIER_SHARE = 0.28;

/**
 * The staff of a school, leaders first and then group by group: number and what the school says of each once a year
 * (`position`, groups, `fiveTier`).
 */
export function staffOf({ groups, count, random }) {
  const leaders = leadersOf(count, random);
  const research = groups.filter((group) => group.kind === 'researchGroup');
  const sizes = groupSizes(research, groups, count - leaders.length);
  const members = research.flatMap((group, index) => membersOf(group, groups, sizes[index]));
  const teaching = leaders.map((position, index) =>
    position === 'teachingLeader' ? { position, ...placeOf(members, index) } : { position },
  );
  return [...teaching, ...members.map((member) => ({ position: 'teacher', ...member }))].map((facts, index) => ({
    id: teacherNumber(index),
    facts: facts.position === 'nonTeachingLeader' ? facts : { ...facts, fiveTier: tierOf(random) },
  }));
}

export const teacherNumber = (index) => `T${String(index + 1).padStart(3, '0')}`;

export const tierOf = (random) => (random.chance(TIER_SHARE) ? random.pick(TIERS) : 'none');

function leadersOf(count, random) {
  const wanted = count < 30 ? 2 : count < 70 ? 3 : 5;
  const without = count < 30 ? 0 : random.integer(1, 2);
  return Array.from({ length: wanted }, (_, index) => (index < without ? 'nonTeachingLeader' : 'teachingLeader'));
}

/** A leader teaches in the group of one of the teachers. */
const placeOf = (members, index) => members[(index * 7) % members.length];

const gradesOf = (group, groups) => groups.filter((other) => other.parentGroup === group.id);

/** Members by group: two a 备课组, a few for groups without; the rest goes round in proportion. */
function groupSizes(research, groups, total) {
  const least = research.map((group) => Math.max(2, gradesOf(group, groups).length * 2));
  const sizes = [...least];
  const order = research.map((group, index) => ({ index, weight: 1 + gradesOf(group, groups).length }));
  let left = total - sizes.reduce((sum, size) => sum + size, 0);
  while (left > 0) {
    const next = order.reduce((best, each) => (need(each, sizes) > need(best, sizes) ? each : best));
    sizes[next.index] += 1;
    left -= 1;
  }
  while (left < 0) {
    sizes[sizes.indexOf(Math.max(...sizes))] -= 1;
    left += 1;
  }
  return sizes;
}

const need = ({ index, weight }, sizes) => weight / sizes[index];

function membersOf(group, groups, size) {
  const grades = gradesOf(group, groups);
  const hasPreparation = groups.some((other) => other.kind === 'preparationGroup');
  return Array.from({ length: size }, (_, index) => ({
    researchGroup: group.id,
    ...(hasPreparation ? { preparationGroup: grades[index % grades.length]?.id ?? 'none' } : {}),
  }));
}
