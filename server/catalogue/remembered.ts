/** No folder has more people in the records that are open. Beyond that all are made anew, so that none stay for ever. */
const MOST_REMEMBERED = 4096;

/** The same function, which knows its last answers: the same few people and States are asked about on every key. */
export function remembered<Answer>(make: (name: string) => Answer): (name: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return name => {
    let last = known.get(name);
    if (!last) {
      if (known.size >= MOST_REMEMBERED) known.clear();
      // A part of a long string holds on to all of it, the whole record here.
      const own = [...name].join('');
      last = { answer: make(own) };
      known.set(own, last);
    }
    return last.answer;
  };
}
