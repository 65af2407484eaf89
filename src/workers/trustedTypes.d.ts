/** A policy that this page made: only through one may an address become a script. */
interface ScriptAddressPolicy {
  createScriptURL(address: string): string;
}

interface Window {
  /** Missing in browsers without Trusted Types. */
  readonly trustedTypes?: { createPolicy(name: string, rules: ScriptAddressPolicy): ScriptAddressPolicy };
}
