import type { areaKeeping as zh } from '../zh-cn/area-keeping'

const plural = (n: number, one: string, many = `${one}s`) => `${n} ${n === 1 ? one : many}`

export const areaKeeping: typeof zh = {
  title: 'Grids',
  levels: { county: 'County', subdistrict: 'Town', community: 'Community', grid: 'Grid' },
  layers: { ordinary: 'Ordinary grid', exclusive: 'Exclusive grid', overlay: 'Overlay grid' },
  layerMarks: { exclusive: 'Exclusive', overlay: 'Overlay' },
  layerNotes: {
    ordinary: 'Borders its neighbours; together they fill the community',
    exclusive: 'A market, school or office building, cut out of the ordinary grids',
    overlay: 'Lies over the ordinary grids, for new economic and social organisations',
  },
  counts: {
    subdistrict: (n) => plural(n, 'town'),
    community: (n) => plural(n, 'community', 'communities'),
    grid: (n) => plural(n, 'grid'),
  },
  retired: 'Retired',

  tree: {
    label: 'List of areas',
    search: 'Find a name or code',
    clear: 'Clear',
    showRetired: 'Show retired',
    none: (words) => `Nothing found for “${words}”`,
    noneNote: 'Try other words, or the first digits of a code.',
    more: (n) => `${n} more: please type a little more`,
    open: 'Unfold',
    fold: 'Fold',
    addCounty: 'New county',
  },

  map: {
    label: 'Areas and their outlines',
    path: 'The area you are looking at',
    hint: 'Choose an area on the map to look inside',
    noOutline: 'No outline yet',
    loading: 'Fetching outlines',
    corner: 'A corner: drag it; right-click or press Delete to remove it',
    locked: 'Border of the level above: change it there',
    middle: 'Drag here to add a corner',
    legendOverlap: 'Overlap',
    legendGap: 'Gap',
    legendLocked: 'Border of the level above',
  },

  facts: {
    code: 'Code',
    shortName: 'Short name',
    layer: 'Kind',
    phone: 'Phone',
    size: 'Size',
    parent: 'Belongs to',
    version: 'Outline',
    versionOf: (n) => `Version ${n}`,
    history: 'History',
    none: 'Not given',
    copy: 'Copy the code',
  },
  units: {
    m2: (n) => `${n} m²`,
    hectares: (n) => `${n} ha`,
    km2: (n) => `${n} km²`,
  },

  staff: {
    title: 'Who answers for it',
    none: 'Nobody yet for this grid',
    noneNote: 'Give it a grid worker, so that somebody takes what happens here.',
    assign: 'To the roster',
    duties: { communityBusiness: 'Duty A', gridResponsibility: 'Duty B', dutyOfficer: 'On duty' },
    tasks: {
      communityBusiness: 'community business',
      gridResponsibility: 'answers for the grid',
      dutyOfficer: 'duty desk',
    },
    standIn: 'stand-in',
    someTime: 'by shift',
    failed: 'Who answers for it cannot be read right now',
  },
  parts: {
    title: 'What is inside',
    none: (level) => `No ${level.toLowerCase()} yet`,
    noneNote: 'Draw them on the map, or import a file.',
    empty: 'Nothing inside yet',
  },
  places: {
    title: 'Compounds and buildings',
    none: 'No compounds or buildings yet',
    more: (n) => `${n} more`,
    manage: 'Manage places',
    buildings: (n) => plural(n, 'building'),
  },
  firstRoute: {
    title: 'How often the first route stood',
    share: (percent) => `${percent} right at once`,
    note: (days, total) => `${plural(total, 'ticket')} in ${days} days`,
    none: 'Not enough tickets to tell yet',
  },

  actions: {
    more: 'More',
    create: {
      county: 'New county',
      subdistrict: 'New town',
      community: 'New community',
      grid: 'New grid',
    },
    words: 'Rename',
    outline: 'Edit outline',
    trace: 'Draw outline',
    split: 'Split',
    merge: 'Merge',
    move: 'Move',
    retire: 'Retire',
    versions: 'History',
    outerNote: 'The outermost area you keep: its outline and its end are for the level above.',
  },

  save: 'Save',
  saving: 'Saving',
  cancel: 'Discard',
  undo: 'Undo',
  again: 'Draw again',
  saved: 'Saved',
  unsent: 'It was not sent. Please check the network and try again; what you drew and typed is still here.',
  changed: {
    title: 'Somebody has just changed outlines here',
    note: 'So that their change is not overwritten, please look at the newest outlines first.',
    reload: 'Show the newest',
  },
  leave: {
    title: 'Your change is not saved',
    note: 'It will be gone when you leave.',
    stay: 'Keep editing',
    go: 'Discard it',
  },

  form: {
    name: 'Name',
    namePlaceholder: 'The official name',
    shortName: 'Short name',
    shortNamePlaceholder: 'What people say; may be left empty',
    code: 'Code',
    codeSuggested: 'The next free one by the rule; you may change it',
    codeFormats: {
      county: '6 digits of the county, then six zeros',
      subdistrict: '12 digits: county 6 + town 3 + 000',
      community: '12 digits: county 6 + town 3 + community 3',
      grid: '15 digits: community 12 + serial 3, west to east, north to south',
    },
    phone: 'Phone',
    phonePlaceholder: 'Duty or office phone; may be left empty',
    layer: 'Kind',
    nameMissing: 'Please give a name',
  },

  words: {
    title: (name) => `Change ${name}`,
    codeNote: 'Tickets keep their place; the old code stays in the history.',
  },

  create: {
    title: { county: 'New county', subdistrict: 'New town', community: 'New community', grid: 'New grid' },
    inside: (name) => `In ${name}`,
    drawHint:
      'Click along the outline; near another border it catches it. Double-click or click the first point to close it.',
    drawn: (size) => `Drawn: ${size}`,
    waiting: 'Draw the outline on the map, now or later',
    whole: 'Take all of it',
    wholeNote: (parent) => `Nothing else is in ${parent} yet: it may take all the ground and be split later.`,
    cutOut: 'Cut this ground out of the grids that have it',
    cutOutNote: 'The grids underneath give up this ground; their tickets and history stay.',
    save: 'Create it',
  },

  outline: {
    title: (name) => `Outline of ${name}`,
    hint: 'Drag a white point to move the border, a small one between two to add a point. Shared borders move together, so no gap opens.',
    untouched: 'Nothing changed yet',
    moved: 'Areas that change',
    more: (size) => `${size} more`,
    less: (size) => `${size} less`,
    same: 'Same size',
    below: (n) => `${plural(n, 'area')} below move along`,
    checking: 'Checking',
    clean: 'No overlap and no gap',
    problems: (n) => `${plural(n, 'problem')} to mend before it can be saved`,
    warnings: (n) => `${plural(n, 'remark')}; it can be saved`,
    save: 'Save outline',
    loading: 'Fetching the neighbours’ borders',
    traceTitle: (name) => `Draw the outline of ${name}`,
    failed: 'Could not be checked; it will be when you save',
  },

  split: {
    title: (name) => `Split ${name}`,
    hint: 'Begin outside its border, draw a line across it, and double-click outside the other side.',
    waiting: 'Draw a line on the map',
    drawn: 'The line is drawn',
    newName: (level) => `Name of the new ${level.toLowerCase()}`,
    newNamePlaceholder: 'What the blue part is called',
    keeps: (name) =>
      `The larger part stays ${name} with its code; the smaller one (blue) is new, with a new code. Whoever has open tickets finishes them.`,
    save: 'Split in two',
    done: (name) => `Split: ${name} is there`,
  },

  merge: {
    title: (name) => `Merge into ${name}`,
    hint: 'Choose neighbours on the map or below.',
    none: 'No neighbour to merge with',
    keeps: (name) =>
      `${name} keeps its name and code; those merged are retired. Whoever has open tickets finishes them; history stays.`,
    newName: 'Name afterwards',
    save: (n) => (n > 0 ? `Merge ${n}` : 'Merge'),
    done: 'Merged',
  },

  move: {
    title: (name) => `Move ${name}`,
    hint: 'Choose where it belongs. Its code follows the new parent; the old one stays in the history.',
    to: 'Where to',
    search: 'Find a name or code',
    none: 'There is nowhere else to move it',
    save: 'Move it',
    done: (name) => `Moved to ${name}`,
  },

  retire: {
    title: (name) => `Retire ${name}`,
    hint: 'Nothing more is sent to it; its tickets and history stay, and it can be brought back.',
    who: 'Who takes the ground',
    whoNote: 'If nobody does, the ground lies open and what happens there comes to the desk above.',
    nobody: 'Nobody for now',
    below: 'There are areas in use below it. Please retire or move them first.',
    save: 'Retire',
    done: (name) => `${name} is retired`,
  },

  versions: {
    title: (name) => `History of ${name}`,
    none: 'No changes yet',
    current: 'Present',
    by: (name) => `by ${name}`,
    bySystem: 'System',
    restore: 'Bring this version back',
    restoreAsk: (n) => `Bring version ${n} back? It becomes a new version, so you can always return.`,
    restoreAbove: 'That change moved other areas too. Please go back in the versions of the area above.',
    restored: (n) => `Version ${n} is back`,
    more: 'Earlier ones',
  },

  findings: {
    title: 'What was found',
    error: 'To mend',
    warning: 'Remark',
    show: 'Show on the map',
  },

  empty: {
    title: 'Begin with a county',
    note: 'Towns, communities and grids come inside it. Draw it yourself, or import a file you have.',
    draw: 'Draw it on the map',
    import: 'Import a file',
  },
}
