/** The user asked for something that cannot be: exit code 2, the message as it stands, no stack. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}
