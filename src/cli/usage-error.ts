/**
 * The user asked for something that cannot be: exit code 2, the message as it stands, no stack. Whatever starts the program
 * loads this, so the words of `usage.ts` are kept apart.
 */
export class UsageError extends Error {
  /** The same in English. */
  readonly english: string;

  constructor(message: string, english = message) {
    super(message);
    this.name = 'UsageError';
    this.english = english;
  }
}
