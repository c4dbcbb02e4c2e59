const school = (unit, name, schoolType, teachers, profile, more = {}) => ({
  unit,
  name,
  schoolType,
  teachers,
  profile,
  ...more,
});

/** A 教研组 that begins in the second semester. */
const lateGroup = (name, subjects) => ({ name, subjects });

/**
 * The schools of the demonstration city: unit, name, 办学类型码, number of teachers and how well they do. `profile`, and the
 * program that its workbook is filled in with, never reach a document. `roster`: last year's teachers are known.
 */
export const SCHOOLS = [
  school('320402', '青果路实验小学', '211', 86, 'excellent', { filledWith: 'libreoffice', roster: true }),
  school('320402', '朗月初级中学', '311', 92, 'good', { filledWith: 'libreoffice' }),
  school('320402', '澄波实验学校', '312', 118, 'good', { campuses: ['南校区', '北校区'] }),
  school('320404', '梧桐渡小学', '211', 72, 'good', { filledWith: 'libreoffice' }),
  school('320404', '望星桥初级中学', '311', 78, 'excellent', { roster: true }),
  school('320404', '芦花荡小学', '211', 26, 'good', { filledWith: 'openpyxl', isNew: true }),
  school('320411', '银杏湾小学', '211', 96, 'good', { late: lateGroup('人工智能', ['信息科技']) }),
  school('320411', '飞鸢初级中学', '311', 104, 'weak'),
  school('320411', '海棠屿学校', '312', 124, 'excellent', { late: lateGroup('科创', ['科学', '综合实践活动']) }),
  school('320411', '青禾岸高级中学', '342', 110, 'good'),
  school('320412', '柳叶塘小学', '211', 64, 'good', { filledWith: 'libreoffice' }),
  school('320412', '松涛岭初级中学', '311', 88, 'good', { roster: true }),
  school('320412', '稻香源小学', '211', 18, 'good', { filledWith: 'libreoffice', village: true }),
  school('320412', '云帆渡高级中学', '342', 132, 'excellent'),
  school('320413', '茶山坞小学', '211', 48, 'weak', { filledWith: 'libreoffice' }),
  school('320413', '鹿鸣涧初级中学', '311', 70, 'with-blanks', { filledWith: 'openpyxl' }),
  school('320413', '星槎中学', '341', 126, 'unreported'),
  school('320481', '竹篱溪小学', '211', 58, 'excellent', { filledWith: 'libreoffice', roster: true }),
  school('320481', '云岫初级中学', '311', 66, 'good'),
  school('320481', '白鹭汀学校', '312', 90, 'weak'),
  school('320400-JKQ', '霁光小学', '211', 60, 'good', { late: lateGroup('心理健康', ['心理健康教育']) }),
  school('320400-JKQ', '远汀初级中学', '311', 62, 'unreported'),
  school('320400-ZS', '砚池高级中学', '342', 138, 'excellent', { roster: true }),
  school('320400-ZS', '听澜学校', '345', 140, 'good', { campuses: ['东校区', '西校区'] }),
  school('320400-ZS', '萤火特殊教育学校', '514', 36, 'good', { filledWith: 'libreoffice' }),
  school('320400-ZS', '匠心里职业学校', '361', 98, 'with-blanks'),
];
