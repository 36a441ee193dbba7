const isLetter = (sign = ' ') => /[\p{L}\p{N}]/u.test(sign);

type Person = { id: string; name: string };

/** The ids of who is called in by name after an @, each once. */
export function mentionedIn(text: string, people: readonly Person[]): string[] {
  const lower = text.toLowerCase();
  // "@Sam" is not in "@Samira", and an address for mail calls nobody.
  const isCalled = ({ name }: Person) => {
    const call = `@${name.toLowerCase()}`;
    for (let at = lower.indexOf(call); at !== -1; at = lower.indexOf(call, at + 1))
      if (!isLetter(lower[at - 1]) && !isLetter(lower[at + call.length])) return true;
    return false;
  };
  return people.filter(isCalled).map(({ id }) => id);
}

/** Who can be meant by the @ that is being typed at the end; nobody when none is. */
export function namesAfterAt(text: string, people: readonly Person[]): Person[] {
  const typed = /@([^@\s]*)$/.exec(text)?.[1]?.toLowerCase();
  if (typed === undefined) return [];
  return people.filter(({ name }) => name.toLowerCase().startsWith(typed)).slice(0, 6);
}
