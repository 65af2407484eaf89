import { compileMessage } from '@lingui/message-utils/compileMessage';
import { type Plugin, runnerImport } from 'vite';

const PART = /\/src\/wording\/(?:en|nl)\/parts\/\w+\.ts$/;

/** A sentence in the form in which the page uses it: parsed when the page is built, so that no parser is shipped. */
type Compiled = ReturnType<typeof compileMessage>;

/** Every sentence of a part by its whole name, such as `panels.toolbar.undo`, ready to be said. */
export function compiledSentences(sentences: object, prefix = ''): Record<string, Compiled> {
  return Object.assign(
    {},
    ...Object.entries(sentences).map(([key, value]) =>
      typeof value === 'string'
        ? { [`${prefix}${key}`]: compileMessage(value) }
        : compiledSentences(value, `${prefix}${key}.`),
    ),
  );
}

/** Has the sentences of each part compiled where the page loads them. */
export function sentences(): Plugin {
  return {
    name: 'sentences',
    async load(id) {
      if (!PART.test(id)) return null;
      const { module, dependencies } = await runnerImport<{ sentences: object }>(id);
      for (const file of dependencies) this.addWatchFile(file);
      return `export const sentences = ${JSON.stringify(compiledSentences(module.sentences))};`;
    },
  };
}
