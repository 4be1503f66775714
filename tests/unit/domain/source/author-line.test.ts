import { describe, expect, it } from 'vitest';

import { listAuthors } from '../../../../src/domain/source/author-line.ts';

const tell = (line: string) => listAuthors(line).map(({ kind, name }) => (kind === 'body' ? `[${name}]` : name));

describe('an author line', () => {
  it.each([
    { line: 'Jane Doe, Sam Roe and Al Poe', authors: ['Jane Doe', 'Sam Roe', 'Al Poe'] },
    { line: 'Jane Doe & Sam Roe', authors: ['Jane Doe', 'Sam Roe'] },
    { line: 'Jane Doe/Sam Roe; Al Poe', authors: ['Jane Doe', 'Sam Roe', 'Al Poe'] },
    { line: 'By Jane Doe with Sam Roe', authors: ['Jane Doe', 'Sam Roe'] },
    { line: 'Nigel P.', authors: ['Nigel P.'] },
    { line: 'Sam de Vries and Ludwig van Beethoven', authors: ['Sam de Vries', 'Ludwig van Beethoven'] },
    { line: "Anna O'Neill and María José García-Paz", authors: ["Anna O'Neill", 'María José García-Paz'] },
    { line: 'Doe, Jane', authors: ['Jane Doe'] },
    { line: 'van der Berg, Jan', authors: ['Jan van der Berg'] },
  ])('names people: $line', ({ line, authors }) => {
    expect(tell(line)).toEqual(authors);
  });

  it.each([
    { line: "Jane Doe, Her Majesty's Inspector", authors: ['Jane Doe'] },
    { line: 'Jo Smith, Senior His Majesty’s Inspector', authors: ['Jo Smith'] },
    { line: 'Jane Doe, Local Democracy Reporter', authors: ['Jane Doe'] },
    { line: 'Jane Doe, Education Correspondent, and Sam Roe', authors: ['Jane Doe', 'Sam Roe'] },
    { line: 'Dr Jane Doe HMI', authors: ['Jane Doe'] },
  ])('leaves roles and titles out: $line', ({ line, authors }) => {
    expect(tell(line)).toEqual(authors);
  });

  it.each([
    { line: 'Press Association', authors: ['[Press Association]'] },
    { line: 'Echo Reporting Team', authors: ['[Echo Reporting Team]'] },
    { line: 'Jane Doe and Press Association', authors: ['Jane Doe', '[Press Association]'] },
    { line: 'Jane Doe, BBC News', authors: ['Jane Doe', '[BBC News]'] },
    {
      line: "Children and Young People's Services Department",
      authors: ["[Children and Young People's Services Department]"],
    },
    { line: 'Staff reporter', authors: ['[Staff reporter]'] },
    { line: 'PA', authors: ['[PA]'] },
  ])('names bodies, which stay whole: $line', ({ line, authors }) => {
    expect(tell(line)).toEqual(authors);
  });

  it.each([
    { line: 'Özlem Şahin, Łukasz Żak', authors: ['Özlem Şahin', 'Łukasz Żak'] },
    { line: 'Иван Петров and Анна Ли', authors: ['Иван Петров', 'Анна Ли'] },
    { line: '李明', authors: ['[李明]'] },
  ])('is kept in its script: $line', ({ line, authors }) => {
    expect(tell(line)).toEqual(authors);
  });
});
