import type { nearby as zh } from '../zh-cn/nearby'

export const nearby: typeof zh = {
  title: 'Nearby',
  titleStaff: 'Grid',
  mapLabel: 'The grid I am in and what happens near me',
  youAre: (grid) => `You are in ${grid}`,
  yourGrid: (grid) => `Your grid is ${grid}`,
  worker: 'Grid worker',
  desk: (area) => `${area} duty desk`,
  locating: 'Finding where you are',
  locate: 'Find me',
  deniedTitle: 'Location is off',
  deniedNote:
    'With location on you see your grid and who looks after it. Without it you can still report and choose the place yourself.',
  unavailableTitle: 'Your place cannot be found right now',
  unavailableNote: 'Try again in the open, or look at the map as it is.',
  tryAgain: 'Try again',
  outsideTitle: 'No grid covers this place',
  outsideNote: 'The county duty desk will pass your report to whoever is responsible.',
  openHere: (count) => `${count} being handled`,
  mineHere: 'What I reported or follow',
  workHere: 'Open in this grid',
  noneTitle: 'Nothing near you that you can see',
  noneNote: 'What you report or follow appears on the map.',
  noneStaff: 'Nothing is open in this grid',
  report: 'Report with a photo',
  metres: (m) => (m < 1000 ? `${m} m` : `${(m / 1000).toFixed(1)} km`),
}
