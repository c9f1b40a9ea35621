/** Words in front of a name that are no part of it. */
export const TITLES: ReadonlySet<string> = new Set(
  (
    'the a an mr mrs ms miss mx dr prof professor sir dame lord lady baroness rev reverend fr sen senator rep gov governor ' +
    'lt gen general col colonel capt captain sgt sergeant maj major judge justice president minister shri smt alhaji alhaja ' +
    'chief pastor imam sheikh mayor councillor cllr inspector superintendent constable detective coach chancellor premier'
  ).split(' '),
);
