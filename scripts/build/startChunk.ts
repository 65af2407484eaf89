/** What a bundler knows of its modules: by whom each is imported before anything is asked for. */
export interface ModuleGraph {
  getModuleInfo(id: string): { isEntry: boolean; importers: readonly string[] } | null;
}

/**
 * Names the one chunk of everything that the page starts with, and leaves all else to the bundler. Left to itself it cuts
 * what the page starts with into pieces by who else imports each, so that a page fetched later makes the start larger.
 */
export function startChunk(id: string, graph: ModuleGraph): string | null {
  const seen = new Set([id]);
  for (const each of seen) {
    const info = graph.getModuleInfo(each);
    if (info?.isEntry) return 'start';
    for (const importer of info?.importers ?? []) seen.add(importer);
  }
  return null;
}
