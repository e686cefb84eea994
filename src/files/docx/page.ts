/** GB/T 9704-2012, 5: the page of an official document. Lengths in twentieths of a point (twips), 56.69 a millimetre. */

const millimetres = (length: number): number => Math.round((length * 1440) / 25.4);

/** 3号: the size that the grid of 22 lines of 28 characters is made for, in half points. */
export const BODY_SIZE = 32;

/** The type area: 156 mm wide. */
export const TEXT_WIDTH = millimetres(156);

export const page = {
  size: { width: 11_906, height: 16_838 },
  margin: {
    top: millimetres(37),
    left: millimetres(28),
    right: 11_906 - millimetres(28) - TEXT_WIDTH,
    // 35 mm less a fraction of a point, so that 22 lines of 29 points fit between the margins and not 21.
    bottom: 16_838 - millimetres(37) - 22 * 580 - 2,
    header: millimetres(15),
    // The number stands 7 mm below the type area.
    footer: millimetres(23),
    gutter: 0,
  },
};

/**
 * The grid that the standard's 22 lines of 28 characters make; `charSpace` in 4096ths of a point: 16 − 0.207 points a character.
 * It is what page settings show. LibreOffice gives two cells to a character wider than its cell, which 16 points are, so
 * the text itself is set in the same measure without the grid: lines of 29 points, characters closer by `CLOSER`.
 */
export const grid = { linePitch: 580, charSpace: -848 };

/** Twips: 28 characters of 15.7 points fit 156 mm; at 15.75 points LibreOffice, which keeps some room at a line's end, sets 27. */
export const CLOSER = -6;
