/** Numbers that look random and are always the same for the same text: FNV-1a of the text starts a mulberry32. */
export function seededRandom(text) {
  let state = fnv1a(text);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (least, most) => least + Math.floor(next() * (most - least + 1));
  return {
    /** A whole number between both bounds, which are possible too. */
    integer,
    /** True with this probability. */
    chance: (probability) => next() < probability,
    pick: (list) => list[integer(0, list.length - 1)],
    /** Several different members, in the list's order. */
    sample: (list, count) => sampleOf(list, count, next),
  };
}

function fnv1a(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return hash | 0;
}

function sampleOf(list, count, next) {
  const ranked = list.map((value, index) => ({ value, index, rank: next() }));
  const chosen = ranked.sort((a, b) => a.rank - b.rank).slice(0, count);
  return chosen.sort((a, b) => a.index - b.index).map(({ value }) => value);
}
