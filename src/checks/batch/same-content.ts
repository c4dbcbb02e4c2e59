import { type BatchCheck, groupedBy, shownFile } from './extract.js';

/** JY1153: two schools whose answers are the same in every cell, names aside: one file was made from the other. */
export const checkSameContent: BatchCheck = (extracts) =>
  [...groupedBy(extracts, (extract) => extract.anonymous).values()].flatMap((files) => {
    const schools = [...groupedBy(files, (file) => file.subject).values()].flatMap(([first]) => (first ? [first] : []));
    if (schools.length < 2) return [];
    return schools.map((own) => {
      const other = schools.find((candidate) => candidate !== own) ?? own;
      const params = { other: shownFile(other, schools), otherName: other.name ?? other.subject ?? '' };
      const subject = own.subject === undefined ? {} : { subject: own.subject };
      return { path: own.path, finding: { code: 'JY1153', where: { file: own.file }, ...subject, params } };
    });
  });
