import type { AnnualReport } from '../model/annual-report.js';
import { forgetCharts } from './charts.js';
import { element, replaceChildren } from './dom.js';
import { type Reader, reading } from './reader.js';
import { changesSection } from './sections/changes.js';
import { coverageSection } from './sections/coverage.js';
import { findingsSection } from './sections/findings.js';
import { gapsSection } from './sections/gaps.js';
import { gradesSection } from './sections/grades.js';
import { indicatorsSection } from './sections/indicators.js';
import { methodSection } from './sections/method.js';
import { rankingSection } from './sections/ranking.js';
import { schoolsSection } from './sections/schools.js';
import { targetsSection } from './sections/targets.js';
import type { PageLanguage, PageWord } from './words.js';

interface Section {
  readonly id: PageWord;
  readonly content: readonly HTMLElement[];
}

const report = JSON.parse(document.getElementById('report')?.textContent ?? 'null') as AnnualReport;
let language: PageLanguage = document.documentElement.lang === 'en' ? 'en' : 'zh';

/** The sections that this report has something to say in. */
function sectionsOf(reader: Reader): readonly Section[] {
  const { rollup, rankings, schools } = reader.report;
  const some = (id: PageWord, present: boolean, content: () => readonly HTMLElement[]): readonly Section[] =>
    present ? [{ id, content: content() }] : [];
  return [
    ...some('targets', rollup.targets.length > 0, () => targetsSection(reader)),
    ...some('coverage', true, () => coverageSection(reader)),
    ...some('grades', true, () => gradesSection(reader)),
    ...some('ranking', rankings.length > 0, () => rankingSection(reader)),
    ...some('indicators', rollup.indicators.length > 0, () => indicatorsSection(reader)),
    ...some('gaps', rollup.gaps.length > 0, () => gapsSection(reader)),
    ...some('changes', rollup.changes.length > 0, () => changesSection(reader)),
    ...some('findings', rollup.findings.length > 0, () => findingsSection(reader)),
    ...some('drill', schools !== null, () => schoolsSection(reader, schools ?? [], chosenSchool())),
    ...some('method', true, () => methodSection(reader)),
  ];
}

/** `#/school/2132990001` names a school. */
const chosenSchool = (): string | null => /^#\/school\/([^/]+)$/.exec(decodeURIComponent(location.hash))?.[1] ?? null;

/** Anchors are the same in both languages. */
const anchorOf = (id: PageWord): string => (id === 'drill' ? 'schools' : id);

function render(): void {
  forgetCharts();
  const reader = reading(report, language);
  document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  document.title = reader.text(report.title);
  const sections = sectionsOf(reader);
  const root = document.getElementById('page');
  if (!root) return;
  replaceChildren(
    root,
    element('a', { class: 'skip', href: '#main' }, reader.say('skip')),
    headerOf(reader),
    element(
      'nav',
      { 'aria-label': reader.say('contents') },
      element(
        'ul',
        {},
        sections.map(({ id }) => element('li', {}, element('a', { href: `#${anchorOf(id)}` }, reader.say(id)))),
      ),
    ),
    element(
      'main',
      { id: 'main', tabindex: -1 },
      suppressionNote(reader),
      sections.map(({ id, content }) =>
        element(
          'section',
          {
            id: anchorOf(id),
            'aria-labelledby': `${id}-heading`,
            'data-school': id === 'drill' ? (chosenSchool() ?? '') : undefined,
          },
          element('h2', { id: `${id}-heading` }, reader.say(id)),
          content,
        ),
      ),
    ),
  );
}

function headerOf(reader: Reader): HTMLElement {
  const { audience, office, issued, title } = reader.report;
  return element(
    'header',
    {},
    element('h1', {}, reader.text(title)),
    element(
      'p',
      {},
      reader.say('issuedBy', { office, issued }),
      ' ',
      element('span', { class: `audience ${audience}` }, reader.say(audience)),
    ),
    element(
      'div',
      { class: 'tools' },
      element(
        'button',
        { type: 'button', id: 'language', lang: language === 'zh' ? 'en' : 'zh-CN', onclick: switchLanguage },
        reader.say('language'),
      ),
      element('button', { type: 'button', onclick: () => window.print() }, reader.say('print')),
    ),
  );
}

function suppressionNote(reader: Reader): HTMLElement | null {
  const { minimumCell } = reader.report.rollup;
  return minimumCell === null
    ? null
    : element('p', { class: 'note' }, reader.say('suppressedNote', { minimum: minimumCell }));
}

function switchLanguage(): void {
  language = language === 'zh' ? 'en' : 'zh';
  render();
  document.getElementById('language')?.focus();
}

/** A school was chosen, or left again: only its section is made anew, and the reader is taken there. */
function follow(): void {
  const section = document.getElementById('schools');
  if (!section || report.schools === null) return;
  const school = chosenSchool();
  const isShown = section.dataset['school'] ?? '';
  if (school === null && isShown === '') return;
  const reader = reading(report, language);
  const heading = section.firstElementChild;
  section.dataset['school'] = school ?? '';
  replaceChildren(section, heading, schoolsSection(reader, report.schools, school));
  section.scrollIntoView();
  document.getElementById('chosen')?.focus();
}

render();
window.addEventListener('hashchange', follow);
