/** What the suite uses of Node's `assert`, which a browser does not have. */
function same(actual: unknown, expected: unknown, message?: string): void {
  const [is, shall] = [actual, expected].map(value => JSON.stringify(value, undefined, 2) ?? String(value));
  if (is !== shall) throw new Error(`${message ?? 'It is not as it shall be.'}\nIt is ${is}\nIt shall be ${shall}`);
}

function ok(value: unknown, message = 'It is not so.'): asserts value {
  if (!value) throw new Error(message);
}

export default Object.assign(ok, { ok, equal: same, deepEqual: same });
