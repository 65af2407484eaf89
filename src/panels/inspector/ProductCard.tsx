import type { ProductDetails, Request } from '../../domain/commands/command.ts';
import { answeringFor, profileOf, serviceSquadOf } from '../../domain/lookup/productLines.ts';
import type { ProductId } from '../../domain/organisation.ts';
import { PHASES } from '../../domain/vocabulary.ts';
import { perform } from '../../store/perform.ts';
import { useWorkspace } from '../../store/workspace.ts';
import { ChoiceField } from '../../ui/ChoiceField.tsx';
import { DayField } from '../../ui/DayField.tsx';
import { useWords } from '../../ui/LanguageContext.ts';
import { launchIn } from '../../wording/saying/launchText.ts';
import { phaseNamed } from '../../wording/saying/phaseNamed.ts';
import { useIndex } from '../useOrganisation.ts';
import { AskButton } from './AskButton.tsx';
import { CardHead } from './CardHead.tsx';
import { EditField } from './EditField.tsx';
import { Fact } from './Fact.tsx';
import { ThingLink } from './ThingLink.tsx';

const NONE = 'none';
const WAYS = [NONE, 'waterfall', 'agile'] as const;
const COMPLEXITIES = ['no', 'yes'] as const;

/** What a product is and gives, who makes it, serves it and answers for it, and which projects feed it. [W], [P] */
export function ProductCard({ id }: { id: ProductId }) {
  const words = useWords();
  const index = useIndex();
  const day = useWorkspace((workspace) => workspace.day);
  const product = index.product(id);
  if (!product) return null;
  const describing = (details: ProductDetails): Request => ({ type: 'describeProduct', product: id, details });
  const describe = (details: ProductDetails) => perform(describing(details));
  const maker = product.squad ? index.squad(product.squad) : undefined;
  const mandate = maker && profileOf(maker, index).mandate;
  const answering = answeringFor(product, index).flatMap((person) => index.person(person)?.name ?? []);
  const projects = index.projectsFor(id);
  return (
    <div className="inspector-card">
      <CardHead
        thing={{ kind: 'product', product: id }}
        id={id}
        name={product.name}
        rename={(name) => ({ type: 'renameProduct', product: id, name })}
      />
      <EditField
        of={id}
        part="value"
        label={words.t('panels.product.value')}
        placeholder={words.t('panels.product.valueHint')}
        value={product.value}
        lines={2}
        ask={(value) => describing({ value })}
      />
      <dl className="inspector-facts">
        <Fact label={words.t('panels.product.makes')}>
          <AskButton
            name={words.t('panels.product.choose.squad')}
            dialog={{ kind: 'productSquad', product: id, part: 'squad' }}
            text={maker?.name ?? words.t('panels.noSquad')}
          />
        </Fact>
        <Fact label={words.t('panels.product.services')}>
          <AskButton
            name={words.t('panels.product.choose.service')}
            dialog={{ kind: 'productSquad', product: id, part: 'service' }}
            text={product.service ? serviceSquadOf(product, index)?.name : words.t('panels.product.same')}
          />
        </Fact>
        <Fact label={words.t('panels.product.answers')}>
          <AskButton
            name={words.t('panels.menu.choose.productManager')}
            dialog={{ kind: 'role', role: 'productManager', subject: id }}
            text={words.list(answering) || words.t('panels.nobody')}
          />
          {answering.length > 0 && (
            <span className="calm">
              {' '}
              {words.t(`panels.product.by.${product.manager ? 'manager' : 'productOwner'}`)}
            </span>
          )}
        </Fact>
        <Fact label={words.t('panels.product.mandate')}>
          {mandate ? (
            words.t(`terms.standings.${mandate}`)
          ) : (
            <span className="calm">{words.t('panels.product.notStated')}</span>
          )}
        </Fact>
      </dl>
      <div className="inspector-fields">
        <ChoiceField
          look="inline"
          label={words.t('panels.product.phase')}
          value={product.phase ?? NONE}
          options={[
            { value: NONE, text: words.t('panels.product.phaseNone') },
            ...PHASES.map((value) => ({ value, text: phaseNamed(words, value) })),
          ]}
          onChoose={(phase) => describe({ phase: phase === NONE ? null : phase })}
        />
        <ChoiceField
          look="inline"
          label={words.t('panels.product.way')}
          value={product.way ?? NONE}
          options={WAYS.map((value) => ({ value, text: words.t(`panels.product.ways.${value}`) }))}
          onChoose={(way) => describe({ way: way === NONE ? null : way })}
        />
        <ChoiceField
          look="inline"
          label={words.t('panels.product.complex')}
          value={product.complex ? 'yes' : 'no'}
          options={COMPLEXITIES.map((value) => ({ value, text: words.t(`panels.product.complexities.${value}`) }))}
          onChoose={(complex) => describe({ complex: complex === 'yes' })}
        />
        <DayField
          look="inline"
          label={words.t('panels.product.launch')}
          value={product.launch ?? null}
          onCommit={(launch) => describe({ launch })}
        />
        {product.launch && <p className="calm inspector-beside">{launchIn(words, product.launch, day)}</p>}
      </div>
      <EditField
        of={id}
        part="text"
        label={words.t('panels.product.text')}
        value={product.text}
        lines={3}
        ask={(text) => describing({ text })}
      />
      {projects.length > 0 && (
        <div>
          <h3 className="inspector-label">{words.t('panels.product.projects')}</h3>
          <ul className="inspector-rows">
            {projects.map(({ id: project, name }) => (
              <li key={project} className="inspector-row">
                <ThingLink thing={{ kind: 'project', project }} name={name} />
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
