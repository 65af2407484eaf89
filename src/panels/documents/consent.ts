/** The user's word on whether this page keeps anything in this browser, where it has to ask. */
export interface Consent {
  /** Answers whether anything can be kept now. */
  give(): boolean;
  /** Resolves when everything that was kept is deleted. */
  takeBack(): Promise<void>;
}

let provided: Consent | null = null;

/** Says where the user's word goes; without it there is nothing to ask. */
export function provideConsent(given: Consent | null): void {
  provided = given;
}

export function consent(): Consent | null {
  return provided;
}
