// One school year of one school: what its teachers did, as facts by metric with the codes of the lists.
import { achievementsOf } from './achievements.mjs';
import { HABITS } from './habits.mjs';
import { personNames } from './names.mjs';
import { seededRandom } from './random.mjs';
import { staffOf, teacherNumber } from './staff.mjs';

const SEMESTERS_IN_POST = { wholeYear: ['1', '2'], firstSemester: ['1'], secondSemester: ['2'], neither: [] };

/** Persons, groups, items and the school's own facts of a year; `school` is a registry entry. */
export function schoolLife(school, programme, seed, profile) {
  const habits = HABITS[profile];
  const random = seededRandom(`${seed}/${school.id}/${programme.schoolYear}`);
  const persons = personsOf(school, `${seed}/${school.id}`, habits, random);
  const cycle = cycleAnswers(persons, habits, random);
  const groups = school.groups.map((group) => groupLife({ group, school, programme, persons, cycle }, habits, random));
  const nominated = nominations(groups, habits, random);
  const items = achievementsOf({ school, programme, persons, groups: school.groups, nominated }, habits, random);
  const facts = schoolFacts({ school, persons, nominated }, habits, random);
  return {
    habits,
    random,
    persons,
    groups: withNominationFacts(groups, nominated, persons, { habits, random }),
    nominated,
    items,
    facts,
  };
}

function personsOf(school, seed, habits, random) {
  const carried = school.teachers ?? [];
  const count = Math.max(school.teacherCount, carried.length);
  const staff =
    carried.length > 0
      ? withNewcomers(carried, count)
      : staffOf({ groups: school.groups, count, random: seededRandom(`${seed}/staff`) });
  const names = personNames(random, staff.length);
  const lateGroups = school.groups.filter((group) => group.activeFrom !== undefined);
  const persons = staff.map((person, index) => personYear({ name: names[index], ...person }, habits, random));
  // Nobody is in a late group only: teachers of other groups join it as their second one.
  for (const [index, group] of lateGroups.entries()) joinLate(persons, group, index);
  return persons;
}

function withNewcomers(carried, count) {
  const examples = carried.filter((person) => person.facts.position === 'teacher').slice(0, count - carried.length);
  const newcomers = examples.map((example, index) => ({
    id: teacherNumber(carried.length + index),
    facts: { ...example.facts, fiveTier: 'none' },
    isNew: true,
  }));
  return [...carried.map((person) => ({ ...person, carried: true })), ...newcomers];
}

function joinLate(persons, group, index) {
  const candidates = persons.filter(
    (person) => person.facts.position === 'teacher' && person.facts.inPost === 'wholeYear',
  );
  for (let member = 0; member < 3; member += 1) {
    candidates[(index * 5 + member * 9 + 4) % candidates.length].facts.secondResearchGroup = group.id;
  }
}

function personYear(person, habits, random) {
  const isTeaching = person.facts.position !== 'nonTeachingLeader';
  const isLeader = person.facts.position !== 'teacher';
  const inPost = isLeader ? 'wholeYear' : inPostOf(person, random);
  const semesters = SEMESTERS_IN_POST[inPost];
  const short = isLeader ? habits.shortObservedLeader : habits.shortObserved;
  const perSemester = (value) => Object.fromEntries(semesters.map((semester) => [semester, value()]));
  return {
    ...person,
    ...(inPost === 'wholeYear' ? {} : { reason: reasonOf(inPost, random) }),
    facts: {
      ...person.facts,
      ...(isTeaching ? { fiveTier: promoted(person, habits, random) } : {}),
      inPost,
      lessonsObserved: perSemester(() =>
        random.chance(short) ? random.integer(11, 19) : 20 + random.integer(0, random.integer(0, 10)),
      ),
      ...(isTeaching
        ? { publicLessons: perSemester(() => (random.chance(habits.shortPublic) ? 0 : publicLessons(random))) }
        : {}),
    },
  };
}

const publicLessons = (random) => (random.chance(0.7) ? 1 : random.integer(2, 3));

function inPostOf(person, random) {
  if (person.isNew) return random.chance(0.5) ? 'secondSemester' : 'wholeYear';
  if (random.chance(0.965)) return 'wholeYear';
  return random.pick(['firstSemester', 'secondSemester', 'neither']);
}

function reasonOf(inPost, random) {
  if (inPost === 'secondSemester') return random.pick(['arrived', 'study']);
  return inPost === 'firstSemester'
    ? random.pick(['left', 'secondment', 'leave'])
    : random.pick(['secondment', 'study']);
}

/** Some of those known from last year have earned their first title since. */
function promoted(person, habits, random) {
  const grows = person.carried && habits.tierGrowth > 0 && person.facts.fiveTier === 'none' && random.chance(0.04);
  return grows ? 'risingStar' : person.facts.fiveTier;
}

/** A person has one answer on cycle teaching, however many groups he leads. */
function cycleAnswers(persons, habits, random) {
  const share = 0.55 + 0.4 * habits.done;
  return new Map(persons.map((person) => [person.id, random.chance(share) ? 'yes' : 'no']));
}

const isMember = (person, group) =>
  person.facts[group.kind] === group.id ||
  (group.kind === 'researchGroup' && person.facts.secondResearchGroup === group.id);

/** Members who teach. */
export const membersOf = (persons, group) =>
  persons.filter((person) => person.facts.position !== 'nonTeachingLeader' && isMember(person, group));

const yesNo = (random, share) => (random.chance(share) ? 'yes' : 'no');

/** Periods in which a group existed. */
const within = (group, period) => group.activeFrom === undefined || period.to >= group.activeFrom;

function groupLife({ group, programme, persons, cycle }, habits, random) {
  const members = membersOf(persons, group).filter((person) => person.facts.position === 'teacher');
  const present = members.filter((person) => person.facts.inPost === 'wholeYear');
  const ranked = present.length > 0 ? present : members;
  const leader = group.kind === 'researchGroup' ? ranked[0] : ranked.at(-1);
  const semesters = programme.calendar.semesters.filter((semester) => within(group, semester));
  const shared = {
    leader: leader.id,
    leaderCycleTeaching: cycle.get(leader.id),
    assignedAdministrator: yesNo(random, habits.done + 0.05),
    planAndCalendar: bySemester(semesters, () => planOf(habits, random)),
  };
  const own = group.kind === 'researchGroup' ? researchYear : preparationYear;
  return { group, members, facts: { ...shared, ...own({ group, semesters }, habits, random) } };
}

const bySemester = (semesters, value) =>
  Object.fromEntries(semesters.map((semester) => [semester.id, value(semester)]));

const planOf = (habits, random) =>
  random.chance(habits.planMissing) ? random.pick(['planOnly', 'planOnly', 'calendarOnly', 'neither']) : 'both';

function researchYear({ group, semesters }, habits, random) {
  const some = (most) => (random.chance(habits.done) ? random.integer(1, most) : 0);
  const months = semesters.flatMap((semester) => semester.months).filter((month) => within(group, month));
  const monthlyMeetings = Object.fromEntries(months.map((month) => [month.id, meetingsIn(month, habits, random)]));
  const total = Object.values(monthlyMeetings).reduce((sum, count) => sum + count, 0);
  return {
    allStaffProjects: some(2),
    schoolCourses: some(2),
    clubs: some(2),
    practiceActivities: some(4),
    libraryUpdated: yesNo(random, habits.done),
    annualReport: random.chance(habits.reported) ? 'reported' : random.pick(['written', 'none']),
    monthlyMeetings,
    digitalActivities: bySemester(semesters, () => some(3)),
    fiveFixedActivities: shareOf(total, habits, random),
  };
}

/** Short months (holidays) have few meetings. */
function meetingsIn(month, habits, random) {
  if (random.chance(habits.missedMonth)) return 0;
  return month.id === '2月' || month.id === '1月' ? random.integer(1, 2) : random.integer(1, 4);
}

function shareOf(total, { fiveFixed: [least, most] }, random) {
  return Math.round((total * random.integer(least * 100, most * 100)) / 100);
}

function preparationYear({ semesters }, habits, random) {
  const missed = bySemester(semesters, (semester) => {
    const weeks = semester.weeks.filter((week) => week.teaching).map((week) => week.number);
    return random.chance(habits.missedWeeks) ? random.sample(weeks, random.integer(1, habits.done < 0.6 ? 6 : 2)) : [];
  });
  const missing = Object.entries(missed);
  return {
    weeklyMeetings: {
      every: Object.fromEntries(missing.map(([semester, weeks]) => [semester, weeks.length === 0 ? 'yes' : 'no'])),
      except: Object.fromEntries(missing.filter(([, weeks]) => weeks.length > 0)),
    },
  };
}

/** Up to two 教研组 and four 备课组; those that meet regularly come first. Only groups of the whole year. */
function nominations(groups, { nominations: [research, preparation] }, random) {
  const wanted = { researchGroup: research, preparationGroup: preparation };
  return Object.entries(wanted).flatMap(([kind, count]) => {
    const able = groups.filter(({ group }) => group.kind === kind && group.activeFrom === undefined);
    const best = [...able].sort((a, b) => merits(b) - merits(a)).slice(0, count + 2);
    return random.sample(best, Math.min(count, best.length)).map(({ group }) => group.id);
  });
}

const ZERO_COUNTS = ['allStaffProjects', 'schoolCourses', 'clubs'];

function merits({ facts }) {
  const done = ZERO_COUNTS.filter((metric) => (facts[metric] ?? 1) > 0).length;
  const missed = Object.values(facts.weeklyMeetings?.except ?? {}).flat().length;
  const idle = Object.values(facts.monthlyMeetings ?? {}).filter((count) => count === 0).length;
  return (
    done + (facts.annualReport === 'reported' ? 1 : 0) + (facts.leaderCycleTeaching === 'yes' ? 1 : 0) - missed - idle
  );
}

function withNominationFacts(groups, nominated, persons, { habits, random }) {
  return groups.map((entry) =>
    nominated.includes(entry.group.id)
      ? { ...entry, facts: { ...entry.facts, ...nominationFacts(entry, persons, habits, random) } }
      : entry,
  );
}

function nominationFacts({ group, facts }, persons, habits, random) {
  const members = membersOf(persons, group);
  if (group.kind === 'preparationGroup') {
    const weeks = 39 - Object.values(facts.weeklyMeetings.except).flat().length;
    return {
      schoolHonoured: 'yes',
      weeklyFiveFixed: shareOf(weeks, habits, random),
      membersInProject: random.chance(habits.done) ? members.length : Math.max(0, members.length - 1),
    };
  }
  const tiered = members.filter((person) => person.facts.fiveTier !== 'none').length;
  const young = Math.min(members.length, random.integer(1, Math.max(1, Math.floor(members.length / 2))));
  return {
    schoolHonoured: 'yes',
    membersLastYear: members.length,
    fiveTierMembersLastYear: Math.max(0, Math.min(members.length, tiered - (habits.tierGrowth > 0 ? 1 : 0))),
    youngTeachers: young,
    youngTeachersWithPlan: random.chance(habits.done) ? young : young - 1,
  };
}

function schoolFacts({ school, persons, nominated }, habits, random) {
  const teachers = persons.filter((person) => person.facts.position !== 'nonTeachingLeader');
  const tiered = teachers.filter((person) => person.facts.fiveTier !== 'none').length;
  const count = () => (random.chance(habits.done + 0.05) ? random.integer(1, 3) : 0);
  const twice = () => ({ 1: count(), 2: count() });
  const hasPreparation = school.groups.some((group) => group.kind === 'preparationGroup');
  const honoured = (letter) => nominated.filter((id) => id.startsWith(letter)).length;
  return {
    teachersLastYear: teachers.length - random.integer(0, 2),
    fiveTierTeachersLastYear: Math.max(0, tiered - habits.tierGrowth),
    ruleRevisions: random.chance(habits.done) ? 1 : 0,
    crossSubjectActivities: twice(),
    // A school too small for 备课组 has no school of the next stage nearby.
    crossStageActivities: hasPreparation ? twice() : { 1: 0, 2: 0 },
    crossSchoolActivities: twice(),
    researchGroupsHonoured: Math.max(honoured('G'), random.chance(habits.done) ? 2 : 0),
    preparationGroupsHonoured: Math.max(honoured('P'), random.chance(habits.done) ? 3 : 0),
  };
}
