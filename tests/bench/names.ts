const words = (text: string): string[] => text.trim().split(/\s+/);

export const FIRST_NAMES = words(`
  Aisha Bram Carmen Daan Esra Femke Giorgos Hanna Ibrahim Jelle Kwame Lotte Mehmet Noor Olivia Pieter Quinten Ruth Sven
  Tirza Umar Vera Wouter Xandra Yusuf Zoë Anouk Bilal Chidi Dewi Emma Fatih Gijs Hiroshi Ilse Joris Karima Lars Maaike
  Nikhil Oksana Priya Ravi Sanne Thijs Ursula Valentina Willem Ximena Yara`);

export const LAST_NAMES = words(`
  Achterberg Bakker Costa Dijkstra Eriksson Fernandes Groen Hoekstra Ivanova Jansen Kaya Lindqvist Meijer Nowak Okafor
  Postma Quist Rossi Smit Tanaka Uzun Verbeek Wouda Xu Yilmaz Zijlstra Adeyemi Boersma Chowdhury Doğan Elzinga Faber
  Gupta Huisman Iyer Jacobs Kuipers Laan Mensah Nijland Oosterhof Peeters Ruiter Sharma Terpstra Ueda Vos Wiersma`);

export const CITIES = words('Amsterdam Utrecht Leeuwarden Antwerp Frankfurt Madrid Katowice Manila');

const MARKETS = words(`
  Mortgages Savings Payments Cards Lending Pensions Insurance Investing Treasury Onboarding Identity Fraud Pricing
  Service`);
const REGIONS = words('Home North South Business International');

/** 70 names of tribes. */
export const TRIBE_NAMES = REGIONS.flatMap((region) => MARKETS.map((market) => `${market} ${region}`));

const WORKS = words(`
  Search Offers Checkout Refunds Statements Alerts Limits Transfers Mandates Reports Documents Signing Pricing Ratings
  Contracts Billing Invoices Messages Appointments Profiles Consent Archive Migration Devices Sessions Partners Rates
  Campaigns Insights Surveys Claims Payouts Recovery Screening Scoring Ledgers Accounts Balances Exports Imports`);
const COLOURS = words(`
  Amber Azure Bronze Coral Crimson Cyan Emerald Fuchsia Gold Indigo Ivory Jade Lilac Lime Magenta Maroon Mint Navy Ochre
  Olive Orange Pearl Pink Plum Rose Ruby Saffron Scarlet Teal Violet`);

/** 1,200 names of squads. */
export const SQUAD_NAMES = COLOURS.flatMap((colour) => WORKS.map((work) => `${work} ${colour}`));

/** What a chapter is of, and the role that its people have. */
export const EXPERTISES = [
  { name: 'Backend', role: 'Backend engineer' },
  { name: 'Frontend', role: 'Frontend engineer' },
  { name: 'Mobile', role: 'Mobile engineer' },
  { name: 'Data', role: 'Data analyst' },
  { name: 'Design', role: 'Product designer' },
  { name: 'Quality', role: 'Test engineer' },
  { name: 'Operations', role: 'Reliability engineer' },
  { name: 'Marketing', role: 'Customer journey expert' },
] as const;
