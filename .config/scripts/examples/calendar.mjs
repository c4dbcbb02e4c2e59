const DAY = 86_400_000;
const day = (iso) => Date.parse(`${iso}T00:00:00Z`);
const isoOf = (time) => new Date(time).toISOString().slice(0, 10);

/** Weeks from a Monday on, seven days each, numbered from `first`; holidays can be put in by hand. */
function weeksFrom(monday, first, count) {
  return Array.from({ length: count }, (_, index) => ({
    number: first + index,
    from: isoOf(day(monday) + index * 7 * DAY),
    to: isoOf(day(monday) + (index * 7 + 6) * DAY),
    teaching: true,
  }));
}

const MONTH_END = (year, month) => isoOf(Date.UTC(year, month, 0));
const monthId = (month) => `${month}月`;

function monthsOf(year, months) {
  return months.map((month) => ({
    id: monthId(month),
    from: `${year}-${String(month).padStart(2, '0')}-01`,
    to: MONTH_END(year, month),
  }));
}

/** 2025-2026: the National Day holiday has a week number of its own and does not count, the May Day week does. */
export function calendar2025() {
  const before = weeksFrom('2025-09-01', 1, 4);
  return {
    semesters: [
      {
        id: '1',
        zh: '上学期',
        from: '2025-09-01',
        to: '2026-01-30',
        months: clipped([...monthsOf(2025, [9, 10, 11, 12]), ...monthsOf(2026, [1])], '2025-09-01', '2026-01-30'),
        weeks: [
          ...before.slice(0, 3),
          // The two school days before the holiday belong to the fourth week.
          { ...before[3], to: '2025-09-30' },
          { number: 5, from: '2025-10-01', to: '2025-10-08', teaching: false },
          { number: 6, from: '2025-10-09', to: '2025-10-12', teaching: true },
          ...weeksFrom('2025-10-13', 7, 15),
        ],
      },
      {
        id: '2',
        zh: '下学期',
        from: '2026-02-24',
        to: '2026-07-03',
        months: clipped(monthsOf(2026, [2, 3, 4, 5, 6]), '2026-02-24', '2026-06-30'),
        weeks: clipped(weeksFrom('2026-02-23', 1, 19), '2026-02-24', '2026-07-03'),
      },
    ],
  };
}

/** 2024-2025: the same shape a year before. */
export function calendar2024() {
  const before = weeksFrom('2024-09-02', 1, 4);
  return {
    semesters: [
      {
        id: '1',
        zh: '上学期',
        from: '2024-09-02',
        to: '2025-01-24',
        months: clipped([...monthsOf(2024, [9, 10, 11, 12]), ...monthsOf(2025, [1])], '2024-09-02', '2025-01-24'),
        weeks: [
          ...before.slice(0, 3),
          { ...before[3], to: '2024-09-30' },
          { number: 5, from: '2024-10-01', to: '2024-10-07', teaching: false },
          { number: 6, from: '2024-10-08', to: '2024-10-13', teaching: true },
          ...weeksFrom('2024-10-14', 7, 14),
        ],
      },
      {
        id: '2',
        zh: '下学期',
        from: '2025-02-17',
        to: '2025-06-29',
        months: clipped(monthsOf(2025, [2, 3, 4, 5, 6]), '2025-02-17', '2025-06-29'),
        weeks: weeksFrom('2025-02-17', 1, 19),
      },
    ],
  };
}

const clipped = (periods, from, to) =>
  periods.map((period) => ({
    ...period,
    from: period.from < from ? from : period.from,
    to: period.to > to ? to : period.to,
  }));
