const PLACES = ['佐证材料', '教科室共享盘', '档案盒'];

/** Evidence for every indicator that asks for some: of the school always, of a group when it is nominated. */
export function evidenceOf({ school, standards, life, plan }) {
  const known = new Set(plan.lists.indicators.map((entry) => entry.code));
  const pieces = standards.flatMap((standard) => {
    const isOwn = standard.subjectKind === 'school' || life.groups.some(isNominated(life, standard));
    return isOwn ? standard.indicators.flatMap((indicator) => piecesOf(standard, indicator)) : [];
  });
  return pieces
    .filter((piece) => known.has(piece.indicator))
    .map((piece, index) => ({ id: `E${String(index + 1).padStart(3, '0')}`, ...placed(piece, index, school) }));
}

const isNominated =
  ({ nominated }, standard) =>
  ({ group }) =>
    group.kind === standard.subjectKind && nominated.includes(group.id);

const piecesOf = (standard, indicator) =>
  indicator.evidence.slice(0, 1).map((title) => ({
    indicator: `${standard.id}#${indicator.id}`,
    title: `${indicator.zh}：${title}`,
    file: `${standard.subjectKind === 'school' ? '学校' : '申报'}${indicator.id}-${title}`,
  }));

function placed({ indicator, title, file }, index, school) {
  const dated =
    index % 3 === 0 ? { date: `2026-0${(index % 4) + 3}-${String((index % 19) + 9).padStart(2, '0')}` } : {};
  const place = PLACES[(index + school.name.length) % PLACES.length];
  const location = place === '档案盒' ? `${place}${(index % 9) + 1}号` : `${place}/${file}.pdf`;
  return { indicator, title, ...dated, location };
}
