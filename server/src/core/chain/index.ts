export { ChainWalk, type ChainEnd, type ChainFault, type ChainFlaw, type ChainLink } from './chain-walk.js'
