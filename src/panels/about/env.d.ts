interface ImportMetaEnv {
  /** The version in package.json. */
  readonly VITE_VERSION: string;
  /** The hash of all sources, 12 digits: the same for the page in its folder and the page in one file. */
  readonly VITE_BUILD: string;
}
