/** Yes, no, or not known because something is blank. */
export type Truth = boolean | null;

/** All of them: one false decides, else one unknown leaves it unknown. A false condition beats a blank one. */
export function allOf(truths: Iterable<Truth>): Truth {
  let known = true;
  for (const truth of truths) {
    if (truth === false) return false;
    if (truth === null) known = false;
  }
  return known ? true : null;
}
