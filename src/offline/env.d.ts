interface ImportMetaEnv {
  /**
   * This is the page in one file: it keeps nothing in the browser unless the user agrees, and there is no service
   * worker.
   */
  readonly VITE_SINGLE_FILE: boolean;
}
