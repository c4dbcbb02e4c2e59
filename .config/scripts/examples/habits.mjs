/**
 * How a school of each kind goes about its work: shares of what is done (`done…`) or falls short (`short…`), and how it
 * judges itself. `blanks` is the share of asked cells that were forgotten.
 */
export const HABITS = {
  excellent: {
    shortObserved: 0.03,
    shortObservedLeader: 0,
    shortPublic: 0.015,
    missedMonth: 0,
    missedWeeks: 0.08,
    planMissing: 0.01,
    done: 0.985,
    ticks: 0.97,
    reported: 0.96,
    fiveFixed: [0.92, 1],
    levels: ['A', 'A', 'A', 'B', 'B'],
    items: [24, 34],
    highItems: 0.4,
    tierGrowth: 2,
    nominations: [2, 3],
    blanks: 0,
  },
  good: {
    shortObserved: 0.14,
    shortObservedLeader: 0.1,
    shortPublic: 0.12,
    missedMonth: 0.05,
    missedWeeks: 0.35,
    planMissing: 0.06,
    done: 0.82,
    ticks: 0.88,
    reported: 0.75,
    fiveFixed: [0.75, 0.98],
    levels: ['A', 'B', 'B', 'C'],
    items: [10, 20],
    highItems: 0.15,
    tierGrowth: 1,
    nominations: [1, 2],
    blanks: 0,
  },
  weak: {
    shortObserved: 0.45,
    shortObservedLeader: 0.5,
    shortPublic: 0.4,
    missedMonth: 0.2,
    missedWeeks: 0.65,
    planMissing: 0.3,
    done: 0.46,
    ticks: 0.56,
    reported: 0.35,
    fiveFixed: [0.3, 0.7],
    levels: ['B', 'C', 'C', 'D'],
    items: [3, 7],
    highItems: 0.05,
    tierGrowth: -1,
    nominations: [0, 1],
    blanks: 0,
  },
};

/** As good as `good`, but about one cell in a hundred was left blank. */
HABITS['with-blanks'] = { ...HABITS.good, blanks: 0.01 };
