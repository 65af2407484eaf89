import type { ReactNode } from 'react';
import type { Request } from '../../domain/commands/command.ts';
import type { Project } from '../../domain/organisation.ts';
import type { Thing } from '../../domain/thing.ts';
import { perform } from '../../store/perform.ts';
import { useView } from '../../store/view.ts';
import { Button } from '../../ui/Button.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import { Plus, X } from '../../ui/icons.ts';
import { useWords } from '../../ui/LanguageContext.ts';
import { dayText } from '../../wording/saying/momentText.ts';
import { useIndex } from '../useOrganisation.ts';
import { ThingLink } from './ThingLink.tsx';

interface Linked {
  thing: Thing;
  id: string;
  name: string;
  about: ReactNode;
  unlink: Request;
}

/** What a project contributes to, waits for, and which squads it works with, each to be taken out or added to. */
export function ProjectLinks({ project }: { project: Project }) {
  const words = useWords();
  const index = useIndex();
  const day = (text: string) => dayText(words.language, text);
  const unlinked = (to: Extract<Request, { type: 'unlinkProject' }>['to']): Request => ({
    type: 'unlinkProject',
    project: project.id,
    to,
  });
  const products = project.products.flatMap((id): Linked[] => {
    const product = index.product(id);
    if (!product) return [];
    const about = product.launch && words.t('panels.project.launchOn', { on: day(product.launch) });
    return [{ thing: { kind: 'product', product: id }, id, name: product.name, about, unlink: unlinked(id) }];
  });
  const after = project.after.flatMap((id): Linked[] => {
    const other = index.project(id);
    if (!other) return [];
    const about = words.t('panels.project.endsOn', { on: day(other.end) });
    return [{ thing: { kind: 'project', project: id }, id, name: other.name, about, unlink: unlinked(id) }];
  });
  const squads = project.squads.flatMap((id): Linked[] => {
    const squad = index.squad(id);
    if (!squad) return [];
    return [{ thing: { kind: 'squad', squad: id }, id, name: squad.name, about: null, unlink: unlinked(id) }];
  });
  const before = index.organisation.projects.filter((other) => other.after.includes(project.id));
  return (
    <>
      <Links project={project} to="products" linked={products} />
      <Links project={project} to="after" linked={after} />
      {before.length > 0 && (
        <div>
          <h3 className="inspector-label">{words.t('panels.project.links.before')}</h3>
          <ul className="inspector-rows">
            {before.map(({ id, name }) => (
              <li key={id} className="inspector-row">
                <ThingLink thing={{ kind: 'project', project: id }} name={name} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <Links project={project} to="squads" linked={squads} />
    </>
  );
}

interface LinksProps {
  project: Project;
  to: 'products' | 'after' | 'squads';
  linked: readonly Linked[];
}

function Links({ project, to, linked }: LinksProps) {
  const words = useWords();
  return (
    <div>
      <h3 className="inspector-label">{words.t(`panels.project.links.${to}`)}</h3>
      <ul className="inspector-rows">
        {linked.map(({ thing, id, name, about, unlink }) => (
          <li key={id} className="inspector-row">
            <ThingLink thing={thing} name={name} />
            <span className="inspector-row-about">{about}</span>
            <IconButton
              label={words.t('panels.project.takeOut', { name })}
              icon={<X size={14} aria-hidden />}
              onClick={() => perform(unlink)}
            />
          </li>
        ))}
      </ul>
      <Button look="quiet" onClick={() => useView.getState().ask({ kind: 'projectLinks', project: project.id, to })}>
        <Plus size={14} aria-hidden />
        {words.t(`panels.project.choose.${to}`)}
      </Button>
    </div>
  );
}
