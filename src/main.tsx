import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { EXAMPLES } from './storage/examples/examples.ts';
import { recall, remember } from './storage/browserMemory.ts';
import { languageOf, usePreferences } from './store/preferences.ts';
import { useWorkspace } from './store/workspace.ts';

const { language, theme } = recall();
usePreferences.setState({ language, theme });
usePreferences.subscribe((preferences) => remember({ language: preferences.language, theme: preferences.theme }));

const cameras = {
  recall: (place: string) => recall().cameras[place],
  remember: (place: string, camera: { x: number; y: number; zoom: number }) =>
    remember({ cameras: { ...recall().cameras, [place]: camera } }),
};

const [first] = EXAMPLES;
const document_ = await first.load(languageOf({ language }, navigator.languages));
useWorkspace.getState().open('document:x', document_);
createRoot(document.getElementById('root') as HTMLElement).render(<App cameras={cameras} />);
