/**
 * Playwright's own list of what a browser leaves off. It is repeated, since Chromium goes by the last list alone; a test
 * holds it to be whole.
 */
const BY_PLAYWRIGHT = [
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'LensOverlay',
  'MediaRouter',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'TcpPortRandomizationWin',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
  'msForceBrowserSignIn',
  'msEdgeUpdateLaunchServicesPreferredVersion',
];

/** The pages below the address field, which Chromium loads with every window, though no test types an address. */
const OF_THE_ADDRESS_FIELD = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup', 'WebUIOmniboxFullPopup'];

/** Leaves off what only the window around a page has, and what costs each test some tenths of a second. */
export const WITHOUT_FEATURES = `--disable-features=${[...BY_PLAYWRIGHT, ...OF_THE_ADDRESS_FIELD].join()}`;
