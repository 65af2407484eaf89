const REGISTRY = 'https://registry.npmjs.org/';
const EXACT = /^\d+\.\d+\.\d+$/;

interface LockedPackage {
  version?: string;
  integrity?: string;
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

export interface LockFile {
  packages: Record<string, LockedPackage>;
}

function asksFor({ dependencies, devDependencies, optionalDependencies, peerDependencies }: LockedPackage) {
  return Object.entries({ ...peerDependencies, ...optionalDependencies, ...devDependencies, ...dependencies });
}

function packageProblems(path: string, locked: LockedPackage): string[] {
  const elsewhere = locked.resolved !== undefined && !locked.resolved.startsWith(REGISTRY);
  return [
    ...(locked.link || !path.startsWith('node_modules/')
      ? [`${path}: is a folder, not a package of the registry`]
      : []),
    ...(elsewhere ? [`${path}: comes from ${locked.resolved}`] : []),
    ...(locked.integrity?.startsWith('sha512-') ? [] : [`${path}: has no hash`]),
    ...asksFor(locked)
      // A range of versions has neither; git, a file and any other address have.
      .filter(([, wanted]) => /[:/]/.test(wanted))
      .map(([name, wanted]) => `${path}: asks for ${name} from ${wanted}`),
  ];
}

/** What in a lock file is not one exact package of the registry, with its hash; the first entry is the project itself. */
export function problemsInLock({ packages }: LockFile): string[] {
  const { '': project = {}, ...rest } = packages;
  return [
    ...asksFor(project)
      .filter(([, wanted]) => !EXACT.test(wanted))
      .map(([name, wanted]) => `${name}: ${wanted} is not one version`),
    ...asksFor(project)
      .filter(([name, wanted]) => rest[`node_modules/${name}`]?.version !== wanted)
      .map(([name]) => `${name}: the lock has another version`),
    ...Object.entries(rest).flatMap(([path, locked]) => packageProblems(path, locked)),
  ];
}
