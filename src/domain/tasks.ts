/**
 * The layers by which tasks are told: those of the agile organisation [W] ch. 4, *products* for what the chapter of that
 * name has besides; the three themes of product management 1.0 [W] ch. 2, and what its manager answers for [W] ch. 5; and
 * programmes, projects and products [P].
 */
export const LAYERS = [
  'tribeLead',
  'productOwner',
  'chapterLead',
  'productsLead',
  'member',
  'productsMember',
  'coach',
  'product',
  'price',
  'process',
  'productHead',
  'programmeManager',
  'projectManager',
  'productManager',
] as const;
export type Layer = (typeof LAYERS)[number];

/** What somebody can be by which tasks are theirs. */
export const HOLDINGS = [
  'tribeLead',
  'productOwner',
  'chapterLead',
  'productsLead',
  'member',
  'productsMember',
  'coach',
  'manager',
  'productManagement',
  'productHead',
  'programmeManager',
  'projectManager',
  'productManager',
] as const;
export type Holding = (typeof HOLDINGS)[number];

/** The tasks of each layer, in the order of the sources; each has a name of its own. */
export const TASKS = {
  tribeLead: ['leads-product-owners', 'leads-chapter-leads', 'purpose', 'results'],
  productOwner: ['what', 'to-do-list', 'works-along', 'speaks', 'handles-stakeholders'],
  chapterLead: ['how', 'development', 'review', 'line-manager', 'quality'],
  productsLead: ['brand', 'market', 'policy'],
  member: ['specialist', 'steps-in'],
  productsMember: ['communication-plan', 'communication-content'],
  coach: ['growth', 'coaching'],
  product: ['assortment', 'approval', 'stakeholders', 'proposition', 'feasibility', 'projects'],
  price: ['return', 'margin', 'market-prices', 'position', 'indicators'],
  process: ['systems', 'service-levels', 'specifications', 'materials', 'compliance'],
  productHead: ['content-steering', 'knowledge-and-capacity'],
  programmeManager: ['overview'],
  projectManager: ['whole-project', 'budget-and-time'],
  productManager: ['to-market', 'promotion', 'improvement'],
} as const satisfies Record<Layer, readonly string[]>;

export type Task = (typeof TASKS)[Layer][number];

/** Where the tasks of a layer come from: chapters of the whitepaper [W], the article on programme management [P]. */
export interface TaskSource {
  chapters: readonly number[];
  article: boolean;
}

const inWhitepaper = (...chapters: number[]): TaskSource => ({ chapters, article: false });

export const SOURCES: Record<Layer, TaskSource> = {
  tribeLead: inWhitepaper(4),
  productOwner: inWhitepaper(4, 5),
  chapterLead: inWhitepaper(4),
  productsLead: inWhitepaper(4),
  member: inWhitepaper(4),
  productsMember: inWhitepaper(4),
  coach: inWhitepaper(4),
  product: inWhitepaper(2),
  price: inWhitepaper(2),
  process: inWhitepaper(2),
  productHead: inWhitepaper(5),
  programmeManager: { chapters: [], article: true },
  projectManager: { chapters: [3], article: true },
  productManager: { chapters: [], article: true },
};

/** The layers whose tasks are somebody's own by what they are: what is shown with their role. */
export const LAYERS_OF: Record<Holding, readonly Layer[]> = {
  tribeLead: ['tribeLead'],
  productOwner: ['productOwner'],
  chapterLead: ['chapterLead'],
  productsLead: ['productsLead'],
  member: ['member'],
  productsMember: ['productsMember'],
  coach: ['coach'],
  // Of a department or a part of a chain: the sources tell no tasks of theirs.
  manager: [],
  productManagement: ['product', 'price', 'process'],
  productHead: ['productHead'],
  programmeManager: ['programmeManager'],
  projectManager: ['projectManager'],
  productManager: ['productManager'],
};

/** The layers of those who steer a tribe and help it, and of those in a squad and around it. [W] ch. 4 */
export const LAYERS_OF_TRIBES: readonly Layer[] = ['tribeLead', 'productOwner', 'chapterLead', 'member', 'coach'];
export const LAYERS_OF_SQUADS: readonly Layer[] = ['productOwner', 'member', 'coach'];

/**
 * Who has the tasks of a layer, of whatever form the organisation is: besides those whose own they are, the product owner
 * has what the product managers had, end to end, and steers on content; the chapter lead of products answers for knowledge
 * and capacity. [W] ch. 5 Line managers there are in departments and chains too: their managers. [W] ch. 3
 */
export function holdingsOf(layer: Layer, task: Task): readonly Holding[] {
  const own = HOLDINGS.filter((holding) => LAYERS_OF[holding].includes(layer));
  if (layer === 'productHead') return [...own, task === 'content-steering' ? 'productOwner' : 'productsLead'];
  if (task === 'line-manager') return [...own, 'manager'];
  // Whoever is both has them as product owner.
  return own.includes('productManagement') ? ['productOwner', ...own] : own;
}
