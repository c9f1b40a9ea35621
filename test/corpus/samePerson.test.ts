import { equal } from 'node:assert/strict';
import { areOnePerson, mayBeOnePerson, personKeys, personWords } from '../../src/corpus/samePerson';

function areOne(a: string, b: string): boolean {
  const [here, there] = [personWords(a), personWords(b)];
  const are = areOnePerson(here, there);
  equal(areOnePerson(there, here), are, 'the order counts');
  if (are)
    equal(
      personKeys(here).some((key) => personKeys(there).includes(key)),
      true,
      'no key in common',
    );
  return are;
}

describe('names of one person', () => {
  it('are spellings, transliterations and short forms of one full name', () => {
    for (const [a, b] of [
      ['Ana Ruiz', 'Ana Ruíz'],
      ['Dr. Ana Ruiz', 'Ana Ruiz'],
      ['William Osei', 'Bill Osei'],
      ['Oleksandr Petrenskyy', 'Oleksandr Petrenskiy'],
      ['Oleksandr Petrensky', 'Oleksandr Petrenskyy'],
      ['Ana Lindqvist', 'Ana Lindqwist'],
      ['Ana Marchetti', 'Ana Marcheti'],
      ['Ana Maria Ruiz', 'Ana Ruiz'],
    ] as const)
      equal(areOne(a, b), true, `${a}, ${b}`);
  });

  it('are not two different full names, nor a family name alone', () => {
    for (const [a, b] of [
      ['Ana Ruiz', 'Eva Ruiz'],
      ['Carl Petersen', 'Carl Peterson'],
      ['Ana Reed', 'Ana Reid'],
      ['Ana Roth', 'Ana Ross'],
      ['Carl M. Osei', 'Carl T. Osei'],
      ['Ruiz', 'Ana Ruiz'],
      ['A. Ruiz', 'Ana Ruiz'],
      ['Mohammed Karimi', 'Mahmoud Karimi'],
    ] as const)
      equal(areOne(a, b), false, `${a}, ${b}`);
  });
});

describe('two credits', () => {
  it('may be one person where a part, an initial or another script would explain the names', () => {
    for (const [a, b] of [
      ['Ruiz', 'Ana Ruiz'],
      ['A. Ruiz', 'Ana Ruiz'],
      ['Ana Ruiz of Porto', 'Ana Ruiz'],
      ['Mohammed Karimi', 'Muhamad Kareemi'],
      ['Ling Zhao', 'Zhao Ling'],
      ['Volodymyr Petrenskyy', 'Vladimir Petrensky'],
    ] as const)
      equal(mayBeOnePerson(a, b), true, `${a}, ${b}`);
  });

  it('are two people where the family names differ, or the given names do', () => {
    for (const [a, b] of [
      ['Ana Ruiz', 'Bo Lind'],
      ['Ruiz', 'Lind'],
      ['Ana Ruiz', 'Bo Ruiz'],
      ['Ruiz', 'Bo Lind'],
    ] as const)
      equal(mayBeOnePerson(a, b), false, `${a}, ${b}`);
  });
});
