/** Where a stretch of text stands on its page; points from the page's left top corner. */
export interface Place {
  /** Offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** From 0. */
  page: number;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The places that show [start, end): one for each printed line, cut to the stretch by the share of its characters. */
export function placesWithin(places: readonly Place[], start: number, end: number): Place[] {
  return places.flatMap((place) => {
    const from = Math.max(start, place.start);
    const to = Math.min(end, place.end);
    if (from >= to) return [];
    const perCharacter = (place.right - place.left) / (place.end - place.start);
    return [
      {
        ...place,
        start: from,
        end: to,
        left: place.left + (from - place.start) * perCharacter,
        right: place.right - (place.end - to) * perCharacter,
      },
    ];
  });
}
