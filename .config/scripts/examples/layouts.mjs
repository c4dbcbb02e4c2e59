// Which 教研组 and 备课组 a school has, by kind and size of school. `grades` are the 备课组 of a 教研组.

const group = (name, subjects, { stage, grades = [] } = {}) => ({ name, subjects, stage, grades });

const PRIMARY = ['一年级', '二年级', '三年级', '四年级', '五年级', '六年级'];
const JUNIOR = ['七年级', '八年级', '九年级'];
const SENIOR = ['高一', '高二', '高三'];
const primary = { stage: '小学' };
const junior = { stage: '初中' };
const senior = { stage: '高中' };

const largePrimary = [
  group('语文', ['语文'], { ...primary, grades: PRIMARY }),
  group('数学', ['数学'], { ...primary, grades: PRIMARY }),
  group('英语', ['英语'], { ...primary, grades: PRIMARY.slice(2) }),
  group('道德与法治', ['道德与法治'], primary),
  group('科学', ['科学'], primary),
  group('体育', ['体育与健康'], primary),
  group('音乐', ['音乐'], primary),
  group('美术', ['美术'], primary),
  group('信息科技', ['信息科技'], primary),
  group('综合实践', ['综合实践活动', '劳动'], primary),
];

const mediumPrimary = [
  group('语文', ['语文'], { ...primary, grades: PRIMARY }),
  group('数学', ['数学'], { ...primary, grades: PRIMARY }),
  group('英语', ['英语'], { ...primary, grades: PRIMARY.slice(2) }),
  group('道德与法治', ['道德与法治'], primary),
  group('科学与信息科技', ['科学', '信息科技'], primary),
  group('体育', ['体育与健康'], primary),
  group('音美', ['音乐', '美术'], primary),
  group('综合实践', ['综合实践活动', '劳动', '心理健康教育'], primary),
];

const smallPrimary = [
  group('语文', ['语文'], { ...primary, grades: ['低年级', '中高年级'] }),
  group('数学', ['数学'], { ...primary, grades: ['低年级', '中高年级'] }),
  group('英语', ['英语'], primary),
  group('音体美', ['音乐', '体育与健康', '美术'], primary),
  group('综合', ['道德与法治', '科学', '信息科技', '劳动'], primary),
];

const villagePrimary = [
  group('语文', ['语文'], primary),
  group('数学', ['数学'], primary),
  group('音体美', ['音乐', '体育与健康', '美术'], primary),
  group('综合', ['英语', '道德与法治', '科学', '信息科技'], primary),
];

const largeJunior = [
  group('语文', ['语文'], { ...junior, grades: JUNIOR }),
  group('数学', ['数学'], { ...junior, grades: JUNIOR }),
  group('英语', ['英语'], { ...junior, grades: JUNIOR }),
  group('物理', ['物理'], { ...junior, grades: JUNIOR.slice(1) }),
  group('化学', ['化学'], { ...junior, grades: JUNIOR.slice(2) }),
  group('生物学', ['生物学'], junior),
  group('道德与法治', ['道德与法治'], { ...junior, grades: JUNIOR }),
  group('历史', ['历史'], junior),
  group('地理', ['地理'], junior),
  group('体育', ['体育与健康'], junior),
  group('艺术', ['音乐', '美术'], junior),
  group('信息与劳动', ['信息科技', '劳动'], junior),
];

const mediumJunior = [
  group('语文', ['语文'], { ...junior, grades: JUNIOR }),
  group('数学', ['数学'], { ...junior, grades: JUNIOR }),
  group('英语', ['英语'], { ...junior, grades: JUNIOR }),
  group('理化生', ['物理', '化学', '生物学'], { ...junior, grades: JUNIOR.slice(1) }),
  group('道德与法治', ['道德与法治'], junior),
  group('史地', ['历史', '地理'], junior),
  group('音体美', ['音乐', '体育与健康', '美术'], junior),
  group('综合', ['信息科技', '劳动', '心理健康教育'], junior),
];

const nineYear = [
  group('小学语文', ['语文'], { ...primary, grades: PRIMARY }),
  group('小学数学', ['数学'], { ...primary, grades: ['低年级', '中年级', '高年级'] }),
  group('小学英语', ['英语'], primary),
  group('小学综合', ['道德与法治', '科学', '信息科技'], primary),
  group('初中语文', ['语文'], { ...junior, grades: JUNIOR }),
  group('初中数学', ['数学'], { ...junior, grades: JUNIOR }),
  group('初中英语', ['英语'], { ...junior, grades: JUNIOR }),
  group('理化生', ['物理', '化学', '生物学'], junior),
  group('政史地', ['道德与法治', '历史', '地理'], junior),
  group('体育', ['体育与健康']),
  group('艺术', ['音乐', '美术']),
];

const seniorHigh = [
  group('语文', ['语文'], { ...senior, grades: SENIOR }),
  group('数学', ['数学'], { ...senior, grades: SENIOR }),
  group('英语', ['英语'], { ...senior, grades: SENIOR }),
  group('物理', ['物理'], { ...senior, grades: SENIOR }),
  group('化学', ['化学'], { ...senior, grades: SENIOR }),
  group('生物学', ['生物学'], { ...senior, grades: SENIOR }),
  group('思想政治', ['思想政治'], senior),
  group('历史', ['历史'], senior),
  group('地理', ['地理'], senior),
  group('体育', ['体育与健康'], senior),
  group('艺术', ['音乐', '美术'], senior),
  group('技术', ['信息技术', '通用技术'], senior),
];

const completeSecondary = [
  group('初中语文', ['语文'], { ...junior, grades: JUNIOR }),
  group('初中数学', ['数学'], { ...junior, grades: JUNIOR }),
  group('初中英语', ['英语'], { ...junior, grades: JUNIOR }),
  group('初中理化生', ['物理', '化学', '生物学'], junior),
  group('初中政史地', ['道德与法治', '历史', '地理'], junior),
  group('高中语文', ['语文'], { ...senior, grades: SENIOR }),
  group('高中数学', ['数学'], { ...senior, grades: SENIOR }),
  group('高中英语', ['英语'], { ...senior, grades: SENIOR }),
  group('高中物理', ['物理'], senior),
  group('高中化学生物', ['化学', '生物学'], senior),
  group('高中政史地', ['思想政治', '历史', '地理'], senior),
  group('体育', ['体育与健康']),
  group('艺术与技术', ['音乐', '美术', '信息技术', '通用技术']),
];

const twelveYear = [
  group('小学语文', ['语文'], { ...primary, grades: ['低年级', '中年级', '高年级'] }),
  group('小学数学', ['数学'], { ...primary, grades: ['低年级', '中年级', '高年级'] }),
  group('小学英语', ['英语'], primary),
  group('初中语文', ['语文'], { ...junior, grades: JUNIOR }),
  group('初中数学', ['数学'], { ...junior, grades: JUNIOR }),
  group('初中英语', ['英语'], junior),
  group('高中语文', ['语文'], { ...senior, grades: SENIOR }),
  group('高中数学', ['数学'], { ...senior, grades: SENIOR }),
  group('高中英语', ['英语'], { ...senior, grades: SENIOR }),
  group('理化生', ['物理', '化学', '生物学']),
  group('政史地', ['道德与法治', '思想政治', '历史', '地理']),
  group('音体美', ['音乐', '体育与健康', '美术']),
  group('科技与劳动', ['科学', '信息科技', '劳动']),
];

const special = [
  group('生活语文', ['特殊教育', '语文'], { stage: '特教', grades: ['低年级', '高年级'] }),
  group('生活数学', ['特殊教育', '数学'], { stage: '特教', grades: ['低年级', '高年级'] }),
  group('生活适应', ['特殊教育', '道德与法治'], { stage: '特教' }),
  group('劳动技能', ['劳动'], { stage: '特教' }),
  group('艺术与律动', ['音乐', '美术'], { stage: '特教' }),
  group('运动康复', ['体育与健康'], { stage: '特教' }),
  group('信息科技', ['信息科技'], { stage: '特教' }),
  group('心理与融合', ['心理健康教育'], { stage: '特教' }),
];

const vocational = [
  group('语文', ['语文'], { stage: '中职', grades: ['一年级', '二年级'] }),
  group('数学', ['数学'], { stage: '中职', grades: ['一年级', '二年级'] }),
  group('英语', ['英语'], { stage: '中职', grades: ['一年级', '二年级'] }),
  group('思想政治', ['思想政治'], { stage: '中职', grades: ['一年级', '二年级'] }),
  group('历史', ['历史'], { stage: '中职' }),
  group('体育', ['体育与健康'], { stage: '中职' }),
  group('艺术', ['艺术'], { stage: '中职' }),
  group('信息技术', ['信息技术'], { stage: '中职' }),
  group('智能制造', ['通用技术'], { stage: '中职' }),
  group('现代服务', ['劳动', '校本课程'], { stage: '中职' }),
];

/** By 办学类型码: the groups of a school with so many teachers. */
export function layoutFor(schoolType, teachers) {
  switch (schoolType) {
    case '211':
      if (teachers < 20) return villagePrimary;
      if (teachers < 40) return smallPrimary;
      return teachers < 66 ? mediumPrimary : largePrimary;
    case '311':
      return teachers < 75 ? mediumJunior : largeJunior;
    case '312':
      return nineYear;
    case '341':
      return completeSecondary;
    case '342':
      return seniorHigh;
    case '345':
      return twelveYear;
    case '361':
      return vocational;
    default:
      return special;
  }
}
