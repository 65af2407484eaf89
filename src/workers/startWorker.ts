/** The text of a worker may become a script, and nothing else may: the shipped policy knows this name alone. */
const policy = window.trustedTypes?.createPolicy('blob-worker', {
  createScriptURL(address) {
    if (!address.startsWith('blob:')) throw new TypeError('Only a worker of our own may be started');
    return address;
  },
});

/**
 * Starts a worker from its text, as an import with `?program` gives it. It lives in a blob, since such a worker
 * inherits the page's policy and cannot send either; one with an address of its own would not.
 */
export function startWorker(program: string): Worker {
  const lettingGo = 'URL.revokeObjectURL(location.href);\n';
  const address = URL.createObjectURL(new Blob([lettingGo, program], { type: 'text/javascript' }));
  return new Worker(policy ? policy.createScriptURL(address) : address);
}
