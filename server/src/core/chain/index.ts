export { ChainWalk, type ChainFault, type ChainFlaw } from './chain-walk.js'
