interface ImportMetaEnv {
  /** That of package.json. */
  readonly VITE_VERSION: string;
  /** Of all sources, 12 digits: the same for the page in its folder and the page in one file. */
  readonly VITE_BUILD: string;
}
