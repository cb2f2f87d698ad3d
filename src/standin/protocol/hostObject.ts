/**
 * An object of the host as the client sees it: the client class that it belongs to, and what it stands for in the
 * model. Every object that a member gives back as an object (not as a value) is one of these.
 */
export class HostObject {
  constructor(
    readonly type: string,
    readonly target: unknown,
  ) {}
}
