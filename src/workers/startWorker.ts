/**
 * Only the address of a blob may become a worker's script: the shipped policy lists this Trusted Types policy by name.
 */
const policy = window.trustedTypes?.createPolicy('blob-worker', {
  createScriptURL(address) {
    if (!address.startsWith('blob:')) throw new TypeError('Only a worker of our own may be started');
    return address;
  },
});

/**
 * Starts a worker from its text, as an import with `?program` gives it. The text goes into a blob, since such a worker
 * inherits the page's policy, so that it cannot send anything either. A worker with an address of its own would not
 * inherit it.
 */
export function startWorker(program: string): Worker {
  const lettingGo = 'URL.revokeObjectURL(location.href);\n';
  const address = URL.createObjectURL(new Blob([lettingGo, program], { type: 'text/javascript' }));
  return new Worker(policy ? policy.createScriptURL(address) : address);
}
