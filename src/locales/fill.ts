/**
 * Puts values into a text's `{places}`; `{count:row|rows}` adds the word that agrees with the number: 1 row, 5 rows;
 * `{pages:, }` parts a list as the language does, which comes parted by 、.
 * A place without a value stays, so that a mistake is seen.
 */
export const fill = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(
    /\{(\w+)(?::([^{}|]*)(?:\|([^{}|]*))?)?\}/g,
    (place, name: string, one: string | undefined, many: string | undefined) => {
      const value = values[name];
      if (value === undefined) return place;
      if (one === undefined) return String(value);
      return many === undefined
        ? String(value).replaceAll("、", one)
        : `${value} ${Number(value) === 1 ? one : many}`;
    },
  );
