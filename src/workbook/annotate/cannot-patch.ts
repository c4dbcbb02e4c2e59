/** A package that cannot be patched; caught where the copy is made, and told as a finding. */
export class CannotPatch extends Error {
  constructor(
    /** Name of the part that stands in the way. */
    readonly part: string,
    /** Why, for the person who has to mend a program. */
    readonly reason: string,
  ) {
    super(`${part}: ${reason}`);
    this.name = 'CannotPatch';
  }
}
