import type { Canvas } from './canvas.js';

/** Where a strip lies: in table row `index` of the table `table`; a row taller than a page has several strips. */
export interface RowPlace {
  readonly table: object;
  readonly index: number;
}

/** A piece of the document that is never cut: a line of text, a table row, a chart. Lengths in points. */
export interface Strip {
  readonly height: number;
  /** Space above; left out at the top of a page. */
  readonly before: number;
  /** The next strip must be on the same page. */
  readonly keepNext: boolean;
  /** Begins a new page. */
  readonly breakBefore?: true;
  /** Painted again on top of a page that this strip begins: the head of a table. */
  readonly head?: readonly Strip[];
  readonly row?: RowPlace;
  /** Belongs to the foot of a certificate. */
  readonly foot?: true;
  /** An entry of the bookmarks that leads to this strip. */
  readonly bookmark?: { readonly title: string; readonly level: number };
  readonly paint: (canvas: Canvas, place: StripPlace) => void;
}

/** A strip on a page. */
export interface PlacedStrip {
  readonly strip: Strip;
  /** From the top of the text area. */
  readonly top: number;
  /** A table head that was already painted on an earlier page. */
  readonly repeated: boolean;
}

export interface StripPlace {
  /** Top left corner of the strip on the page. */
  readonly x: number;
  readonly y: number;
  readonly repeated: boolean;
  /** The page as a whole and the place of the strip in it, for cells that reach over several rows. */
  readonly page: readonly PlacedStrip[];
  readonly index: number;
}

const TOLERANCE = 0.01;

/**
 * Puts strips on pages of the given height. Strips that must stay together move to the next page together;
 * only a group taller than a page is parted.
 */
export function paginate(strips: readonly Strip[], height: number): PlacedStrip[][] {
  const pages = new PageFiller(height);
  for (const group of groups(strips)) pages.add(group);
  return pages.done();
}

function groups(strips: readonly Strip[]): Strip[][] {
  const result: Strip[][] = [];
  let joined = false;
  for (const strip of strips) {
    const last = result[result.length - 1];
    if (joined && last && !strip.breakBefore) last.push(strip);
    else result.push([strip]);
    joined = strip.keepNext;
  }
  return result;
}

/** Height of strips one below the other; the space above the first does not count. */
export const stackHeight = (strips: readonly Strip[]): number =>
  strips.reduce((sum, strip, index) => sum + strip.height + (index === 0 ? 0 : strip.before), 0);

class PageFiller {
  private readonly pages: PlacedStrip[][] = [[]];
  private used = 0;

  constructor(private readonly height: number) {}

  add(group: readonly Strip[]): void {
    const [first] = group;
    if (!first) return;
    if (first.breakBefore && this.page().length > 0) this.newPage();
    if (this.fits(group)) return this.place(group);
    const head = first.head ?? [];
    if (stackHeight([...head, ...group]) <= this.height + TOLERANCE) {
      this.newPage();
      this.place(group);
    } else this.placeApart(group);
  }

  done(): PlacedStrip[][] {
    return this.pages;
  }

  private page(): PlacedStrip[] {
    return this.pages[this.pages.length - 1] ?? [];
  }

  private newPage(): void {
    this.pages.push([]);
    this.used = 0;
  }

  private fits(group: readonly Strip[]): boolean {
    const before = this.page().length === 0 ? 0 : (group[0]?.before ?? 0);
    return this.used + before + stackHeight(group) <= this.height + TOLERANCE;
  }

  private place(group: readonly Strip[]): void {
    for (const strip of group) this.placeStrip(strip);
  }

  private placeApart(group: readonly Strip[]): void {
    for (const strip of group) {
      if (!this.fits([strip]) && this.page().length > 0) this.newPage();
      this.placeStrip(strip);
    }
  }

  private placeStrip(strip: Strip): void {
    if (this.page().length === 0) for (const head of strip.head ?? []) this.push(head, true);
    this.push(strip, false);
  }

  private push(strip: Strip, repeated: boolean): void {
    if (this.page().length > 0) this.used += strip.before;
    this.page().push({ strip, top: this.used, repeated });
    this.used += strip.height;
  }
}

/** Parts of the room left on a certificate: above its text, and above its foot, so that the page looks filled. */
const [ABOVE_TEXT, ABOVE_FOOT] = [0.22, 0.8];

/** Spreads the strips of a page over its height: the title stays, the text moves down a little, the foot almost to the end. */
export function spreadPage(page: readonly PlacedStrip[], height: number): PlacedStrip[] {
  const used = Math.max(0, ...page.map(({ strip, top }) => top + strip.height));
  const rest = Math.max(0, height - used);
  return page.map((placed) => {
    if (placed.strip.bookmark?.level === 0 || rest === 0) return placed;
    return { ...placed, top: placed.top + rest * (placed.strip.foot ? ABOVE_FOOT : ABOVE_TEXT) };
  });
}
