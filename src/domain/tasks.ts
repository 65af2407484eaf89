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
  'productManagement',
  'productHead',
  'programmeManager',
  'projectManager',
  'productManager',
] as const;
export type Holding = (typeof HOLDINGS)[number];

/** The tasks of each layer, in the order of the sources. */
export const TASKS = {
  tribeLead: ['product-owners', 'chapter-leads', 'purpose', 'results'],
  productOwner: ['what', 'to-do-list', 'works-along', 'speaks', 'stakeholders'],
  chapterLead: ['how', 'development', 'review', 'line-manager', 'quality'],
  productsLead: ['brand', 'market', 'policy'],
  member: ['specialist', 'steps-in'],
  productsMember: ['plan', 'content'],
  coach: ['grow', 'coach'],
  product: ['assortment', 'approval', 'stakeholders', 'proposition', 'feasibility', 'projects'],
  price: ['return', 'margin', 'prices', 'position', 'indicators'],
  process: ['systems', 'service-levels', 'specifications', 'materials', 'compliance'],
  productHead: ['content', 'capacity'],
  programmeManager: ['overview'],
  projectManager: ['whole', 'on-time'],
  productManager: ['to-market', 'promotion', 'improvement'],
} as const satisfies Record<Layer, readonly string[]>;

/** A task within its layer. */
export type TaskOf<In extends Layer> = (typeof TASKS)[In][number];

/** Where the tasks of a layer come from, as it is cited. */
export const SOURCES: Record<Layer, string> = {
  tribeLead: '[W] ch. 4',
  productOwner: '[W] ch. 4, 5',
  chapterLead: '[W] ch. 4',
  productsLead: '[W] ch. 4',
  member: '[W] ch. 4',
  productsMember: '[W] ch. 4',
  coach: '[W] ch. 4',
  product: '[W] ch. 2',
  price: '[W] ch. 2',
  process: '[W] ch. 2',
  productHead: '[W] ch. 5',
  programmeManager: '[P]',
  projectManager: '[P], [W] ch. 3',
  productManager: '[P]',
};

/** Of which theme each holding has the tasks as its own: what is shown with somebody's role. */
export const LAYERS_OF: Record<Holding, readonly Layer[]> = {
  tribeLead: ['tribeLead'],
  productOwner: ['productOwner'],
  chapterLead: ['chapterLead'],
  productsLead: ['productsLead'],
  member: ['member'],
  productsMember: ['productsMember'],
  coach: ['coach'],
  productManagement: ['product', 'price', 'process'],
  productHead: ['productHead'],
  programmeManager: ['programmeManager'],
  projectManager: ['projectManager'],
  productManager: ['productManager'],
};

/**
 * Who has the tasks of a layer, of whatever form the organisation is: besides those whose own they are, the product owner
 * has what the product managers had, end to end, and steers on content; the chapter lead of products answers for knowledge
 * and capacity. [W] ch. 5
 */
export function holdingsOf(layer: Layer, task: string): readonly Holding[] {
  const own = HOLDINGS.filter((holding) => LAYERS_OF[holding].includes(layer));
  if (layer === 'productHead') return [...own, task === 'content' ? 'productOwner' : 'productsLead'];
  return own.includes('productManagement') ? [...own, 'productOwner'] : own;
}
