/** Sorted strings without spaces as one: each as the number of letters it shares with the one before (one digit, 9 at most) and its rest. */
export function frontCode(values: readonly string[]): string {
  return values
    .map((value, index) => {
      if (value.includes(' ')) throw new Error(`A value has a space in it: ${value}`);
      const before = index > 0 ? values[index - 1]! : '';
      let shared = 0;
      while (shared < 9 && shared < value.length && value[shared] === before[shared]) shared++;
      return `${shared}${value.slice(shared)}`;
    })
    .join(' ');
}

/** Undoes `frontCode`. */
export function frontDecode(coded: string): string[] {
  const values: string[] = [];
  if (coded === '') return values;
  let before = '';
  for (const part of coded.split(' ')) {
    before = before.slice(0, Number(part[0])) + part.slice(1);
    values.push(before);
  }
  return values;
}
